using System.Buffers.Binary;

namespace Mediation.Domain.Evidence;

/// <summary>How a photograph has to be turned to stand upright: cameras note it in the file instead of turning the picture (Exif, tag 0x0112).</summary>
public static class ExifTurn
{
    /// <summary>Degrees clockwise: 0, 90, 180 or 270; 0 where nothing is noted.</summary>
    public static int Of(ReadOnlySpan<byte> file)
    {
        if (file.Length < 4 || file[0] != 0xFF || file[1] != 0xD8) return 0;
        for (var at = 2; at + 10 < file.Length && file[at] == 0xFF && file[at + 1] != 0xDA;)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || at + 2 + length > file.Length) return 0;
            var segment = file.Slice(at + 4, length - 2);
            if (file[at + 1] == 0xE1 && segment.StartsWith("Exif\0\0"u8)) return Turn(segment[6..]);
            at += 2 + length;
        }

        return 0;
    }

    private static int Turn(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 14) return 0;
        var isLittle = tiff[0] == 'I';
        var first = Long(tiff, 4, isLittle);
        if (first > tiff.Length - 2) return 0;
        var count = Short(tiff, (int)first, isLittle);
        for (var i = 0; i < count; i++)
        {
            var entry = (int)first + 2 + (12 * i);
            if (entry + 12 > tiff.Length) return 0;
            if (Short(tiff, entry, isLittle) == 0x0112) return Short(tiff, entry + 8, isLittle) switch { 3 => 180, 6 => 90, 8 => 270, _ => 0 };
        }

        return 0;
    }

    private static int Short(ReadOnlySpan<byte> data, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(data[at..]) : BinaryPrimitives.ReadUInt16BigEndian(data[at..]);

    private static uint Long(ReadOnlySpan<byte> data, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(data[at..]) : BinaryPrimitives.ReadUInt32BigEndian(data[at..]);
}
