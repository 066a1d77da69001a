namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>One line: a range of its paragraph's characters, trailing spaces left out.</summary>
internal readonly record struct TextLine(
    Paragraph Paragraph,
    int ParagraphNumber,
    int Start,
    int End,
    float Width,
    float Indentation,
    bool IsFirst,
    bool IsLast,
    int CompressedFrom)
{
    public ReadOnlySpan<ShapedCharacter> Text => Paragraph.Text.AsSpan(Start, End - Start);

    public (float Ascent, float Descent) Height()
    {
        if (Start == End)
            return (Paragraph.Look.Ascent, Paragraph.Look.Descent);
        float ascent = 0, descent = 0;
        TextLook? look = null;
        foreach (ref readonly var character in Text)
        {
            if (ReferenceEquals(look, character.Look))
                continue;
            look = character.Look;
            ascent = Math.Max(ascent, look.Ascent);
            descent = Math.Max(descent, look.Descent);
        }

        return (ascent, descent);
    }
}
