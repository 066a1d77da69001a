using Mediation.Web.StandIns.QuestPdf.Writer;
using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Paragraphs of text that go on over as many pages as they need.</summary>
internal sealed class TextElement : Element
{
    private readonly List<TextLine> _lines = [];
    private TextStyle _outer = TextStyle.Default;
    private List<Paragraph>? _paragraphs;
    private (int Page, Overview? Known) _shapedFor;
    private (int Paragraph, StructureNode? Part) _part = (-1, null);
    private float _brokenFor = -1;
    private float _widest;
    private int _next;
    private bool _startsLate;
    private bool _isStale;

    public List<TextSpan> Spans { get; } = [];

    public TextStyle Style { get; set; } = TextStyle.Default;

    public TextAlignment Alignment { get; set; }

    public float ParagraphSpacing { get; set; }

    public float Indentation { get; set; }

    public override void Inherit(TextStyle style) => _outer = style;

    public override void Restart(bool newPass)
    {
        _next = 0;
        _part = (-1, null);
        _isStale |= _startsLate;
    }

    public override SpacePlan Measure(Size space, PageState page)
    {
        if (space.Width < 0)
            return SpacePlan.None;
        Prepare(space.Width, page);
        if (_next >= _lines.Count)
            return SpacePlan.Nothing;
        var height = 0f;
        var index = _next;
        for (; index < _lines.Count; index++)
        {
            var (ascent, descent) = _lines[index].Height();
            var bottom = height + GapBefore(index) + ascent + descent;
            if (bottom > space.Height + Size.Tolerance)
                break;
            height = bottom;
        }

        if (index == _next || _widest > space.Width + Size.Tolerance)
            return SpacePlan.None;
        return new(index == _lines.Count ? Fit.All : Fit.Part, Math.Min(_widest, space.Width), height);
    }

    public override void Draw(Size space, PageState page)
    {
        Prepare(space.Width, page);
        var y = 0f;
        var first = _next;
        var place = page.Marks.Place;
        if (first == 0 && !_startsLate)
            page.Heading?.Title.Append(string.Concat(Spans.Select(span => span.WordsOn(page))));
        for (; _next < _lines.Count; _next++)
        {
            var line = _lines[_next];
            var (ascent, descent) = line.Height();
            var top = y + (_next == first ? 0 : GapBefore(_next));
            if (top + ascent + descent > space.Height + Size.Tolerance)
                break;
            page.Marks.Place = PartOf(line, page.Marks, place);
            TextPainter.Paint(page.Canvas, line, top + ascent, space.Width, Alignment);
            y = top + ascent + descent;
        }

        page.Marks.Place = place;
    }

    private StructureNode? PartOf(in TextLine line, PageMarks marks, StructureNode? place)
    {
        if (place is null || line.Start == line.End)
            return null;
        if (_part.Paragraph == line.ParagraphNumber)
            return _part.Part;
        marks.Place = place;
        _part = (line.ParagraphNumber, marks.Paragraph());
        return _part.Part;
    }

    private float GapBefore(int index) => index > _next && _lines[index].IsFirst ? ParagraphSpacing : 0;

    private void Prepare(float width, PageState page)
    {
        var wanted = Spans.Exists(span => span.Kind != TextSpanKind.Words) ? (page.Number, page.Known) : default;
        var sameText = _paragraphs is not null && _shapedFor == wanted;
        if (sameText && !_isStale && width <= _brokenFor + Size.Tolerance && width >= Math.Min(_widest, _brokenFor) - Size.Tolerance)
            return;
        if (!sameText)
        {
            var style = Style.Over(_outer);
            var plain = new TextLook(style);
            _paragraphs = TextShaper.Shape([.. Spans.Select(span => (span.WordsOn(page), span.Style == TextStyle.Default && span.Link is null ? plain : new TextLook(span.Style.Over(style)) { Link = span.Link }))]);
            _shapedFor = wanted;
        }

        var (first, start) = Position();
        _lines.Clear();
        for (var number = first; number < _paragraphs!.Count; number++)
            LineBuilder.Break(_paragraphs[number], number, number == first ? Math.Min(start, _paragraphs[number].Text.Length) : 0, width, Indentation, _lines);
        _startsLate = first > 0 || start > 0;
        _isStale = false;
        _next = 0;
        _brokenFor = width;
        _widest = _lines.Count == 0 ? 0 : _lines.Max(line => line.Indentation + line.Width);
    }

    /// <summary>The paragraph and character to go on with, so that nothing is lost or repeated when the column gets another width.</summary>
    private (int Paragraph, int Start) Position()
    {
        if (_isStale || (_next == 0 && !_startsLate))
            return (0, 0);
        return _next < _lines.Count ? (_lines[_next].ParagraphNumber, _lines[_next].Start) : (int.MaxValue, 0);
    }
}
