namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Space around content.</summary>
internal sealed class PaddingElement : Container
{
    public float Left { get; set; }

    public float Top { get; set; }

    public float Right { get; set; }

    public float Bottom { get; set; }

    public override SpacePlan Measure(Size space, PageState page)
    {
        var inner = Inner(space);
        if (inner.Width < -Size.Tolerance || inner.Height < -Size.Tolerance)
            return SpacePlan.None;
        if (Child is null)
            return new(Fit.All, Left + Right, Top + Bottom);
        var plan = Child.Measure(inner, page);
        return plan.Fit is Fit.None or Fit.Nothing ? plan : plan with { Width = plan.Width + Left + Right, Height = plan.Height + Top + Bottom };
    }

    public override void Draw(Size space, PageState page)
    {
        if (Child is not null)
            page.DrawAt(Child, Left, Top, Inner(space));
    }

    private Size Inner(Size space) => new(space.Width - Left - Right, space.Height - Top - Bottom);
}
