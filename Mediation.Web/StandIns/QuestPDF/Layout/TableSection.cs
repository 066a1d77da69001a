using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Header, body or footer of a table: rows that go on from page to page.</summary>
internal sealed class TableSection
{
    private int _rows;
    private int _next = 1;
    private TableCell[][] _endingIn = [];

    public List<TableCell> Cells { get; } = [];

    /// <summary>Gives every cell its place: those with a place of their own first, the rest into the free ones in order.</summary>
    public void Place(int columns)
    {
        var taken = new HashSet<(int Row, int Column)>();
        foreach (var cell in Cells.Where(cell => cell.Row > 0 && cell.Column > 0))
            Take(cell, taken);
        int row = 1, column = 1;
        foreach (var cell in Cells.Where(cell => cell.Row == 0 || cell.Column == 0))
        {
            if (cell.ColumnSpan > columns || cell.Column > columns)
                throw new DocumentComposeException($"A cell lies outside the table's {columns} columns.");
            if (cell.Row > 0)
                (row, column) = (cell.Row, 1);
            while (column + cell.ColumnSpan - 1 > columns || (cell.Column > 0 && column != cell.Column) || !IsFree(cell, row, column, taken))
                (row, column) = column >= columns ? (row + 1, 1) : (row, column + 1);
            (cell.Row, cell.Column) = (row, column);
            Take(cell, taken);
        }

        _rows = Cells.Count == 0 ? 0 : Cells.Max(cell => cell.LastRow);
        _endingIn = new TableCell[_rows + 1][];
        var byLast = Cells.ToLookup(cell => cell.LastRow);
        for (var i = 0; i <= _rows; i++)
            _endingIn[i] = [.. byLast[i]];
    }

    /// <summary>Measures, and draws when asked, the rows that fit, from the first one not finished.</summary>
    public SpacePlan Walk(float[] edges, float height, PageState page, bool draw)
    {
        if (_next > _rows)
            return SpacePlan.Nothing;
        var bottoms = new float[_rows + 2];
        var last = _rows;
        var dividedRow = 0;
        for (var row = _next; row <= last; row++)
        {
            bottoms[row] = row == _next ? 0 : bottoms[row - 1];
            foreach (var cell in _endingIn[row])
            {
                var first = Math.Max(cell.Row, _next);
                var top = first == _next ? 0 : bottoms[first - 1];
                var plan = cell.Measure(new(WidthOf(cell, edges), height - top), page);
                if (plan.Fit == Fit.None)
                {
                    last = Math.Min(last, first > _next || first == row ? first - 1 : row - 1);
                    continue;
                }

                bottoms[row] = Math.Max(bottoms[row], top + plan.Height);
                if (plan.Fit == Fit.Part)
                    (last, dividedRow) = (Math.Min(last, row), row);
            }
        }

        if (last < _next)
            return SpacePlan.None;
        var divided = dividedRow == last;
        if (divided)
            bottoms[last] = height;
        var bottom = bottoms[last];
        if (draw)
            DrawRows(edges, bottoms, last, divided, page);
        return new(divided || last < _rows ? Fit.Part : Fit.All, edges[^1], bottom);
    }

    public void Restart(bool newPass)
    {
        _next = 1;
        foreach (var cell in Cells)
        {
            cell.Restart(newPass);
            if (newPass)
                cell.Part = null;
        }
    }

    public void Inherit(TextStyle style)
    {
        foreach (var cell in Cells)
            cell.Inherit(style);
    }

    private static float WidthOf(TableCell cell, float[] edges) =>
        edges[Math.Min(cell.Column + cell.ColumnSpan - 1, edges.Length - 1)] - edges[Math.Min(cell.Column - 1, edges.Length - 1)];

    private static bool IsFree(TableCell cell, int row, int column, HashSet<(int Row, int Column)> taken)
    {
        for (var r = 0; r < cell.RowSpan; r++)
        {
            for (var c = 0; c < cell.ColumnSpan; c++)
            {
                if (taken.Contains((row + r, column + c)))
                    return false;
            }
        }

        return true;
    }

    private static void Take(TableCell cell, HashSet<(int Row, int Column)> taken)
    {
        for (var r = 0; r < cell.RowSpan; r++)
        {
            for (var c = 0; c < cell.ColumnSpan; c++)
                taken.Add((cell.Row + r, cell.Column + c));
        }
    }

    private SpacePlan Plan(TableCell cell, float[] edges, float[] bottoms, int last, PageState page)
    {
        var top = TopOf(cell, bottoms);
        return cell.Measure(new(WidthOf(cell, edges), bottoms[Math.Min(cell.LastRow, last)] - top + (Size.Tolerance / 2)), page);
    }

    private float TopOf(TableCell cell, float[] bottoms) => cell.Row <= _next ? 0 : bottoms[cell.Row - 1];

    private void DrawRows(float[] edges, float[] bottoms, int last, bool divided, PageState page)
    {
        var place = page.Marks.Place;
        foreach (var cell in Cells)
        {
            if (cell.Row > last || cell.LastRow < _next || Plan(cell, edges, bottoms, last, page).Fit == Fit.None)
                continue;
            var top = TopOf(cell, bottoms);
            var size = new Size(WidthOf(cell, edges), bottoms[Math.Min(cell.LastRow, last)] - top);
            page.Marks.Place = place is null ? null : cell.Part ?? place;
            page.DrawAt(cell, edges[cell.Column - 1], top, size);
        }

        page.Marks.Place = place;

        _next = divided ? last : last + 1;
    }
}
