using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>A line across the space given, taking its thickness in the other direction.</summary>
internal sealed class LineElement : Element
{
    private bool _drawn;

    public bool Vertical { get; set; }

    public float Thickness { get; set; }

    public Color Color { get; set; } = Colors.Black;

    public IReadOnlyList<float> Dashes { get; set; } = [];

    public override SpacePlan Measure(Size space, PageState page)
    {
        if (_drawn)
            return SpacePlan.Nothing;
        if (Thickness > (Vertical ? space.Width : space.Height) + Size.Tolerance)
            return SpacePlan.None;
        return Vertical ? new(Fit.All, Thickness, 0) : new(Fit.All, 0, Thickness);
    }

    public override void Draw(Size space, PageState page)
    {
        if (_drawn)
            return;
        _drawn = true;
        var half = Thickness / 2;
        if (Vertical)
            page.Canvas.DrawLine(half, 0, half, space.Height, Thickness, Color, Dashes);
        else
            page.Canvas.DrawLine(0, half, space.Width, half, Thickness, Color, Dashes);
    }

    public override void Restart(bool newPass) => _drawn = false;
}
