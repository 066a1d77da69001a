using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F32 调解组织主持调解的证明 (CPL Interpretation art. 354).</summary>
[PaperOf(DocumentKind.PresidingProof)]
public sealed record PresidingProofPaper(
    string CommitteeName, string CourtName, string MediatorName, string? Certificate, IReadOnlyList<string> PartyNames, string CaseTitle,
    IReadOnlyList<string> Sittings, string AgreementNumber, DateOnly EffectiveOn, DateOnly On) : IPaperModel<PresidingProofPaper>
{
    /// <inheritdoc/>
    public static PresidingProofPaper Of(StepContext context, DocumentKind kind)
    {
        var (agreement, application) = Paper.Confirmed(context);
        var k = context.Case;
        return new(k.CommitteeName, application.CourtName, k.LeadMediatorName ?? "",
            context.Directory.Mediators.FirstOrDefault(m => m.Id == k.LeadMediatorId)?.CertificateNumber, [.. k.InOrder.Select(p => p.Name)], k.Title,
            [.. k.Sessions.OrderBy(s => s.Number).Select(s => $"{StepContext.DayOf(s.OpenedAt):yyyy年M月d日}，{s.Place}")],
            agreement.Number, Paper.Day(agreement.EffectiveAt)!.Value, context.Today);
    }
}
