using System.Buffers.Binary;

namespace Mediation.Domain.Evidence;

/// <summary>
/// The copy of a picture that may be shown to the other side: the same picture, without what a camera writes beside it: the place, the owner, the
/// device. How it has to be turned and its colours stay. The original is kept untouched. Source: Personal Information Protection Law art. 6.
/// </summary>
public static class PhotoCopy
{
    private static readonly string[] PngNotes = ["eXIf", "tEXt", "zTXt", "iTXt", "tIME"];

    /// <summary>The copy; a file that is no JPEG or PNG comes back as it is.</summary>
    /// <param name="file">A whole file, as <see cref="FileContent.Read"/> takes it.</param>
    public static byte[] WithoutNotes(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file switch
        {
            [0xFF, 0xD8, ..] => Jpeg(file),
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => Png(file),
            _ => file,
        };
    }

    // Kept: the frame, the tables, JFIF (APP0), the colour profile (APP2) and Adobe's note on colours (APP14).
    private static byte[] Jpeg(byte[] file)
    {
        using var copy = new MemoryStream(file.Length);
        copy.Write(file.AsSpan(0, 2));
        if (Orientation(ExifTurn.Of(file)) is { } turned) copy.Write(turned);
        var at = 2;
        while (at + 4 <= file.Length && file[at] == 0xFF && file[at + 1] != 0xDA)
        {
            if (file[at + 1] == 0xFF) { at++; continue; }
            var end = Math.Min(file.Length, at + 2 + BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2)));
            if (IsKept(file.AsSpan(at, end - at))) copy.Write(file.AsSpan(at, end - at));
            at = end;
        }

        copy.Write(Picture(file.AsSpan(at)));
        return copy.ToArray();
    }

    // Scan by scan; what follows the end of the picture, such as a second one with its own notes, stays behind.
    private static ReadOnlySpan<byte> Picture(ReadOnlySpan<byte> rest)
    {
        for (var i = 0; i + 1 < rest.Length;)
        {
            if (rest[i] != 0xFF || rest[i + 1] is 0 or 0xFF or (>= 0xD0 and <= 0xD7)) i++;
            else if (rest[i + 1] == 0xD9) return rest[..(i + 2)];
            else if (i + 4 > rest.Length) break;
            else i += 2 + BinaryPrimitives.ReadUInt16BigEndian(rest[(i + 2)..]);
        }

        return rest;
    }

    private static bool IsKept(ReadOnlySpan<byte> segment) => segment[1] switch
    {
        0xE0 or 0xEE => true,
        0xE2 => segment[4..].StartsWith("ICC_PROFILE"u8),
        >= 0xE1 and <= 0xEF or 0xFE => false,
        _ => true,
    };

    private static byte[]? Orientation(int degrees) => degrees switch
    {
        90 => Exif(6),
        180 => Exif(3),
        270 => Exif(8),
        _ => null,
    };

    // One directory with one entry: 0x0112, a short.
    private static byte[] Exif(byte turn) =>
    [
        0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM"u8, 0, 42, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0,
    ];

    private static byte[] Png(byte[] file)
    {
        using var copy = new MemoryStream(file.Length);
        copy.Write(file.AsSpan(0, 8));
        for (var at = 8; at + 12 <= file.Length;)
        {
            var whole = (int)Math.Min(file.Length - at, BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at)) + 12L);
            var kind = System.Text.Encoding.ASCII.GetString(file, at + 4, 4);
            if (!PngNotes.Contains(kind)) copy.Write(file.AsSpan(at, whole));
            if (kind == "IEND") break;
            at += whole;
        }

        return copy.ToArray();
    }
}
