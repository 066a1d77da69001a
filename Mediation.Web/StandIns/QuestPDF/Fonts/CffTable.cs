using System.Buffers.Binary;

namespace Mediation.Web.StandIns.QuestPdf.Fonts;

/// <summary>One entry of a CFF dictionary: its operator, two-byte ones from 1200 on, its whole operands, and all its bytes.</summary>
internal readonly record struct CffEntry(int Operator, int[] Values, byte[] Bytes);

/// <summary>The outlines of an OpenType font in Compact Font Format, read in place.</summary>
internal sealed class CffTable
{
    public const int Charstrings = 17, Private = 18, Subroutines = 19, FontMatrix = 1207, RegistryOrdering = 1230, FontArray = 1236, FontSelect = 1237, FontBox = 5;

    private readonly byte[] _data;
    private readonly (int Start, int Length)[] _glyphs;
    private readonly (int Start, int Length)[] _global;
    private readonly (int Start, int Length)[][] _local;
    private readonly int _select;

    public CffTable(byte[] data, int start)
    {
        _data = data;
        var (_, names) = Index(start + data[start + 2]);
        var (tops, afterTops) = Index(names);
        var (_, strings) = Index(afterTops);
        (_global, _) = Index(strings);
        Top = Dictionary(tops[0]);
        (_glyphs, _) = Index(start + Value(Top, Charstrings));
        Fonts = Top.Exists(entry => entry.Operator == RegistryOrdering)
            ? [.. Index(start + Value(Top, FontArray)).Items.Select(Dictionary)]
            : [Top];
        _select = Fonts[0] == Top ? 0 : start + Value(Top, FontSelect);
        Privates = [.. Fonts.Select(font => font.Find(entry => entry.Operator == Private).Values is [var length, var offset] ? Dictionary((start + offset, length)) : [])];
        _local = [.. Fonts.Select((font, i) => Privates[i].Find(entry => entry.Operator == Subroutines).Values is [var offset]
            ? Index(start + font.Find(entry => entry.Operator == Private).Values[1] + offset).Items
            : [])];
    }

    public List<CffEntry> Top { get; }

    /// <summary>The dictionaries of the fonts it is put together from, one at least.</summary>
    public List<CffEntry>[] Fonts { get; }

    public List<CffEntry>[] Privates { get; }

    public ReadOnlySpan<byte> Glyph(int glyph) => Slice(_glyphs[glyph]);

    public ReadOnlySpan<byte> GlobalSubroutine(int number) => Slice(_global[number + Bias(_global.Length)]);

    public ReadOnlySpan<byte> LocalSubroutine(int font, int number) => Slice(_local[font][number + Bias(_local[font].Length)]);

    /// <summary>Which of the fonts a glyph is of.</summary>
    public int FontOf(int glyph)
    {
        if (_select == 0)
            return 0;
        if (_data[_select] == 0)
            return _data[_select + 1 + glyph];
        var ranges = UInt16(_select + 1);
        int low = 0, high = ranges - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (UInt16(_select + 3 + (3 * middle)) <= glyph)
                low = middle;
            else
                high = middle - 1;
        }

        return _data[_select + 5 + (3 * low)];
    }

    private static int Bias(int count) => count < 1240 ? 107 : count < 33900 ? 1131 : 32768;

    private static int Value(List<CffEntry> entries, int wanted) =>
        entries.Find(entry => entry.Operator == wanted).Values is [var value, ..] ? value : throw new InvalidDataException($"A CFF font without entry {wanted}.");

    private ReadOnlySpan<byte> Slice((int Start, int Length) part) => _data.AsSpan(part.Start, part.Length);

    private int UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(_data.AsSpan(offset));

    private ((int Start, int Length)[] Items, int End) Index(int at)
    {
        var count = UInt16(at);
        if (count == 0)
            return ([], at + 2);
        var size = _data[at + 2];
        var data = at + 2 + (size * (count + 1));
        var items = new (int Start, int Length)[count];
        var first = Offset(0);
        for (var i = 0; i < count; i++)
        {
            var next = Offset(i + 1);
            (items[i], first) = ((data + first, next - first), next);
        }

        return (items, data + first);

        int Offset(int i)
        {
            var value = 0;
            for (var k = 0; k < size; k++)
                value = (value << 8) | _data[at + 3 + (size * i) + k];
            return value;
        }
    }

    private List<CffEntry> Dictionary((int Start, int Length) part)
    {
        var entries = new List<CffEntry>();
        var values = new List<int>();
        for (int at = part.Start, begin = at; at < part.Start + part.Length;)
        {
            int b = _data[at++];
            if (b <= 21)
            {
                var code = b == 12 ? 1200 + _data[at++] : b;
                entries.Add(new(code, [.. values], _data[begin..at]));
                values.Clear();
                begin = at;
            }
            else if (b == 30)
            {
                while ((_data[at++] & 15) != 15)
                {
                }

                values.Add(0);
            }
            else
            {
                values.Add(b switch
                {
                    28 => BinaryPrimitives.ReadInt16BigEndian(_data.AsSpan(at)),
                    29 => BinaryPrimitives.ReadInt32BigEndian(_data.AsSpan(at)),
                    <= 246 => b - 139,
                    <= 250 => ((b - 247) * 256) + _data[at] + 108,
                    _ => (-(b - 251) * 256) - _data[at] - 108,
                });
                at += b switch { 28 => 2, 29 => 4, <= 246 => 0, _ => 1 };
            }
        }

        return entries;
    }
}
