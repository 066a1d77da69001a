using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F10 人民调解回访记录.</summary>
public sealed class FollowUpDocument(FollowUpPaper paper) : PaperDocument("人民调解回访记录", paper.CommitteeName, paper.On, paper.AgreementNumber ?? paper.CaseTitle)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("人民调解回访记录");
        column.Fields(("当事人", paper.PartyName, 1));
        column.Fields(("调解协议编号", paper.AgreementNumber ?? "没有达成协议", 1));
        column.Fields(("回访事由", paper.CaseTitle, 1));
        column.Fields(("回访时间", PaperWords.Day(paper.On), 1), ("回访方式", paper.How, 1));
        column.Part("回访情况：", part =>
        {
            part.Paragraphs(paper.Findings, CommitteeSize);
            part.Paragraph($"当事人满意程度：{paper.Satisfaction ?? "没有表示"}。", CommitteeSize);
        });
        column.Item().PreventPageBreak().Column(end =>
        {
            end.Signature("回访人（签名）", paper.VisitorName, null, null);
            end.Item().ShowEntire().PaddingTop(10).Seal(paper.CommitteeName, paper.On, false);
        });
    }
}
