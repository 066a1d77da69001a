using System.Buffers.Binary;
using QuestPDF.Drawing.Exceptions;

namespace Mediation.Web.StandIns.QuestPdf.Fonts;

/// <summary>The tables of a TrueType file, read in place.</summary>
internal sealed class FontTables
{
    private readonly byte[] _data;
    private readonly Dictionary<string, (int Start, int Length)> _tables = [];

    public FontTables(byte[] data)
    {
        _data = data;
        if (data.Length < 12 || UInt32(0) is not (0x00010000 or 0x74727565))
            throw new DocumentComposeException("Not a TrueType font. OpenType fonts with CFF outlines and collections are not supported.");
        for (var i = 0; i < UInt16(4); i++)
        {
            var record = 12 + (16 * i);
            var tag = System.Text.Encoding.ASCII.GetString(data, record, 4);
            _tables[tag] = ((int)UInt32(record + 8), (int)UInt32(record + 12));
        }
    }

    public int Length => _data.Length;

    public bool Has(string tag) => _tables.ContainsKey(tag);

    public int Start(string tag) =>
        _tables.TryGetValue(tag, out var table) ? table.Start : throw new DocumentComposeException($"The font has no '{tag}' table.");

    public ReadOnlySpan<byte> Table(string tag) => _data.AsSpan(Start(tag), _tables[tag].Length);

    public ReadOnlySpan<byte> Slice(int start, int length) => _data.AsSpan(start, length);

    public ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(_data.AsSpan(offset));

    public short Int16(int offset) => BinaryPrimitives.ReadInt16BigEndian(_data.AsSpan(offset));

    public uint UInt32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(_data.AsSpan(offset));
}
