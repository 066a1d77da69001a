using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>A text made of pieces of different style, page numbers among them.</summary>
public sealed class TextDescriptor
{
    private readonly TextElement _block;

    internal TextDescriptor(TextElement block) => _block = block;

    public void DefaultTextStyle(TextStyle style) => _block.Style = style;

    public void DefaultTextStyle(Func<TextStyle, TextStyle> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _block.Style = handler(TextStyle.Default);
    }

    public void AlignLeft() => _block.Alignment = TextAlignment.Left;

    public void AlignStart() => _block.Alignment = TextAlignment.Left;

    public void AlignCenter() => _block.Alignment = TextAlignment.Center;

    public void AlignRight() => _block.Alignment = TextAlignment.Right;

    public void AlignEnd() => _block.Alignment = TextAlignment.Right;

    public void Justify() => _block.Alignment = TextAlignment.Justify;

    public void ParagraphSpacing(float value, Unit unit = Unit.Point) => _block.ParagraphSpacing = value.ToPoints(unit);

    public void ParagraphFirstLineIndentation(float value, Unit unit = Unit.Point) =>
        _block.Indentation = value.ToPoints(unit);

    public TextSpanDescriptor Span(string? text) => new(Add(new TextSpan { Text = text ?? string.Empty }));

    public TextSpanDescriptor Line(string? text) => Span((text ?? string.Empty) + "\n");

    public TextSpanDescriptor EmptyLine() => Span("\n");

    public TextPageNumberDescriptor CurrentPageNumber() => new(Add(new TextSpan { Kind = TextSpanKind.CurrentPage }));

    public TextPageNumberDescriptor TotalPages() => new(Add(new TextSpan { Kind = TextSpanKind.TotalPages }));

    public TextPageNumberDescriptor BeginPageNumberOfSection(string sectionName) => Number(TextSpanKind.SectionBegin, sectionName);

    public TextPageNumberDescriptor EndPageNumberOfSection(string sectionName) => Number(TextSpanKind.SectionEnd, sectionName);

    public TextPageNumberDescriptor PageNumberWithinSection(string sectionName) => Number(TextSpanKind.PageWithinSection, sectionName);

    public TextPageNumberDescriptor TotalPagesWithinSection(string sectionName) => Number(TextSpanKind.PagesOfSection, sectionName);

    public TextSpanDescriptor SectionLink(string? text, string sectionName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sectionName);
        return new(Add(new TextSpan { Text = text ?? string.Empty, Link = new(null, sectionName) }));
    }

    public TextSpanDescriptor Hyperlink(string? text, string url)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(url);
        return new(Add(new TextSpan { Text = text ?? string.Empty, Link = new(url, null) }));
    }

    private TextPageNumberDescriptor Number(TextSpanKind kind, string sectionName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sectionName);
        return new(Add(new TextSpan { Kind = kind, Section = sectionName }));
    }

    private TextSpan Add(TextSpan span)
    {
        _block.Spans.Add(span);
        return span;
    }
}
