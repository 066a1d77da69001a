using System.Buffers.Binary;

namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>Reads the frame of a JPEG file; its data go into the PDF as they are.</summary>
internal static class JpegReader
{
    public static Picture Read(byte[] file)
    {
        var adobe = false;
        for (var at = 2; at < file.Length;)
        {
            if (file[at] != 0xFF)
                throw new InvalidDataException("JPEG marker missing.");
            var marker = file[at + 1];
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD7))
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }

            var segment = file.AsSpan(at + 4, BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2)) - 2);
            adobe |= marker == 0xEE && segment.StartsWith("Adobe"u8);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), BinaryPrimitives.ReadUInt16BigEndian(segment[3..]));
                var space = segment[5] switch { 1 => "/DeviceGray", 3 => "/DeviceRGB", _ => "/DeviceCMYK" };
                var inverted = segment[5] == 4 && adobe ? " /Decode [1 0 1 0 1 0 1 0]" : string.Empty;
                return new(width, height, new($"/ColorSpace {space} /BitsPerComponent {segment[0]}{inverted} /Filter /DCTDecode", file), null);
            }

            at += segment.Length + 4;
        }

        throw new InvalidDataException("JPEG frame missing.");
    }
}
