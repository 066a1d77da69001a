using System.Text;
using Mediation.Web.StandIns.QuestPdf.Fonts;
using QuestPDF;
using QuestPDF.Drawing.Exceptions;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>The characters of one paragraph; an empty one still has the look that gives it its height.</summary>
internal readonly record struct Paragraph(ShapedCharacter[] Text, TextLook Look);

/// <summary>Finds a glyph for every character of a text and divides it into paragraphs.</summary>
internal static class TextShaper
{
    public static List<Paragraph> Shape(IReadOnlyList<(string Words, TextLook Look)> spans)
    {
        var paragraphs = new List<Paragraph>();
        var current = new List<ShapedCharacter>(spans.Sum(span => span.Words.Length));
        var endsWithBreak = false;
        foreach (var (words, look) in spans)
        {
            foreach (var rune in words.EnumerateRunes())
            {
                endsWithBreak = rune.Value == '\n';
                if (endsWithBreak)
                {
                    paragraphs.Add(new([.. current], look));
                    current.Clear();
                }
                else if (!Rune.IsControl(rune) || rune.Value == '\t')
                {
                    Add(current, rune.Value == '\t' ? ' ' : rune.Value, look);
                }
            }
        }

        if (spans.Count > 0 && !endsWithBreak)
            paragraphs.Add(new([.. current], spans[^1].Look));
        return paragraphs;
    }

    private static void Add(List<ShapedCharacter> text, int codepoint, TextLook look)
    {
        if (IsInvisible(codepoint))
            return;
        var (font, glyph) = Glyph(codepoint, look);
        var kind = LineBreakRules.KindOf(codepoint);
        text.Add(new ShapedCharacter
        {
            Codepoint = codepoint,
            Glyph = glyph,
            Kind = kind,
            Font = font,
            Look = look,
            Advance = (font.Face.AdvanceOf(glyph) * look.Size) + look.LetterSpacing + (kind == CharacterKind.Space ? look.WordSpacing : 0),
        });
    }

    private static (FontChoice Font, ushort Glyph) Glyph(int codepoint, TextLook look)
    {
        foreach (var font in look.Fonts)
        {
            var glyph = font.Face.GlyphOf(codepoint);
            if (glyph != 0)
                return (font, glyph);
        }

        if (!Settings.CheckIfAllTextGlyphsAreAvailable)
            return (look.Fonts[0], 0);
        var shown = Rune.IsValid(codepoint) ? new Rune(codepoint).ToString() : "?";
        var families = string.Join(", ", look.Fonts.Select(font => font.Face.Name).Distinct());
        throw new DocumentDrawingException(
            $"字体中没有字符“{shown}”（U+{codepoint:X4}），已查字体：{families}。 No font has the character '{shown}' (U+{codepoint:X4}); looked in: {families}.");
    }

    /// <summary>Marks that only steer other software: zero-width signs and variation selectors.</summary>
    private static bool IsInvisible(int codepoint) =>
        codepoint is 0xAD or 0x200B or 0x200C or 0x200D or 0x2060 or 0xFEFF or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
