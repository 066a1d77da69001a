using System.Buffers.Binary;
using System.Text;

namespace Mediation.Web.StandIns.QuestPdf.Fonts;

/// <summary>Writes the glyphs of a CFF font that a document uses as a small CID-keyed font, numbered anew from 0.</summary>
internal static class CffSubset
{
    private const int FirstOwnString = 391;

    public static byte[] Build(CffTable table, string name, IReadOnlyList<ushort> glyphs)
    {
        var fonts = glyphs.Select(glyph => table.FontOf(glyph)).Distinct().ToArray();
        byte[] charset = glyphs.Count > 1 ? [2, 0, 1, .. Short(glyphs.Count - 2)] : [0];
        byte[] select = [0, .. glyphs.Select(glyph => (byte)Array.IndexOf(fonts, table.FontOf(glyph)))];
        var charstrings = Index(glyphs.Select(glyph => CharstringFlattener.Flatten(table, glyph)));
        byte[][] privates = [.. fonts.Select(font => Kept(table.Privates[font], entry => entry != CffTable.Subroutines))];
        byte[] before = [1, 0, 4, 4, .. Index([Encoding.ASCII.GetBytes(name)])];
        byte[] after = [.. Index([.. new[] { "Adobe", "Identity" }.Select(Encoding.ASCII.GetBytes)]), 0, 0];

        // Every offset takes five bytes, so the dictionaries are as long before the offsets are known as after.
        var start = before.Length + Index([Top(0, 0, 0, 0)]).Length + after.Length;
        var (charsetAt, selectAt) = (start, start + charset.Length);
        var charstringsAt = selectAt + select.Length;
        var arrayAt = charstringsAt + charstrings.Length;
        var privateAt = arrayAt + Index(Fonts(0)).Length;
        return
        [
            .. before, .. Index([Top(charsetAt, selectAt, charstringsAt, arrayAt)]), .. after,
            .. charset, .. select, .. charstrings, .. Index(Fonts(privateAt)), .. privates.SelectMany(bytes => bytes),
        ];

        byte[] Top(int charsetPlace, int selectPlace, int charstringsPlace, int arrayPlace) =>
        [
            .. Number(FirstOwnString), .. Number(FirstOwnString + 1), .. Number(0), 12, 30,
            .. Kept(table.Top, entry => entry is CffTable.FontBox or CffTable.FontMatrix), .. Number(glyphs.Count), 12, 34,
            .. Number(charsetPlace), 15, .. Number(selectPlace), 12, 37, .. Number(charstringsPlace), 17, .. Number(arrayPlace), 12, 36,
        ];

        IEnumerable<byte[]> Fonts(int place)
        {
            for (var i = 0; i < fonts.Length; place += privates[i++].Length)
            {
                var isOwn = table.Fonts[fonts[i]] != table.Top;
                yield return [.. isOwn ? Kept(table.Fonts[fonts[i]], entry => entry == CffTable.FontMatrix) : [], .. Number(privates[i].Length), .. Number(place), 18];
            }
        }
    }

    private static byte[] Kept(List<CffEntry> entries, Predicate<int> isKept) =>
        [.. entries.Where(entry => isKept(entry.Operator)).SelectMany(entry => entry.Bytes)];

    private static byte[] Index(IEnumerable<byte[]> items)
    {
        var all = items.ToArray();
        var file = new byte[3 + (4 * (all.Length + 1)) + all.Sum(item => item.Length)];
        BinaryPrimitives.WriteUInt16BigEndian(file, (ushort)all.Length);
        file[2] = 4;
        var (data, at) = (3 + (4 * (all.Length + 1)), 1);
        for (var i = 0; i <= all.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(3 + (4 * i)), at);
            if (i == all.Length)
                break;
            all[i].CopyTo(file, data + at - 1);
            at += all[i].Length;
        }

        return file;
    }

    private static byte[] Number(int value) => [29, (byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static byte[] Short(int value) => [(byte)(value >> 8), (byte)value];
}
