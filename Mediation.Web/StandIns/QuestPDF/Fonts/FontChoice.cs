namespace Mediation.Web.StandIns.QuestPdf.Fonts;

/// <summary>A face, and what must be imitated because the family has no closer one.</summary>
internal sealed class FontChoice(FontFace face, bool embolden, bool slant)
{
    public FontFace Face { get; } = face;

    public bool Embolden { get; } = embolden;

    public bool Slant { get; } = slant;
}
