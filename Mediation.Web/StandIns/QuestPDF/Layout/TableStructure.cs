using System.Globalization;
using Mediation.Web.StandIns.QuestPdf.Writer;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Makes the parts of a table's structure: rows in their order, and cells in the order of their columns.</summary>
internal static class TableStructure
{
    public static void Build(TableElement table, PageMarks marks)
    {
        var place = marks.Place;
        if (place is null)
            return;
        var whole = place.Type == "Table" && place.Items.Count == 0 ? place : place.Add("Table", marks.Language);
        Add(whole, "THead", table.Header, true);
        Add(whole, "TBody", table.Body, false);
        Add(whole, "TFoot", table.Footer, false);
    }

    private static void Add(StructureNode table, string type, TableSection section, bool isHead)
    {
        if (section.Cells.Count == 0)
            return;
        var rows = table.Add(type);
        foreach (var cells in section.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key))
        {
            var row = rows.Add("TR");
            foreach (var cell in cells.OrderBy(cell => cell.Column))
            {
                cell.Part = row.Add(isHead || cell.IsRowHeader ? "TH" : "TD");
                cell.Part.TakesText = cell.HoldsOnlyText;
                cell.Part.Attributes = Attributes(cell, isHead);
            }
        }
    }

    private static string? Attributes(TableCell cell, bool isHead)
    {
        var scope = isHead ? " /Scope /Column" : cell.IsRowHeader ? " /Scope /Row" : string.Empty;
        var rows = cell.RowSpan > 1 ? string.Create(CultureInfo.InvariantCulture, $" /RowSpan {cell.RowSpan}") : string.Empty;
        var columns = cell.ColumnSpan > 1 ? string.Create(CultureInfo.InvariantCulture, $" /ColSpan {cell.ColumnSpan}") : string.Empty;
        return scope.Length + rows.Length + columns.Length == 0 ? null : $" /O /Table{scope}{rows}{columns}";
    }
}
