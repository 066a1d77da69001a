using System.Buffers.Binary;
using System.Text;

namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>Reads PNG files. Opaque ones go into the PDF as they are; others are unpacked to part colour from transparency.</summary>
internal static class PngReader
{
    public static Picture Read(byte[] file)
    {
        var header = default(PngHeader);
        byte[] palette = [], transparency = [];
        using var packed = new MemoryStream();
        for (var at = 8; at + 12 <= file.Length;)
        {
            var data = file.AsSpan(at + 8, BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at)));
            switch (Encoding.ASCII.GetString(file, at + 4, 4))
            {
                case "IHDR":
                    header = PngHeader.Read(data);
                    break;
                case "PLTE":
                    palette = data.ToArray();
                    break;
                case "tRNS":
                    transparency = data.ToArray();
                    break;
                case "IDAT":
                    packed.Write(data);
                    break;
            }

            at += data.Length + 12;
        }

        if (header.Width == 0 || packed.Length == 0)
            throw new InvalidDataException("PNG data missing.");
        return header.HasAlpha || header.IsInterlaced || transparency.Length > 0
            ? Unpacked(header, palette, transparency, packed.ToArray())
            : AsIs(header, palette, packed.ToArray());
    }

    private static Picture AsIs(PngHeader header, byte[] palette, byte[] packed)
    {
        var space = header.ColorType switch
        {
            0 => "/DeviceGray",
            2 => "/DeviceRGB",
            _ => $"[/Indexed /DeviceRGB {(palette.Length / 3) - 1} <{Convert.ToHexString(palette)}>]",
        };
        var predictor = $"/DecodeParms << /Predictor 15 /Colors {header.Channels} /BitsPerComponent {header.Bits} /Columns {header.Width} >>";
        return new(header.Width, header.Height, new($"/ColorSpace {space} /BitsPerComponent {header.Bits} /Filter /FlateDecode {predictor}", packed), null);
    }

    private static Picture Unpacked(PngHeader header, byte[] palette, byte[] transparency, byte[] packed)
    {
        var pixels = PngPixels.Unpack(header, packed);
        var (color, alpha) = (new byte[3 * header.Width * header.Height], new byte[header.Width * header.Height]);
        for (var i = 0; i < alpha.Length; i++)
        {
            var sample = pixels.AsSpan(i * header.Channels, header.Channels);
            var rgb = color.AsSpan(3 * i, 3);
            switch (header.ColorType)
            {
                case 3:
                    palette.AsSpan(3 * sample[0], 3).CopyTo(rgb);
                    alpha[i] = sample[0] < transparency.Length ? transparency[sample[0]] : (byte)255;
                    break;
                case 0 or 4:
                    rgb.Fill((byte)(header.Bits >= 8 ? sample[0] >> (header.Bits - 8) : sample[0] * 255 / ((1 << header.Bits) - 1)));
                    alpha[i] = header.ColorType == 4 ? High(sample[1], header) : Key(sample, transparency);
                    break;
                default:
                    for (var c = 0; c < 3; c++)
                        rgb[c] = High(sample[c], header);
                    alpha[i] = header.ColorType == 6 ? High(sample[3], header) : Key(sample, transparency);
                    break;
            }
        }

        const string entries = "/BitsPerComponent 8 /Filter /FlateDecode /ColorSpace ";
        var isOpaque = alpha.All(value => value == 255);
        return new(
            header.Width,
            header.Height,
            new(entries + "/DeviceRGB", PdfObjects.Deflate(color)),
            isOpaque ? null : new(entries + "/DeviceGray", PdfObjects.Deflate(alpha)));
    }

    private static byte High(ushort sample, PngHeader header) => (byte)(sample >> (header.Bits - 8));

    private static byte Key(ReadOnlySpan<ushort> sample, byte[] transparency)
    {
        for (var c = 0; c < sample.Length; c++)
        {
            if (transparency.Length < (2 * c) + 2 || BinaryPrimitives.ReadUInt16BigEndian(transparency.AsSpan(2 * c)) != sample[c])
                return 255;
        }

        return 0;
    }
}
