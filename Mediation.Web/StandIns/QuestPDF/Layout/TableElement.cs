using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>A table whose header and footer are repeated on every page it takes.</summary>
internal sealed class TableElement : Element
{
    private bool _drawn;

    public List<TableColumn> Columns { get; } = [];

    public TableSection Header { get; } = new();

    public TableSection Body { get; } = new();

    public TableSection Footer { get; } = new();

    public void PlaceCells()
    {
        if (Columns.Count == 0)
            throw new DocumentComposeException("A table needs at least one column.");
        Header.Place(Columns.Count);
        Body.Place(Columns.Count);
        Footer.Place(Columns.Count);
    }

    public override SpacePlan Measure(Size space, PageState page)
    {
        var (header, footer, edges) = Repeated(space, page);
        var room = space.Height - header.Height - footer.Height;
        if (header.Fit is Fit.None or Fit.Part || footer.Fit is Fit.None or Fit.Part || room < -Size.Tolerance)
            return SpacePlan.None;
        var body = Body.Walk(edges, room, page, false);
        if (body.Fit == Fit.None || (body.Fit == Fit.Nothing && _drawn))
            return body;
        return new(body.Fit == Fit.Part ? Fit.Part : Fit.All, edges[^1], header.Height + body.Height + footer.Height);
    }

    public override void Draw(Size space, PageState page)
    {
        var (header, footer, edges) = Repeated(space, page);
        var room = space.Height - header.Height - footer.Height;
        var body = Body.Walk(edges, room, page, false);
        if (body.Fit == Fit.None || (body.Fit == Fit.Nothing && _drawn))
            return;
        var place = page.Marks.Place;
        if (!_drawn)
            TableStructure.Build(this, page.Marks);
        else
            page.Marks.Place = null;
        Header.Walk(edges, header.Height, page, true);
        page.Marks.Place = place;
        page.Canvas.Move(0, header.Height);
        Body.Walk(edges, room, page, true);
        page.Canvas.Move(0, body.Height);
        page.Marks.Place = _drawn ? null : place;
        Footer.Walk(edges, footer.Height, page, true);
        (page.Marks.Place, _drawn) = (place, true);
        page.Canvas.Move(0, -header.Height - body.Height);
    }

    public override void Restart(bool newPass)
    {
        _drawn = false;
        Header.Restart(newPass);
        Body.Restart(newPass);
        Footer.Restart(newPass);
    }

    public override void Inherit(TextStyle style)
    {
        Header.Inherit(style);
        Body.Inherit(style);
        Footer.Inherit(style);
    }

    private (SpacePlan Header, SpacePlan Footer, float[] Edges) Repeated(Size space, PageState page)
    {
        var edges = new float[Columns.Count + 1];
        var free = space.Width - Columns.Sum(column => column.Points);
        var shares = Columns.Sum(column => column.Share);
        for (var i = 0; i < Columns.Count; i++)
            edges[i + 1] = edges[i] + Columns[i].Points + (shares > 0 ? free * Columns[i].Share / shares : 0);
        Header.Restart(false);
        Footer.Restart(false);
        return (Header.Walk(edges, space.Height, page, false), Footer.Walk(edges, space.Height, page, false), edges);
    }
}
