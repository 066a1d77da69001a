using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>撤回调解申请书 (T20): the applicant's word that the application is taken back, to be signed; an oral word is written down here and signed likewise.</summary>
[PaperOf(DocumentKind.Withdrawal)]
public sealed record WithdrawalPaper(
    string FileNumber, string CommitteeName, string CaseTitle, IReadOnlyList<PaperParty> Applicants, DateOnly AppliedOn, string Explanation, string RecordedBy, DateOnly On) : IPaperModel<WithdrawalPaper>
{
    /// <inheritdoc/>
    public static WithdrawalPaper Of(StepContext context, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        var k = context.Case;
        return new(k.FileNumber ?? "", k.CommitteeName, k.Title, [.. Paper.Blocks(context).Zip(k.InOrder).Where(x => x.Second.Side == Side.Applicant).Select(x => x.First)],
            StepContext.DayOf(k.RegisteredAt), k.ExitNote ?? "", context.Actor.Name, context.Today);
    }
}
