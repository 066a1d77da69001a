namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Content turned clockwise about its top left corner.</summary>
internal sealed class RotateElement : Container
{
    public float Degrees { get; set; }

    public override void Draw(Size space, PageState page)
    {
        page.Canvas.BeginRotation(Degrees);
        base.Draw(space, page);
        page.Canvas.EndRotation();
    }
}

/// <summary>Content turned by 90 degrees, width and height changing places.</summary>
internal sealed class QuarterTurnElement : Container
{
    public bool Clockwise { get; set; }

    public override SpacePlan Measure(Size space, PageState page)
    {
        var plan = base.Measure(new(space.Height, space.Width), page);
        return plan with { Width = plan.Height, Height = plan.Width };
    }

    public override void Draw(Size space, PageState page)
    {
        var (x, y) = Clockwise ? (space.Width, 0f) : (0f, space.Height);
        page.Canvas.Move(x, y);
        page.Canvas.BeginRotation(Clockwise ? 90 : -90);
        base.Draw(new(space.Height, space.Width), page);
        page.Canvas.EndRotation();
        page.Canvas.Move(-x, -y);
    }
}
