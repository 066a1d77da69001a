using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>A colour behind content.</summary>
internal sealed class BackgroundElement : Container
{
    public Color Color { get; set; }

    public override void Draw(Size space, PageState page)
    {
        page.Canvas.FillRectangle(0, 0, space.Width, space.Height, Color);
        base.Draw(space, page);
    }
}
