using System.Globalization;
using System.Text;

namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>Text and dates as PDF strings.</summary>
internal static class PdfText
{
    public static string String(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    public static string Date(DateTimeOffset at)
    {
        var sign = at.Offset < TimeSpan.Zero ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $"(D:{at:yyyyMMddHHmmss}{sign}{at.Offset:hh}'{at.Offset:mm}')");
    }

    public static string Utf16(int codepoint) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(new Rune(codepoint).ToString()));
}
