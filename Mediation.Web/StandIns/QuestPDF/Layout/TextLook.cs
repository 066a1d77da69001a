using Mediation.Web.StandIns.QuestPdf.Fonts;
using Mediation.Web.StandIns.QuestPdf.Writer;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>A text style with every choice made: fonts found, lengths in points.</summary>
internal sealed class TextLook
{
    private const float RaisedSize = 0.65f;

    public TextLook(TextStyle style)
    {
        var size = style.Size ?? 12;
        var position = style.Position ?? 0;
        Fonts = FontLibrary.Find(style.Families ?? [], style.Weight ?? 400, style.Slanted ?? false);
        Size = position == 0 ? size : size * RaisedSize;
        Rise = position switch { 1 => size * 0.35f, -1 => size * -0.15f, _ => 0 };
        var face = Fonts[0].Face;
        var height = style.LineHeightFactor is { } factor ? size * factor : size * face.NaturalHeight;
        Ascent = height * face.Ascent / face.NaturalHeight;
        Descent = height - Ascent;
        LetterSpacing = (style.LetterSpacingFactor ?? 0) * size;
        WordSpacing = (style.WordSpacingFactor ?? 0) * size;
        Color = style.Foreground ?? Colors.Black;
        Highlight = style.Highlight ?? Colors.Transparent;
        Underline = style.Underlined ?? false;
        Overline = style.Overlined ?? false;
        Strikethrough = style.StruckThrough ?? false;
        DecorationColor = style.DecorationLine ?? Color;
        DecorationThickness = size * 0.05f * (style.DecorationWidth ?? 1);
    }

    public FontChoice[] Fonts { get; }

    /// <summary>Where text of this look leads when it is clicked.</summary>
    public LinkTarget? Link { get; init; }

    public float Size { get; }

    public float Rise { get; }

    /// <summary>From the top of the line to the baseline.</summary>
    public float Ascent { get; }

    public float Descent { get; }

    public float LetterSpacing { get; }

    public float WordSpacing { get; }

    public Color Color { get; }

    public Color Highlight { get; }

    public bool Underline { get; }

    public bool Overline { get; }

    public bool Strikethrough { get; }

    public Color DecorationColor { get; }

    public float DecorationThickness { get; }
}
