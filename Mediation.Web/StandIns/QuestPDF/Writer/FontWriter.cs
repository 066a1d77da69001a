using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mediation.Web.StandIns.QuestPdf.Fonts;

namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>Writes a font subset: two-byte codes that are glyph numbers, their widths, and the characters they stand for.</summary>
internal static class FontWriter
{
    private const int UsualWidth = 1000;

    public static int Write(PdfObjects objects, FontSubset subset)
    {
        var face = subset.Face;
        var file = subset.Build();
        var name = $"{Tag(subset)}+{face.Name}";
        var isCompact = face.Cff is not null;
        var program = objects.AddStream(isCompact ? "/Subtype /CIDFontType0C" : $"/Length1 {file.Length}", file, true);
        var descriptor = objects.Add(
            $"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{string.Join(' ', face.Box)}] /ItalicAngle {(face.IsItalic ? -12 : 0)} " +
            $"/Ascent {Thousandths(face.Ascent)} /Descent {Thousandths(-face.Descent)} /CapHeight {face.CapHeight} /StemV {50 + (face.Weight / 10)} /{(isCompact ? "FontFile3" : "FontFile2")} {program} 0 R >>");
        var descendant = objects.Add(
            $"<< /Type /Font /Subtype /{(isCompact ? "CIDFontType0" : "CIDFontType2")} /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> " +
            $"/FontDescriptor {descriptor} 0 R {(isCompact ? string.Empty : "/CIDToGIDMap /Identity ")}/DW {UsualWidth} /W [{Widths(subset)}] >>");
        var characters = objects.AddStream(string.Empty, Encoding.ASCII.GetBytes(Characters(subset)), true);
        return objects.Add(
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {characters} 0 R >>");
    }

    private static int Thousandths(float part) => (int)Math.Round(part * 1000);

    /// <summary>Six letters that tell subsets of one font apart.</summary>
    private static string Tag(FontSubset subset)
    {
        var used = Encoding.UTF8.GetBytes(string.Join(',', subset.Entries.Select(entry => entry.Glyph)));
        return string.Concat(SHA256.HashData(used).Take(6).Select(value => (char)('A' + (value % 26))));
    }

    private static string Widths(FontSubset subset)
    {
        var text = new StringBuilder();
        var open = false;
        for (var i = 0; i < subset.Entries.Count; i++)
        {
            var width = subset.Face.Thousandths(subset.Face.AdvanceUnits(subset.Entries[i].Glyph));
            if (width != UsualWidth)
                text.Append(open ? " " : $"{i} [").Append(width);
            else if (open)
                text.Append("] ");
            open = width != UsualWidth;
        }

        return text.Append(open ? "]" : string.Empty).ToString();
    }

    private static string Characters(FontSubset subset)
    {
        var lines = subset.Entries
            .Select((entry, number) => (entry.Codepoint, number))
            .Where(entry => entry.Codepoint > 0)
            .Select(entry => $"<{entry.number:X4}> <{PdfText.Utf16(entry.Codepoint)}>\n");
        var text = new StringBuilder(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n" +
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n" +
            "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var block in lines.Chunk(100))
            text.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n").AppendJoin(string.Empty, block).Append("endbfchar\n");
        return text.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
