namespace Mediation.Web.StandIns.QuestPdf.Fonts;

/// <summary>One TrueType face, read once and never changed, so that any number of threads may use it.</summary>
internal sealed class FontFace
{
    private readonly FontTables _tables;
    private readonly CharacterMap _characters;
    private readonly int _glyphs;
    private readonly int _glyphOffsets;
    private readonly int _metrics;
    private readonly int _fullMetrics;
    private readonly bool _longOffsets;
    private readonly uint _checksum;

    private FontFace(FontTables tables)
    {
        _tables = tables;
        _characters = new(_tables);
        (Families, Name) = FontNames.Read(_tables);
        var (head, hhea, os2) = (_tables.Start("head"), _tables.Start("hhea"), _tables.Start("OS/2"));
        _checksum = _tables.UInt32(head + 8);
        UnitsPerEm = _tables.UInt16(head + 18);
        Box = [.. Enumerable.Range(0, 4).Select(i => Thousandths(_tables.Int16(head + 36 + (2 * i))))];
        _longOffsets = _tables.Int16(head + 50) != 0;
        Ascent = (float)_tables.Int16(hhea + 4) / UnitsPerEm;
        Descent = -(float)_tables.Int16(hhea + 6) / UnitsPerEm;
        _fullMetrics = _tables.UInt16(hhea + 34);
        Weight = _tables.UInt16(os2 + 4);
        IsItalic = (_tables.UInt16(os2 + 62) & 1) != 0;
        CapHeight = _tables.UInt16(os2) >= 2 ? Thousandths(_tables.Int16(os2 + 88)) : 700;
        GlyphCount = _tables.UInt16(_tables.Start("maxp") + 4);
        _metrics = _tables.Start("hmtx");
        Cff = _tables.Cff();
        if (Cff is null)
            (_glyphs, _glyphOffsets) = (_tables.Start("glyf"), _tables.Start("loca"));
    }

    public string Name { get; }

    public IReadOnlyList<string> Families { get; }

    public int Weight { get; }

    public bool IsItalic { get; }

    /// <summary>The outlines of an OpenType font; a TrueType font has none of this kind.</summary>
    public CffTable? Cff { get; }

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    /// <summary>Parts of the font size above and below the baseline.</summary>
    public float Ascent { get; }

    public float Descent { get; }

    public float NaturalHeight => Ascent + Descent;

    /// <summary>Left, bottom, right, top of all glyphs, in thousandths of the font size.</summary>
    public IReadOnlyList<int> Box { get; }

    public int CapHeight { get; }

    /// <summary>The faces of a font file: one, or those of a collection.</summary>
    public static FontFace[] Read(Stream stream)
    {
        using var copy = new MemoryStream(stream.CanSeek ? (int)(stream.Length - stream.Position) : 0);
        stream.CopyTo(copy);
        return [.. FontTables.Read(copy.Length == copy.Capacity ? copy.GetBuffer() : copy.ToArray()).Select(tables => new FontFace(tables))];
    }

    public bool IsSameAs(FontFace other) => _checksum == other._checksum && _tables.Length == other._tables.Length && Name == other.Name;

    public ushort GlyphOf(int codepoint) => _characters.GlyphOf(codepoint);

    /// <summary>The width of a glyph as a part of the font size.</summary>
    public float AdvanceOf(ushort glyph) => (float)AdvanceUnits(glyph) / UnitsPerEm;

    public int AdvanceUnits(ushort glyph) => _tables.UInt16(_metrics + (4 * Math.Min(glyph, _fullMetrics - 1)));

    public int LeftBearingUnits(ushort glyph) => glyph < _fullMetrics
        ? _tables.Int16(_metrics + (4 * glyph) + 2)
        : _tables.Int16(_metrics + (4 * _fullMetrics) + (2 * (glyph - _fullMetrics)));

    /// <summary>Where the ink of a glyph ends on the right, as a part of the font size; 0 where the font does not say.</summary>
    public float RightEdgeOf(ushort glyph)
    {
        var outline = OutlineOf(glyph);
        return outline.Length < 10 ? 0 : (float)System.Buffers.Binary.BinaryPrimitives.ReadInt16BigEndian(outline[6..]) / UnitsPerEm;
    }

    public ReadOnlySpan<byte> OutlineOf(ushort glyph)
    {
        if (glyph >= GlyphCount || Cff is not null)
            return [];
        var (start, end) = _longOffsets
            ? ((int)_tables.UInt32(_glyphOffsets + (4 * glyph)), (int)_tables.UInt32(_glyphOffsets + (4 * glyph) + 4))
            : (2 * _tables.UInt16(_glyphOffsets + (2 * glyph)), 2 * _tables.UInt16(_glyphOffsets + (2 * glyph) + 2));
        return _tables.Slice(_glyphs + start, end - start);
    }

    public ReadOnlySpan<byte> Table(string tag) => _tables.Has(tag) ? _tables.Table(tag) : [];

    public int Thousandths(int units) => (int)Math.Round(units * 1000.0 / UnitsPerEm);
}
