namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Takes all the space there is.</summary>
internal sealed class ExtendElement : Container
{
    public bool Horizontal { get; set; }

    public bool Vertical { get; set; }

    public override SpacePlan Measure(Size space, PageState page)
    {
        var plan = base.Measure(space, page);
        if (plan.Fit == Fit.None)
            return plan;
        return new(
            plan.Fit,
            Horizontal ? space.Width : plan.Width,
            Vertical ? space.Height : plan.Height);
    }
}
