using Mediation.Web.StandIns.QuestPdf.Writer;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Content that leads elsewhere when it is clicked.</summary>
internal sealed class LinkElement(LinkTarget target) : Container
{
    public override void Draw(Size space, PageState page)
    {
        var marks = page.Marks;
        var outer = marks.Place;
        if (outer is not null && outer.Type != "Link")
            marks.Place = outer.Add("Link", marks.Language);
        base.Draw(space, page);
        page.Canvas.AddLink(target, 0, 0, space.Width, space.Height);
        marks.Place = outer;
    }
}
