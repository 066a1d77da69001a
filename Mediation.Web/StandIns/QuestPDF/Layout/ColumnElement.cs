using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Items one below the other, going on over as many pages as they need.</summary>
internal sealed class ColumnElement : Element
{
    private int _next;

    public float Spacing { get; set; }

    public List<Container> Items { get; } = [];

    public override SpacePlan Measure(Size space, PageState page) => Walk(space, page, false);

    public override void Draw(Size space, PageState page) => Walk(space, page, true);

    public override void Restart(bool newPass)
    {
        _next = 0;
        foreach (var item in Items)
            item.Restart(newPass);
    }

    public override void Inherit(TextStyle style)
    {
        foreach (var item in Items)
            item.Inherit(style);
    }

    private SpacePlan Walk(Size space, PageState page, bool draw)
    {
        float width = 0, height = 0;
        var placed = false;
        var index = _next;
        var fit = Fit.All;
        for (; index < Items.Count; index++)
        {
            var top = height + (placed ? Spacing : 0);
            var room = new Size(space.Width, space.Height - top);
            var plan = room.Height < -Size.Tolerance ? SpacePlan.None : Items[index].Measure(room, page);
            if (plan.Fit == Fit.Nothing)
                continue;
            if (plan.Fit == Fit.None)
            {
                fit = placed ? Fit.Part : Fit.None;
                break;
            }

            if (draw)
                page.DrawAt(Items[index], 0, top, new(space.Width, plan.Height));
            width = Math.Max(width, plan.Width);
            height = top + plan.Height;
            placed = true;
            if (plan.Fit == Fit.Part)
            {
                fit = Fit.Part;
                break;
            }
        }

        if (draw)
            _next = index;
        return fit == Fit.All && !placed ? SpacePlan.Nothing : new(fit, width, height);
    }
}
