using Mediation.Web.StandIns.QuestPdf.Writer;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>The page being laid out. In the first pass the total is unknown and nothing is recorded.</summary>
internal sealed class PageState(PageCanvas canvas, int number, Overview known, IDictionary<string, SectionPages> sections)
{
    public PageCanvas Canvas { get; } = canvas;

    public int Number { get; } = number;

    /// <summary>What the pass before found out about the whole document.</summary>
    public Overview Known { get; } = known;

    public PageMarks Marks => Canvas.Marks;

    /// <summary>The bookmark that the text drawn now is the title of.</summary>
    public Bookmark? Heading { get; set; }

    /// <summary>The height a fresh page offers its content, once the page body has been measured.</summary>
    public float ContentHeight { get; set; } = float.MaxValue;

    /// <summary>Notes that a section has something on this page.</summary>
    public void Enter(string section) => sections[section] = sections.TryGetValue(section, out var begun)
        ? begun with { Last = Number }
        : new(Number, Number, Canvas.Top);

    /// <summary>Draws an element with its top left corner moved from the current one.</summary>
    public void DrawAt(Element element, float x, float y, Size size)
    {
        Canvas.Move(x, y);
        element.Draw(size, this);
        Canvas.Move(-x, -y);
    }
}
