using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F10 人民调解回访记录.</summary>
[PaperOf(DocumentKind.FollowUpRecord)]
public sealed record FollowUpPaper(
    string PartyName, string? AgreementNumber, string CommitteeName, string CaseTitle, DateOnly On, string How, string Findings, string? Satisfaction, string VisitorName) : IPaperModel<FollowUpPaper>
{
    /// <inheritdoc/>
    public static FollowUpPaper Of(StepContext context, DocumentKind kind)
    {
        var (k, f) = (context.Case, context.Case.FollowUps[^1]);
        return new(k.FindParty(f.PartyKey)?.Name ?? "", k.AgreementInEffect?.Number, k.CommitteeName, k.Title, f.On, f.How, f.Findings, f.Satisfaction?.Term().Zh, f.VisitorName);
    }
}
