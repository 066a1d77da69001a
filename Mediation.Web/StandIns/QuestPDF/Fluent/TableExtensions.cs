using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Elements.Table;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>The widths of a table's columns.</summary>
public sealed class TableColumnsDefinitionDescriptor
{
    private readonly TableElement _table;

    internal TableColumnsDefinitionDescriptor(TableElement table) => _table = table;

    public void ConstantColumn(float width, Unit unit = Unit.Point) =>
        _table.Columns.Add(new TableColumn(width.ToPoints(unit), 0));

    public void RelativeColumn(float width = 1) => _table.Columns.Add(new TableColumn(0, width));
}

/// <summary>The cells of a table's header or footer.</summary>
public sealed class TableCellDescriptor
{
    private readonly List<TableCell> _cells;

    internal TableCellDescriptor(List<TableCell> cells) => _cells = cells;

    public ITableCellContainer Cell()
    {
        var cell = new TableCell();
        _cells.Add(cell);
        return cell;
    }
}

/// <summary>A table: columns, cells, and a header and footer repeated on every page.</summary>
public sealed class TableDescriptor
{
    private readonly TableElement _table;

    internal TableDescriptor(TableElement table) => _table = table;

    public void ColumnsDefinition(Action<TableColumnsDefinitionDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        handler(new TableColumnsDefinitionDescriptor(_table));
    }

    public void Header(Action<TableCellDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        handler(new TableCellDescriptor(_table.Header.Cells));
    }

    public void Footer(Action<TableCellDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        handler(new TableCellDescriptor(_table.Footer.Cells));
    }

    public ITableCellContainer Cell()
    {
        var cell = new TableCell();
        _table.Body.Cells.Add(cell);
        return cell;
    }
}

/// <summary>Adds a table.</summary>
public static class TableExtensions
{
    public static void Table(this IContainer element, Action<TableDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var table = element.Put(new TableElement());
        handler(new TableDescriptor(table));
        table.PlaceCells();
    }
}
