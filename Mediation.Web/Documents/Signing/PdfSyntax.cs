using System.Globalization;
using System.Text;

namespace Mediation.Web.Documents.Signing;

/// <summary>Writes values as PDF syntax.</summary>
internal static class PdfSyntax
{
    public static byte[] Write(object value)
    {
        using var into = new MemoryStream();
        Write(into, value);
        return into.ToArray();
    }

    public static PdfString Text(string text) => new([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)], 0, 0);

    public static PdfNumber Number(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A moment in the time of Beijing.</summary>
    public static PdfString Moment(DateTime atUtc) =>
        new(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"D:{atUtc.AddHours(8):yyyyMMddHHmmss}+08'00'")), 0, 0);

    /// <summary>The text of a string: UTF-16 with its mark, UTF-8 with its mark, or one byte a character.</summary>
    public static string TextOf(PdfString text) => text.Bytes switch
    {
        [0xFE, 0xFF, .. var wide] => Encoding.BigEndianUnicode.GetString(wide),
        [0xEF, 0xBB, 0xBF, .. var utf8] => Encoding.UTF8.GetString(utf8),
        _ => Encoding.Latin1.GetString(text.Bytes),
    };

    /// <summary>The moment a date string names, UTC; null if it names none.</summary>
    public static DateTime? MomentOf(PdfString date)
    {
        var text = Encoding.Latin1.GetString(date.Bytes);
        if (text.StartsWith("D:", StringComparison.Ordinal)) text = text[2..];
        if (text.Length < 14 || !DateTime.TryParseExact(text[..14], "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)) return null;
        var zone = text[14..].Replace("'", "", StringComparison.Ordinal);
        var offset = zone.Length == 5 && int.TryParse(zone.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var hhmm)
            ? new TimeSpan(hhmm / 100, hhmm % 100, 0) * (zone[0] == '-' ? -1 : 1) : TimeSpan.Zero;
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }

    private static void Write(MemoryStream into, object value)
    {
        switch (value)
        {
            case PdfDictionary entries:
                into.Write("<<"u8);
                foreach (var (key, entry) in entries)
                {
                    into.Write(" "u8);
                    Write(into, new PdfName(key));
                    into.Write(" "u8);
                    Write(into, entry);
                }

                into.Write(" >>"u8);
                break;
            case List<object> values:
                into.Write("["u8);
                for (var i = 0; i < values.Count; i++)
                {
                    if (i > 0) into.Write(" "u8);
                    Write(into, values[i]);
                }

                into.Write("]"u8);
                break;
            case PdfStream stream:
                Write(into, stream.Entries);
                into.Write("\nstream\n"u8);
                into.Write(stream.Data.Span);
                into.Write("\nendstream"u8);
                break;
            case PdfVerbatim verbatim:
                into.Write(verbatim.Bytes);
                break;
            default:
                into.Write(Encoding.ASCII.GetBytes(Simple(value)));
                break;
        }
    }

    private static string Simple(object value) => value switch
    {
        PdfName name => "/" + string.Concat(name.Text.Select(c => c is > ' ' and <= '~' && !"()<>[]{}/%#".Contains(c, StringComparison.Ordinal) ? $"{c}" : $"#{(int)c:X2}")),
        PdfReference reference => string.Create(CultureInfo.InvariantCulture, $"{reference.Number} {reference.Generation} R"),
        PdfNumber number => number.Digits,
        PdfString text => $"<{Convert.ToHexString(text.Bytes)}>",
        bool truth => truth ? "true" : "false",
        _ => "null",
    };
}
