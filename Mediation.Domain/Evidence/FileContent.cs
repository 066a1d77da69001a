using System.Buffers.Binary;

namespace Mediation.Domain.Evidence;

/// <summary>Tells what a file is by its bytes, never by its name: PDF, JPEG and PNG are taken, whole and without a password.</summary>
public static class FileContent
{
    /// <summary>Largest file in bytes: 20 MB.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    private const int PdfHead = 1024;
    private const int PdfTail = 4096;

    private static readonly Fault Empty = new("file-empty", new("这个文件是空的，没有收下。请重新选一个。", "This file is empty and was not taken. Choose another."));
    private static readonly Fault TooLarge = new("file-large", new("文件超过20 MB，没有收下。请缩小再传，或者把原件带到调解室。", "The file is larger than 20 MB and was not taken. Make it smaller, or bring the original."));
    private static readonly Fault Unknown = new("file-kind", new("只收PDF、JPEG和PNG文件，这个不是。请拍成照片或者存成PDF再传。", "Only PDF, JPEG and PNG are taken, and this is none of them. Photograph it or save it as PDF."));
    private static readonly Fault Heic = new("file-heic", new("这是HEIC格式的照片，多数电脑打不开。请在手机“相机”设置里选“兼容性最佳”重拍，或者转成JPEG再传。", "This photo is in HEIC format, which most computers cannot open. Set the camera to “Most compatible”, or convert it to JPEG."));
    private static readonly Fault Cut = new("file-cut", new("这个文件不完整，后面缺了一截，没有收下。请重新传一次。", "This file is incomplete: its end is missing. It was not taken. Send it again."));
    private static readonly Fault Locked = new("file-locked", new("这个PDF有密码，别人打不开。请去掉密码再传。", "This PDF has a password. Remove it and send it again."));

    /// <summary>The media type of the content, or why it is not taken.</summary>
    public static Parsed<string> Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return Empty;
        if (bytes.Length > MostBytes) return TooLarge;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return IsWholeJpeg(bytes) ? "image/jpeg" : Cut;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])) return IsWholePng(bytes) ? "image/png" : Cut;
        if (bytes[..Math.Min(bytes.Length, PdfHead)].IndexOf("%PDF-"u8) >= 0) return Pdf(bytes);
        return bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8) && (bytes[8..12].SequenceEqual("heic"u8) || bytes[8..12].SequenceEqual("heix"u8) || bytes[8..12].SequenceEqual("mif1"u8)) ? Heic : Unknown;
    }

    private static Parsed<string> Pdf(ReadOnlySpan<byte> bytes)
    {
        var tail = bytes[Math.Max(0, bytes.Length - PdfTail)..];
        if (tail.LastIndexOf("%%EOF"u8) < 0 || tail.LastIndexOf("startxref"u8) < 0) return Cut;
        return bytes.IndexOf("/Encrypt"u8) >= 0 ? Locked : "application/pdf";
    }

    // Segment by segment to the picture itself, which must have an end.
    private static bool IsWholeJpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 4 <= bytes.Length && bytes[at] == 0xFF;)
        {
            if (bytes[at + 1] == 0xFF) { at++; continue; }
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (bytes[at + 1] == 0xDA) return bytes[(at + 2)..].LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) > length;
            if (length < 2) return false;
            at += 2 + length;
        }
        return false;
    }

    private static bool IsWholePng(ReadOnlySpan<byte> bytes)
    {
        for (var at = 8; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length) return false;
            if (bytes[(at + 4)..(at + 8)].SequenceEqual("IEND"u8)) return true;
            at += 12 + (int)length;
        }
        return false;
    }
}
