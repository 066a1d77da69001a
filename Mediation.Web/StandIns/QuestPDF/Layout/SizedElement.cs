namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Limits on width and height.</summary>
internal sealed class SizedElement : Container
{
    public float? MinWidth { get; set; }

    public float? MaxWidth { get; set; }

    public float? MinHeight { get; set; }

    public float? MaxHeight { get; set; }

    public override SpacePlan Measure(Size space, PageState page)
    {
        if (MinWidth > space.Width + Size.Tolerance || MinHeight > space.Height + Size.Tolerance)
            return SpacePlan.None;
        var plan = base.Measure(Inner(space), page);
        if (plan.Fit == Fit.None)
            return plan;
        return new(
            plan.Fit,
            Math.Max(MinWidth ?? 0, plan.Width),
            Math.Max(MinHeight ?? 0, plan.Height));
    }

    public override void Draw(Size space, PageState page) => base.Draw(Inner(space), page);

    private Size Inner(Size space) =>
        new(Math.Min(MaxWidth ?? float.MaxValue, space.Width), Math.Min(MaxHeight ?? float.MaxValue, space.Height));
}
