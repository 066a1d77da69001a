using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Content between two parts that are repeated on every page it takes.</summary>
internal sealed class DecorationElement : Element
{
    private bool _isBegun;

    public Container Before { get; } = new();

    public Container Content { get; } = new();

    public Container After { get; } = new();

    /// <summary>Put the last part at the bottom of the space, as a page does with its footer.</summary>
    public bool FillHeight { get; set; }

    public override SpacePlan Measure(Size space, PageState page)
    {
        Before.Restart(false);
        After.Restart(false);
        var (before, after) = (Before.Measure(space, page), After.Measure(space, page));
        if (before.Fit is Fit.None or Fit.Part || after.Fit is Fit.None or Fit.Part)
            return SpacePlan.None;
        var room = space.Height - before.Height - after.Height;
        if (FillHeight)
            page.ContentHeight = room;
        var content = room < -Size.Tolerance ? SpacePlan.None : Content.Measure(new(space.Width, room), page);
        if (content.Fit == Fit.None || (content.Fit == Fit.Nothing && !FillHeight))
            return content;
        return new(
            content.Fit == Fit.Part ? Fit.Part : Fit.All,
            Math.Max(content.Width, Math.Max(before.Width, after.Width)),
            FillHeight ? space.Height : before.Height + content.Height + after.Height);
    }

    public override void Draw(Size space, PageState page)
    {
        Before.Restart(false);
        After.Restart(false);
        var (before, after) = (Before.Measure(space, page).Height, After.Measure(space, page).Height);
        var room = new Size(space.Width, space.Height - before - after);
        var height = FillHeight ? room.Height : Content.Measure(room, page).Height;
        var place = page.Marks.Place;
        var repeated = _isBegun ? null : place;
        page.Marks.Place = repeated;
        page.DrawAt(Before, 0, 0, new(space.Width, before));
        page.Marks.Place = place;
        page.DrawAt(Content, 0, before, new(space.Width, height));
        page.Marks.Place = repeated;
        page.DrawAt(After, 0, before + height, new(space.Width, after));
        (page.Marks.Place, _isBegun) = (place, true);
    }

    public override void Restart(bool newPass)
    {
        _isBegun = false;
        Before.Restart(newPass);
        Content.Restart(newPass);
        After.Restart(newPass);
    }

    public override void Inherit(TextStyle style)
    {
        Before.Inherit(style);
        Content.Inherit(style);
        After.Inherit(style);
    }
}
