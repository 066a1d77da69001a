using Mediation.Web.StandIns.QuestPdf.Writer;
using QuestPDF.Elements.Table;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>A column's width: fixed points, or a share of what is left.</summary>
internal readonly record struct TableColumn(float Points, float Share);

/// <summary>A cell and its place; row or column 0 means wherever the next free place is.</summary>
internal sealed class TableCell : Container, ITableCellContainer
{
    public int Row { get; set; }

    public int Column { get; set; }

    public int RowSpan { get; set; } = 1;

    public int ColumnSpan { get; set; } = 1;

    /// <summary>Says what stands in the rest of its row.</summary>
    public bool IsRowHeader { get; set; }

    public StructureNode? Part { get; set; }

    public int LastRow => Row + RowSpan - 1;
}
