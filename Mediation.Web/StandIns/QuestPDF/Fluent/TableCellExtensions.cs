using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Elements.Table;

namespace QuestPDF.Fluent;

/// <summary>Places a cell in the grid. Rows and columns count from 1.</summary>
public static class TableCellExtensions
{
    public static ITableCellContainer Column(this ITableCellContainer tableCellContainer, uint value) =>
        Set(tableCellContainer, cell => cell.Column = (int)value);

    public static ITableCellContainer ColumnSpan(this ITableCellContainer tableCellContainer, uint value) =>
        Set(tableCellContainer, cell => cell.ColumnSpan = Math.Max(1, (int)value));

    public static ITableCellContainer Row(this ITableCellContainer tableCellContainer, uint value) =>
        Set(tableCellContainer, cell => cell.Row = (int)value);

    public static ITableCellContainer RowSpan(this ITableCellContainer tableCellContainer, uint value) =>
        Set(tableCellContainer, cell => cell.RowSpan = Math.Max(1, (int)value));

    private static ITableCellContainer Set(ITableCellContainer container, Action<TableCell> change)
    {
        change((TableCell)container);
        return container;
    }
}
