using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F06 人民调解证据材料.</summary>
public sealed class EvidenceListDocument(EvidenceListPaper paper) : PaperDocument("人民调解证据材料", paper.CommitteeName, paper.On, paper.Number)
{
    private const int Rows = 5;

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Title("人民调解证据材料");
        column.Number($"编号：{(paper.Number.Length > 0 ? paper.Number : "____________")}");
        column.Fields(("纠纷", paper.CaseTitle, 1));
        var blank = Enumerable.Repeat<IReadOnlyList<string>>(["", "", "", "", "", ""], Math.Max(0, Rows - paper.Items.Count));
        column.Grid([("序号", -38), ("证据名称", 4), ("来源、提交人", 3), ("页数", -38), ("原件核对", -62), ("提交日期", -92)],
            [.. paper.Items.Select(e => (IReadOnlyList<string>)[$"{e.Number}", e.Title, e.SubmittedBy, e.Pages > 0 ? $"{e.Pages}" : "", e.OriginalChecked ? "是" : "否", PaperWords.Day(e.ReceivedOn)]), .. blank]);
        column.Item().PaddingTop(6).Text("证据的复制件附后。").FontSize(11);
        column.Item().PreventPageBreak().Column(end =>
        {
            end.Signature("提交人（签名）", "", null, null);
            end.Signature("收件人（签名）", "", null, null);
        });
    }
}
