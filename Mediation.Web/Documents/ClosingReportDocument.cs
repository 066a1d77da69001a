using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F14 人民调解结案报告表.</summary>
public sealed class ClosingReportDocument(ClosingReportPaper paper) : PaperDocument("人民调解结案报告表", paper.CommitteeName, paper.On, paper.Number)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("人民调解结案报告表");
        column.Fields(("卷号", paper.Number, 1.6f), ("填表时间", PaperWords.Day(paper.On), 1));
        column.Fields(("承办单位", paper.CommitteeName, 1.6f), ("承办人", paper.HandledBy, 1));
        column.Fields(("受案时间", PaperWords.Day(paper.ReceivedOn), 1), ("结案时间", PaperWords.Day(paper.ClosedOn), 1));
        column.Part("当事人：", part => part.Grid([("姓名（名称）", 3), ("地址", 4), ("电话", 2)],
            paper.Parties.Select(p => (IReadOnlyList<string>)[p.Name, p.Address, p.Phone ?? ""])));
        column.Part("案件来源：", part => part.Ticks(
        [
            (paper.Origin == CaseOrigin.Applied, "申请"), (paper.Origin == CaseOrigin.Proactive, "主动"), (paper.Origin == CaseOrigin.Police, With("公安移交", paper.Origin == CaseOrigin.Police)),
            (IsCourt, With("法院委派、委托", IsCourt)), (IsOther, With("信访、政府部门移交", IsOther)),
        ]));
        column.Part("纠纷简要事实：", part => part.Paragraphs(paper.Facts, CommitteeSize));
        column.Part("调解结果：", part => part.Paragraph(PaperWords.Sentence(paper.Result), CommitteeSize));
        column.Part("履行情况：", part =>
        {
            foreach (var line in paper.Performance) part.Paragraph(PaperWords.Sentence(line), CommitteeSize);
            if (paper.Performance.Count == 0) part.Paragraph("没有需要履行的约定。", CommitteeSize);
        });
        column.Item().PreventPageBreak().PaddingTop(6).Column(end =>
        {
            end.Signature("承办人（签名）", paper.HandledBy, null, null);
            end.Signature("负责人（签名）", "", null, null);
        });
    }

    private bool IsCourt => paper.Origin is CaseOrigin.CourtDelegated or CaseOrigin.CourtEntrusted;

    private bool IsOther => paper.Origin is CaseOrigin.Petition or CaseOrigin.OtherBody;

    private string With(string words, bool isIt) => isIt && paper.SentBy is { } from ? $"{words}（{from}）" : words;
}
