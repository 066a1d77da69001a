using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>The record of who was appointed or chosen to mediate (People's Mediation Law art. 19).</summary>
[PaperOf(DocumentKind.Appointment)]
public sealed record AppointmentPaper(
    string Number, string CommitteeName, string CaseTitle, IReadOnlyList<string> PartyNames, bool ChosenByParties, string MediatorName, string? Certificate,
    IReadOnlyList<string> Others, string AppointedBy, DateOnly On) : IPaperModel<AppointmentPaper>
{
    /// <inheritdoc/>
    public static AppointmentPaper Of(StepContext context, DocumentKind kind)
    {
        var k = context.Case;
        return new(k.FileNumber ?? "", k.CommitteeName, k.Title, [.. k.InOrder.Select(p => p.Name)], k.MediatorChosen, k.LeadMediatorName ?? "",
            context.Directory.Mediators.FirstOrDefault(m => m.Id == k.LeadMediatorId)?.CertificateNumber, [.. k.CoMediatorsAtWork().Select(m => m.Name)],
            context.Actor.Name, context.Today);
    }
}
