using System.Buffers.Binary;
using System.Text;

namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>
/// An ICC profile, version 4.2, of the colour space sRGB (IEC 61966-2-1): its white, its three primaries adapted to D50
/// by the Bradford matrix, and its transfer curve as a formula.
/// </summary>
internal static class ColorProfile
{
    private const int HeaderLength = 128;
    private const uint Version = 0x04200000;

    private static readonly Lazy<byte[]> Packed = new(() => PdfObjects.Deflate(Build()));

    /// <summary>The profile, compressed.</summary>
    public static byte[] Deflated => Packed.Value;

    public static byte[] Build()
    {
        byte[] curve = [.. "para"u8, .. new byte[4], 0, 3, 0, 0, .. Fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)];
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Words("sRGB")), ("cprt", Words("No copyright, use freely")),
            ("wtpt", Point(0.9642, 1, 0.8249)),
            ("chad", [.. "sf32"u8, .. new byte[4], .. Fixed(1.04791, 0.02293, -0.0502, 0.0296, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179)]),
            ("rXYZ", Point(0.43607, 0.22249, 0.01392)), ("gXYZ", Point(0.38515, 0.71687, 0.09708)), ("bXYZ", Point(0.14307, 0.06061, 0.7141)),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ];
        using var directory = new MemoryStream();
        using var data = new MemoryStream();
        directory.Write(Number((uint)tags.Length));
        var start = HeaderLength + 4 + (12 * tags.Length);
        var places = new Dictionary<byte[], int>();
        foreach (var (tag, bytes) in tags)
        {
            if (!places.TryGetValue(bytes, out var place))
            {
                places.Add(bytes, place = start + (int)data.Length);
                data.Write(bytes);
                data.Write(new byte[(4 - (bytes.Length % 4)) % 4]);
            }

            directory.Write([.. Encoding.ASCII.GetBytes(tag), .. Number((uint)place), .. Number((uint)bytes.Length)]);
        }

        byte[] body = [.. directory.ToArray(), .. data.ToArray()];
        return [.. Header(HeaderLength + body.Length), .. body];
    }

    private static byte[] Header(int length)
    {
        byte[] made = [0x07, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0];
        byte[] header =
        [
            .. Number((uint)length), .. new byte[4], .. Number(Version), .. "mntrRGB XYZ "u8, .. made, .. "acsp"u8,
            .. new byte[28], .. Fixed(0.9642, 1, 0.8249),
        ];
        Array.Resize(ref header, HeaderLength);
        return header;
    }

    private static byte[] Words(string text) =>
        [.. "mluc"u8, .. new byte[4], .. Number(1), .. Number(12), .. "enUS"u8, .. Number(2 * (uint)text.Length), .. Number(28), .. Encoding.BigEndianUnicode.GetBytes(text)];

    private static byte[] Point(params double[] xyz) => [.. "XYZ "u8, .. new byte[4], .. Fixed(xyz)];

    private static byte[] Fixed(params double[] values) => [.. values.SelectMany(value => Number((uint)(int)Math.Round(value * 65536)))];

    private static byte[] Number(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
