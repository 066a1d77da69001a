using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F00 调解卷宗封面.</summary>
public sealed class FileCoverDocument(FileCoverPaper paper) : PaperDocument("调解卷宗封面", paper.CommitteeName, paper.On, paper.Number)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Item().PaddingTop(50).AlignCenter().Text(paper.CommitteeName).FontSize(20);
        column.Item().PaddingTop(30).PaddingBottom(50).AlignCenter().SemanticHeading1().Text("调解卷宗").FontSize(36).Bold().LetterSpacing(0.3f);
        Line(column, "卷名", paper.CaseTitle);
        Line(column, "卷号", paper.Number);
        Line(column, "人民调解员", string.Join('、', paper.MediatorNames));
        Line(column, "调解日期", $"{PaperWords.Day(paper.From)}至{PaperWords.Day(paper.Until)}");
        Line(column, "立卷人", paper.FiledBy ?? "");
        Line(column, "立卷日期", PaperWords.Day(paper.FiledOn));
        Line(column, "保管期限", paper.Retention is { } kept ? $"{kept}{(paper.KeepUntil is { } until ? $"（至{PaperWords.Day(until)}）" : "")}" : "");
        Line(column, "备注", paper.Remarks);
    }

    private static void Line(ColumnDescriptor column, string label, string value) => column.Item().PaddingTop(12).ShowEntire().Row(row =>
    {
        row.Spacing(10);
        row.ConstantItem(92).AlignRight().Text(label).FontSize(16);
        row.RelativeItem().BorderBottom(0.5f).PaddingLeft(4).Text(value.Length == 0 ? "　" : value).FontSize(16);
    });
}
