using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Mediation.Tests.Documents.Engine;

/// <summary>PNG files made for the tests.</summary>
internal static class Pictures
{
    /// <summary>A red ring on nothing, like a seal.</summary>
    public static byte[] Ring { get; } = Png(64, 64, 6, 8, (x, y) =>
    {
        var distance = Math.Sqrt(((x - 32) * (x - 32)) + ((y - 32) * (y - 32)));
        return [200, 0, 0, (byte)(distance is > 24 and < 30 ? 255 : 0)];
    });

    /// <summary>A PNG of the given colour type; each pixel gives its bytes.</summary>
    public static byte[] Png(int width, int height, byte colorType, byte bits, Func<int, int, byte[]> pixel, params (string Name, byte[] Data)[] extra)
    {
        using var rows = new MemoryStream();
        for (var y = 0; y < height; y++)
        {
            rows.WriteByte(0);
            for (var x = 0; x < width; x++)
                rows.Write(pixel(x, y));
        }

        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, true))
            zlib.Write(rows.ToArray());
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (bits, colorType);
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        foreach (var (name, data) in (IEnumerable<(string, byte[])>)[("IHDR", header), .. extra, ("IDAT", packed.ToArray()), ("IEND", [])])
            WriteChunk(file, name, data);
        return file.ToArray();
    }

    private static void WriteChunk(MemoryStream file, string name, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(name), .. data];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(body);
        var sum = uint.MaxValue;
        foreach (var value in body)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
        }

        BinaryPrimitives.WriteUInt32BigEndian(number, ~sum);
        file.Write(number);
    }
}
