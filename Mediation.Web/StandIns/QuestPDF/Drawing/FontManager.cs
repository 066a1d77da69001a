using Mediation.Web.StandIns.QuestPdf.Fonts;

namespace QuestPDF.Drawing;

/// <summary>Registers the fonts documents may use. Safe to call from several threads, also while documents are generated.</summary>
public static class FontManager
{
    /// <summary>Registers a TrueType font, or those of a collection, under the family names they carry.</summary>
    public static void RegisterFont(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        foreach (var face in FontFace.Read(stream))
            FontLibrary.Register(face, null);
    }

    /// <summary>Registers a TrueType font under the given family name.</summary>
    public static void RegisterFontWithCustomName(string fontName, Stream stream)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fontName);
        ArgumentNullException.ThrowIfNull(stream);
        FontLibrary.Register(FontFace.Read(stream)[0], fontName);
    }
}
