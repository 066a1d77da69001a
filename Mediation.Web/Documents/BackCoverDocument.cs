using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F13 封底.</summary>
public sealed class BackCoverDocument(BackCoverPaper paper) : PaperDocument("封底", paper.CommitteeName, paper.On, paper.Number)
{
    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Item().PaddingTop(300).AlignCenter().SemanticHeading1().Text($"本卷共{(paper.Pages is { } pages ? $"{pages}" : "____")}页").FontSize(22).Bold();
        column.Item().PaddingTop(60).PaddingHorizontal(70).Column(end =>
        {
            end.Fields(("立卷人", paper.FiledBy, 1));
            end.Fields(("检查人", null, 1));
            end.Fields(("日期", PaperWords.Day(paper.FiledOn), 1));
        });
    }
}
