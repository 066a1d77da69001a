using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Lines centred on the edges of content, drawn over it.</summary>
internal sealed class BorderElement : Container
{
    public float Left { get; set; }

    public float Top { get; set; }

    public float Right { get; set; }

    public float Bottom { get; set; }

    public Color Color { get; set; } = Colors.Black;

    public override void Draw(Size space, PageState page)
    {
        base.Draw(space, page);
        var (w, h) = (space.Width, space.Height);
        if (Top > 0)
            page.Canvas.FillRectangle(-Left / 2, -Top / 2, w + (Left / 2) + (Right / 2), Top, Color);
        if (Bottom > 0)
            page.Canvas.FillRectangle(-Left / 2, h - (Bottom / 2), w + (Left / 2) + (Right / 2), Bottom, Color);
        if (Left > 0)
            page.Canvas.FillRectangle(-Left / 2, -Top / 2, Left, h + (Top / 2) + (Bottom / 2), Color);
        if (Right > 0)
            page.Canvas.FillRectangle(w - (Right / 2), -Top / 2, Right, h + (Top / 2) + (Bottom / 2), Color);
    }
}
