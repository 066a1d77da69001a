namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Content that may be as large as it likes and takes no space from its surroundings.</summary>
internal sealed class UnconstrainedElement : Container
{
    private const float Boundless = 14_400;

    public override SpacePlan Measure(Size space, PageState page) =>
        base.Measure(new(Boundless, Boundless), page) with { Width = 0, Height = 0 };

    public override void Draw(Size space, PageState page)
    {
        var size = base.Measure(new(Boundless, Boundless), page).Size;
        base.Draw(size, page);
    }
}
