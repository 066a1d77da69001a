using System.IO.Compression;

namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>What a PNG file says of its pixels.</summary>
internal readonly record struct PngHeader(int Width, int Height, int Bits, int ColorType, bool IsInterlaced)
{
    public bool HasAlpha => ColorType is 4 or 6;

    public int Channels => ColorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    public static PngHeader Read(ReadOnlySpan<byte> data)
    {
        var width = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(data);
        var height = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(data[4..]);
        if (width <= 0 || height <= 0 || (long)width * height > 100_000_000)
            throw new InvalidDataException($"A PNG of {width} x {height} pixels.");
        return new(width, height, data[8], data[9], data[12] != 0);
    }
}

/// <summary>Unpacks PNG rows: inflates, undoes the row filters, and puts interlaced passes in place.</summary>
internal static class PngPixels
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Interlaced =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public static ushort[] Unpack(PngHeader header, byte[] packed)
    {
        using var rows = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        var pixels = new ushort[header.Width * header.Height * header.Channels];
        foreach (var pass in header.IsInterlaced ? Interlaced : [(0, 0, 1, 1)])
        {
            var width = (header.Width - pass.Item1 + pass.Item3 - 1) / pass.Item3;
            var step = Math.Max(1, header.Bits * header.Channels / 8);
            var previous = new byte[((width * header.Bits * header.Channels) + 7) / 8];
            var current = new byte[previous.Length];
            for (var y = pass.Item2; y < header.Height && width > 0; y += pass.Item4)
            {
                var filter = rows.ReadByte();
                rows.ReadExactly(current);
                Unfilter(filter, current, previous, step);
                for (var i = 0; i < width; i++)
                {
                    var target = ((y * header.Width) + pass.Item1 + (i * pass.Item3)) * header.Channels;
                    for (var c = 0; c < header.Channels; c++)
                        pixels[target + c] = Sample(current, (i * header.Channels) + c, header.Bits);
                }

                (previous, current) = (current, previous);
            }
        }

        return pixels;
    }

    private static ushort Sample(byte[] row, int index, int bits) => bits switch
    {
        8 => row[index],
        16 => (ushort)((row[2 * index] << 8) | row[(2 * index) + 1]),
        _ => (ushort)((row[index * bits / 8] >> (8 - bits - (index * bits % 8))) & ((1 << bits) - 1)),
    };

    private static void Unfilter(int filter, byte[] current, byte[] previous, int step)
    {
        for (var i = 0; i < current.Length; i++)
        {
            int left = i >= step ? current[i - step] : 0, up = previous[i], corner = i >= step ? previous[i - step] : 0;
            current[i] += (byte)(filter switch
            {
                0 => 0,
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Nearest(left, up, corner),
                _ => throw new InvalidDataException("Unknown PNG row filter."),
            });
        }
    }

    private static int Nearest(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (a, b, c) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
