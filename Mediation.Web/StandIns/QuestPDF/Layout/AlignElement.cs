namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Content at its own size inside the space given: 0 is left or top, 1 right or bottom.</summary>
internal sealed class AlignElement : Container
{
    public float? Horizontal { get; set; }

    public float? Vertical { get; set; }

    public override void Draw(Size space, PageState page)
    {
        if (Child is null)
            return;
        var plan = Child.Measure(space, page);
        if (plan.Fit is Fit.None or Fit.Nothing)
            return;
        var size = new Size(Horizontal is null ? space.Width : plan.Width, Vertical is null ? space.Height : plan.Height);
        page.DrawAt(Child, (space.Width - size.Width) * (Horizontal ?? 0), (space.Height - size.Height) * (Vertical ?? 0), size);
    }
}
