using Mediation.Domain.Agreements;
using Mediation.Domain.Documents;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Mediation.Web.Documents;

/// <summary>分户表: who of a group gets how much. Its header stands on every page, its total in figures and capitals at the end.</summary>
internal static class SharesTable
{
    public static void Shares(this ColumnDescriptor column, string title, IReadOnlyList<PaperShare> shares, string total)
    {
        column.Item().PaddingTop(8).PaddingBottom(6).EnsureSpace(150).Column(part =>
        {
            part.Item().PaddingBottom(4).AlignCenter().Text(title.Length > 0 ? title : "分户表").Bold();
            part.Item().DefaultTextStyle(style => style.FontSize(11).LineHeight(1.2f)).Table(table => Fill(table, shares, total));
        });
    }

    private static void Fill(TableDescriptor table, IReadOnlyList<PaperShare> shares, string total)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(42);
            columns.RelativeColumn(3);
            columns.RelativeColumn(4);
            columns.RelativeColumn(3);
        });
        table.Header(header =>
        {
            foreach (var words in (string[])["序号", "姓名", "计算依据", "金额（元）"])
                header.Cell().Element(Box).Background(Colors.Grey.Lighten3).Element(Inside).AlignCenter().Text(words).Bold();
        });
        foreach (var share in shares)
        {
            table.Cell().Element(Box).Element(Inside).AlignCenter().Text($"{share.Number}");
            table.Cell().Element(Box).Element(Inside).Text(share.Name);
            table.Cell().Element(Box).Element(Inside).Text(share.Basis);
            table.Cell().Element(Box).Element(Inside).AlignRight().Text(share.Amount);
        }

        var sum = Money.Parse(total);
        var capitals = sum.Ok ? $"合计人民币（大写）{CapitalNumerals.Write(sum.Value)}" : "合计";
        table.Cell().ColumnSpan(3).Element(Box).Element(Inside).Text(capitals).Bold();
        table.Cell().Element(Box).Element(Inside).AlignRight().Text(total).Bold();
    }

    private static IContainer Box(IContainer cell) => cell.Border(0.5f);

    private static IContainer Inside(IContainer cell) => cell.PaddingVertical(2).PaddingHorizontal(5);
}
