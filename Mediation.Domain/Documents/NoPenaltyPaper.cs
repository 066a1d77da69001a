using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F24 请求不予处罚申请书, with the opinion of the police once they have decided (Public Security Penalties Law art. 9 para. 4).</summary>
[PaperOf(DocumentKind.NoPenalty)]
public sealed record NoPenaltyPaper(
    string CaseNumber, string PoliceName, IReadOnlyList<PaperParty> Parties, string CommitteeName, string AgreementNumber, IReadOnlyList<string> Performance,
    string PerformanceShown, IReadOnlyList<string> SignedBy, DateOnly On, bool? Approved, string? Opinion, string? DecidedBy, DateOnly? DecidedOn) : IPaperModel<NoPenaltyPaper>
{
    /// <inheritdoc/>
    public static NoPenaltyPaper Of(StepContext context, DocumentKind kind)
    {
        var (k, request) = (context.Case, context.Case.NoPenalty!);
        return new(k.Referral!.LetterNumber, k.Referral.FromName, Paper.Blocks(context), k.CommitteeName, k.Agreement!.Number, ReplyWords.Performance(k), request.PerformanceShown,
            request.SignedBy.Split('\n', StringSplitOptions.RemoveEmptyEntries), Paper.Day(request.RequestedAt)!.Value,
            request.Approved, request.Decision, request.DecidedBy, Paper.Day(request.DecidedAt));
    }
}
