using System.Buffers.Binary;
using QuestPDF.Drawing.Exceptions;

namespace Mediation.Web.StandIns.QuestPdf.Fonts;

/// <summary>The tables of a TrueType file, read in place.</summary>
internal sealed class FontTables
{
    private readonly byte[] _data;
    private readonly Dictionary<string, (int Start, int Length)> _tables = [];

    /// <summary>The tables of the font whose directory stands at the given place of the file.</summary>
    private FontTables(byte[] data, int start)
    {
        _data = data;
        if (UInt32(start) is not (0x00010000 or 0x74727565 or 0x4F54544F))
            throw new DocumentComposeException("Not a TrueType or OpenType font.");
        for (var i = 0; i < UInt16(start + 4); i++)
        {
            var record = start + 12 + (16 * i);
            var tag = System.Text.Encoding.ASCII.GetString(data, record, 4);
            _tables[tag] = ((int)UInt32(record + 8), (int)UInt32(record + 12));
        }
    }

    /// <summary>The fonts of a file: one, or those of a collection.</summary>
    public static IReadOnlyList<FontTables> Read(byte[] data)
    {
        if (data.Length < 12)
            throw new DocumentComposeException("Not a TrueType or OpenType font.");
        if (!data.AsSpan().StartsWith("ttcf"u8))
            return [new(data, 0)];
        var count = BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(8));
        if (count > data.Length / 4)
            throw new DocumentComposeException("Not a collection of fonts.");
        var fonts = new FontTables[count];
        for (var i = 0; i < fonts.Length; i++)
            fonts[i] = new(data, BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(12 + (4 * i))));
        return fonts;
    }

    public int Length => _data.Length;

    public bool Has(string tag) => _tables.ContainsKey(tag);

    public int Start(string tag) =>
        _tables.TryGetValue(tag, out var table) ? table.Start : throw new DocumentComposeException($"The font has no '{tag}' table.");

    public ReadOnlySpan<byte> Table(string tag) => _data.AsSpan(Start(tag), _tables[tag].Length);

    /// <summary>The outlines, when they are in Compact Font Format.</summary>
    public CffTable? Cff() => Has("CFF ") ? new CffTable(_data, Start("CFF ")) : null;

    public ReadOnlySpan<byte> Slice(int start, int length) => _data.AsSpan(start, length);

    public ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(_data.AsSpan(offset));

    public short Int16(int offset) => BinaryPrimitives.ReadInt16BigEndian(_data.AsSpan(offset));

    public uint UInt32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(_data.AsSpan(offset));
}
