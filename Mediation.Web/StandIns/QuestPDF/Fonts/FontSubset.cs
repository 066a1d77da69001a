using System.Buffers.Binary;

namespace Mediation.Web.StandIns.QuestPdf.Fonts;

/// <summary>The glyphs a document uses of one face, numbered anew from 1 in order of first use, and the small font file made of them, in the format of the face.</summary>
internal sealed class FontSubset(FontFace face)
{
    private const int PartOfOther = -1;
    private readonly Dictionary<long, ushort> _numbers = new() { [Key(0, 0)] = 0 };
    private readonly List<(ushort Glyph, int Codepoint)> _entries = [(0, 0)];

    public FontFace Face { get; } = face;

    /// <summary>Old glyph and character by new number. A glyph used for two characters has two numbers, so that text can be read back exactly.</summary>
    public IReadOnlyList<(ushort Glyph, int Codepoint)> Entries => _entries;

    public ushort NumberOf(ushort glyph, int codepoint)
    {
        if (_numbers.TryGetValue(Key(glyph, codepoint), out var number))
            return number;
        number = (ushort)_entries.Count;
        _numbers.Add(Key(glyph, codepoint), number);
        _entries.Add((glyph, codepoint));
        return number;
    }

    public byte[] Build()
    {
        if (Face.Cff is { } cff)
            return CffSubset.Build(cff, Face.Name, [.. _entries.Select(entry => entry.Glyph)]);
        var outlines = new List<byte[]>();
        for (var i = 0; i < _entries.Count; i++)
            outlines.Add(Renumbered(Face.OutlineOf(_entries[i].Glyph).ToArray()));

        // Offsets of two bytes count in pairs of bytes, enough for 128 KiB of outlines.
        var isShort = outlines.Sum(outline => outline.Length + 1) < 0x20000;
        var width = isShort ? 2 : 4;
        var offsets = new byte[width * (outlines.Count + 1)];
        var metrics = new byte[4 * outlines.Count];
        using var glyphs = new MemoryStream();
        for (var i = 0; i < outlines.Count; i++)
        {
            var glyph = _entries[i].Glyph;
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), (ushort)Face.AdvanceUnits(glyph));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan((4 * i) + 2), (short)Face.LeftBearingUnits(glyph));
            glyphs.Write(outlines[i]);
            if (glyphs.Length % 2 != 0)
                glyphs.WriteByte(0);
            if (isShort)
                BinaryPrimitives.WriteUInt16BigEndian(offsets.AsSpan(width * (i + 1)), (ushort)(glyphs.Length / 2));
            else
                BinaryPrimitives.WriteUInt32BigEndian(offsets.AsSpan(width * (i + 1)), (uint)glyphs.Length);
        }

        var head = Face.Table("head").ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), (short)(isShort ? 0 : 1));
        var hhea = Face.Table("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)outlines.Count);
        var maxp = Face.Table("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)outlines.Count);
        return TrueTypeFile.Write(
        [
            ("cvt ", Face.Table("cvt ").ToArray()), ("fpgm", Face.Table("fpgm").ToArray()), ("glyf", glyphs.ToArray()),
            ("head", head), ("hhea", hhea), ("hmtx", metrics), ("loca", offsets), ("maxp", maxp), ("prep", Face.Table("prep").ToArray()),
        ]);
    }

    private static long Key(ushort glyph, int codepoint) => ((long)codepoint << 16) | glyph;

    /// <summary>Gives the parts of a composite glyph their new numbers, adding them to the subset.</summary>
    private byte[] Renumbered(byte[] outline)
    {
        const int wordArguments = 1, scale = 8, more = 32, scaleXY = 64, matrix = 128;
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
            return outline;
        for (int at = 10, flags = more; (flags & more) != 0;)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            var part = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at + 2));
            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at + 2), NumberOf(part, PartOfOther));
            at += 4 + ((flags & wordArguments) != 0 ? 4 : 2);
            at += (flags & scale) != 0 ? 2 : (flags & scaleXY) != 0 ? 4 : (flags & matrix) != 0 ? 8 : 0;
        }

        return outline;
    }
}
