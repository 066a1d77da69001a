using System.Collections.Concurrent;
using System.Text;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>Which characters the fonts of the papers have: found out by setting the character once, and remembered.</summary>
public static class PrintableCharacters
{
    private static readonly ConcurrentDictionary<Rune, bool> Known = new();

    /// <summary>Whether a paper can show the character. True for everything while no font is installed: then no paper can be made at all, and that is said elsewhere.</summary>
    public static bool Has(Rune rune) => IsCommon(rune) || Known.GetOrAdd(rune, Try);

    // Plain ASCII, white space, the everyday block of Chinese characters, its punctuation and full-width forms.
    private static bool IsCommon(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value is >= 0x20 and < 0x7F or >= 0x4E00 and <= 0x9FA5 or >= 0x3001 and <= 0x3011 or >= 0xFF01 and <= 0xFF5E;

    private static bool Try(Rune rune)
    {
        if (PaperFonts.Missing is not null) return true;
        try
        {
            Document.Create(d => d.Page(p => p.Content().Text(rune.ToString()).FontFamily(PaperFonts.Family))).GeneratePdf();
            return true;
        }
        catch (DocumentDrawingException)
        {
            return false;
        }
    }
}
