namespace Mediation.Web.StandIns.QuestPdf.Fonts;

/// <summary>From characters to glyphs: subtables of format 12 and 4, the basic plane unrolled for speed.</summary>
internal sealed class CharacterMap
{
    private readonly ushort[] _basic = new ushort[0x10000];
    private readonly List<(uint First, uint Last, uint Glyph)> _beyond = [];

    public CharacterMap(FontTables tables)
    {
        var start = tables.Start("cmap");
        foreach (var format in new[] { 4, 12 })
        {
            for (var i = 0; i < tables.UInt16(start + 2); i++)
            {
                var record = start + 4 + (8 * i);
                var (platform, encoding) = (tables.UInt16(record), tables.UInt16(record + 2));
                var subtable = start + (int)tables.UInt32(record + 4);
                if (platform is not (0 or 3) || (platform == 3 && encoding is not (1 or 10)) || tables.UInt16(subtable) != format)
                    continue;
                if (format == 4)
                    ReadSegments(tables, subtable);
                else
                    ReadGroups(tables, subtable);
                break;
            }
        }
    }

    public ushort GlyphOf(int codepoint)
    {
        if (codepoint < 0x10000)
            return _basic[codepoint];
        int low = 0, high = _beyond.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last, glyph) = _beyond[middle];
            if (codepoint > last)
                low = middle + 1;
            else if (codepoint < first)
                high = middle - 1;
            else
                return (ushort)(glyph + (uint)codepoint - first);
        }

        return 0;
    }

    private void ReadGroups(FontTables tables, int subtable)
    {
        var count = (int)tables.UInt32(subtable + 12);
        for (var i = 0; i < count; i++)
        {
            var group = subtable + 16 + (12 * i);
            var (first, last, glyph) = (tables.UInt32(group), tables.UInt32(group + 4), tables.UInt32(group + 8));
            if (first > 0xFFFF)
                _beyond.Add((first, last, glyph));
            else
                for (var c = first; c <= Math.Min(last, 0xFFFF); c++)
                    _basic[c] = (ushort)(glyph + c - first);
        }
    }

    private void ReadSegments(FontTables tables, int subtable)
    {
        var count = tables.UInt16(subtable + 6) / 2;
        int ends = subtable + 14, starts = ends + (2 * count) + 2, deltas = starts + (2 * count), offsets = deltas + (2 * count);
        for (var i = 0; i < count; i++)
        {
            int first = tables.UInt16(starts + (2 * i)), last = tables.UInt16(ends + (2 * i));
            int delta = tables.UInt16(deltas + (2 * i)), offset = tables.UInt16(offsets + (2 * i));
            for (var c = first; c <= last && c < 0xFFFF; c++)
            {
                var glyph = offset == 0 ? c : tables.UInt16(offsets + (2 * i) + offset + (2 * (c - first)));
                _basic[c] = glyph == 0 && offset != 0 ? (ushort)0 : (ushort)(glyph + delta);
            }
        }
    }
}
