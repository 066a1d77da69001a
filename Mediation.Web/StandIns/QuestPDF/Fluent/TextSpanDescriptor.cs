using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>A piece of text whose style can be changed.</summary>
public class TextSpanDescriptor
{
    internal TextSpanDescriptor(TextSpan span) => Span = span;

    internal TextSpan Span { get; }
}

/// <summary>A page number whose style and wording can be changed.</summary>
public sealed class TextPageNumberDescriptor : TextSpanDescriptor
{
    internal TextPageNumberDescriptor(TextSpan span)
        : base(span)
    {
    }

    public TextPageNumberDescriptor Format(PageNumberFormatter formatter)
    {
        Span.Format = formatter;
        return this;
    }
}

/// <summary>A text made of one piece, which is also a paragraph that can be aligned.</summary>
public sealed class TextBlockDescriptor : TextSpanDescriptor
{
    private readonly TextElement _block;

    internal TextBlockDescriptor(TextElement block, TextSpan span)
        : base(span) => _block = block;

    public TextBlockDescriptor AlignLeft() => Align(TextAlignment.Left);

    public TextBlockDescriptor AlignStart() => Align(TextAlignment.Left);

    public TextBlockDescriptor AlignCenter() => Align(TextAlignment.Center);

    public TextBlockDescriptor AlignRight() => Align(TextAlignment.Right);

    public TextBlockDescriptor AlignEnd() => Align(TextAlignment.Right);

    public TextBlockDescriptor Justify() => Align(TextAlignment.Justify);

    public TextBlockDescriptor ParagraphSpacing(float value, Unit unit = Unit.Point)
    {
        _block.ParagraphSpacing = value.ToPoints(unit);
        return this;
    }

    public TextBlockDescriptor ParagraphFirstLineIndentation(float value, Unit unit = Unit.Point)
    {
        _block.Indentation = value.ToPoints(unit);
        return this;
    }

    private TextBlockDescriptor Align(TextAlignment alignment)
    {
        _block.Alignment = alignment;
        return this;
    }
}
