using Mediation.Web.StandIns.QuestPdf.Writer;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>The page being laid out. In the first pass the total is unknown and nothing is recorded.</summary>
internal sealed class PageState(PageCanvas canvas, int number, int? total)
{
    public PageCanvas Canvas { get; } = canvas;

    public int Number { get; } = number;

    public int? Total { get; } = total;

    /// <summary>The height a fresh page offers its content, once the page body has been measured.</summary>
    public float ContentHeight { get; set; } = float.MaxValue;

    /// <summary>Draws an element with its top left corner moved from the current one.</summary>
    public void DrawAt(Element element, float x, float y, Size size)
    {
        Canvas.Move(x, y);
        element.Draw(size, this);
        Canvas.Move(-x, -y);
    }
}
