using Mediation.Web.StandIns.QuestPdf.Fonts;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>A character with its glyph and the room it takes.</summary>
internal struct ShapedCharacter
{
    public int Codepoint;
    public ushort Glyph;
    public CharacterKind Kind;
    public float Advance;
    public FontChoice Font;
    public TextLook Look;

    /// <summary>How much of the empty right half of full-width punctuation may be given up at the end of a line.</summary>
    public readonly float Slack()
    {
        if (!LineBreakRules.HasEmptyRightHalf(Codepoint) || Advance < Look.Size * 0.9f)
            return 0;
        var ink = Font.Face.RightEdgeOf(Glyph) * Look.Size;
        return Math.Max(0, Advance - Math.Max(Look.Size / 2, ink + (Look.Size * 0.02f)));
    }
}
