using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Mediation.Web.Documents;

/// <summary>A list with lines around its cells; its header stands on every page.</summary>
internal static class PaperGrid
{
    /// <param name="column">Where it goes.</param>
    /// <param name="columns">Heading and relative width of each column; a negative width is in points.</param>
    /// <param name="rows">The cells, row by row.</param>
    /// <param name="size">Size of the letters.</param>
    public static void Grid(this ColumnDescriptor column, IReadOnlyList<(string Heading, float Width)> columns, IEnumerable<IReadOnlyList<string>> rows, float size = 11) =>
        column.Item().PaddingTop(6).DefaultTextStyle(style => style.FontSize(size).LineHeight(1.25f)).Table(table =>
        {
            table.ColumnsDefinition(defined =>
            {
                foreach (var (_, width) in columns)
                {
                    if (width < 0) defined.ConstantColumn(-width);
                    else defined.RelativeColumn(width);
                }
            });
            table.Header(header =>
            {
                foreach (var (heading, _) in columns) header.Cell().Element(Box).Background(Colors.Grey.Lighten3).Element(Inside).AlignCenter().Text(heading).Bold();
            });
            foreach (var row in rows)
                foreach (var cell in row) table.Cell().Element(Box).Element(Inside).ShowEntire().Text(cell.Length == 0 ? "　" : cell);
        });

    private static IContainer Box(IContainer cell) => cell.Border(0.5f);

    private static IContainer Inside(IContainer cell) => cell.PaddingVertical(3).PaddingHorizontal(4);
}
