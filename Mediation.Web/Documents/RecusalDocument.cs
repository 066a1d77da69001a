using Mediation.Domain;
using Mediation.Domain.Documents;
using Mediation.Domain.Venues;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F16 回避申请和决定书.</summary>
public sealed class RecusalDocument(RecusalPaper paper) : PaperDocument("回避申请和决定书", paper.CommitteeName, paper.On, paper.Number)
{
    private static readonly RecusalOutcome[] Decisions = [RecusalOutcome.Granted, RecusalOutcome.Refused, RecusalOutcome.Waived];

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("回避申请和决定书");
        column.Number($"编号：{(paper.Number.Length > 0 ? paper.Number : "____________")}");
        column.Item().Column(head =>
        {
            head.Fields(("案件", paper.CaseTitle, 1));
            head.Fields(("申请人", paper.Applicant ?? $"{paper.MediatorName}（调解员自己说明）", 1));
            head.Fields(("被申请回避的调解员", paper.MediatorName, 1), ("申请日期", PaperWords.Day(paper.RequestedOn), 1));
        });
        column.Part("理由：", part =>
        {
            part.Ticks(Enum.GetValues<RecusalGround>().Select(ground => (ground.Term().Zh == paper.Ground, ground.Term().Zh)));
            part.Paragraphs(paper.Reasons, CommitteeSize);
        });
        column.Signature("申请人（签名）", paper.Applicant ?? paper.MediatorName, null, null);
        column.Part("决定：", part =>
        {
            part.Ticks(Decisions.Select(outcome => (outcome.Term().Zh == paper.Outcome, outcome.Term().Zh)));
            if (paper.Successor is { } successor) part.Paragraph($"由{successor}接替，继续调解。", CommitteeSize);
            part.Paragraphs(paper.Decision, CommitteeSize);
            part.Paragraph($"依照{Law.Invited15.Zh}、{Law.Pml23.Zh}。", CommitteeSize);
        });
        if (paper.Signatures.Count > 0) column.Signatures("各方同意原调解员继续调解（签名）：", paper.Signatures);
        column.Signature("决定人（签名）", paper.DecidedBy ?? "", null, null);
        column.Item().ShowEntire().PaddingTop(8).Seal(paper.CommitteeName, paper.DecidedOn, false);
    }
}
