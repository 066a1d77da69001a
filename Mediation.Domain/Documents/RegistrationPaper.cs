using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F03 人民调解受理登记表.</summary>
[PaperOf(DocumentKind.Registration)]
public sealed record RegistrationPaper(
    string Number, string CommitteeName, DateOnly AcceptedOn, bool IsProactive, string? SentBy, IReadOnlyList<string> Applicants, IReadOnlyList<string> Others,
    string Category, string CaseTitle, string Facts, IReadOnlyList<PaperSignature> Signatures, string RegistrarName) : IPaperModel<RegistrationPaper>
{
    /// <inheritdoc/>
    public static RegistrationPaper Of(StepContext context, DocumentKind kind)
    {
        var k = context.Case;
        return new(k.FileNumber ?? "", k.CommitteeName, context.Today, k.Origin == CaseOrigin.Proactive, k.Referral?.FromName,
            [.. k.InOrder.Where(p => p.Side == Parties.Side.Applicant).Select(p => p.Name)], [.. k.InOrder.Where(p => p.Side != Parties.Side.Applicant).Select(p => p.Name)],
            k.Category.Term().Zh, k.Title, k.Facts, Paper.Signatures(context, []), context.Actor.Name);
    }
}
