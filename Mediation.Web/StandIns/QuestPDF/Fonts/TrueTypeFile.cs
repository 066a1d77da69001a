using System.Buffers.Binary;
using System.Text;

namespace Mediation.Web.StandIns.QuestPdf.Fonts;

/// <summary>Puts tables together to a TrueType file.</summary>
internal static class TrueTypeFile
{
    public static byte[] Write(IEnumerable<(string Tag, byte[] Data)> tables)
    {
        var kept = tables.Where(table => table.Data.Length > 0).ToArray();
        var start = 12 + (16 * kept.Length);
        var file = new byte[start + kept.Sum(table => Padded(table.Data.Length))];
        var power = (int)Math.Log2(kept.Length);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)kept.Length);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((16 * kept.Length) - (16 << power)));
        for (var i = 0; i < kept.Length; i++)
        {
            var (tag, data) = kept[i];
            data.CopyTo(file.AsSpan(start));
            var record = file.AsSpan(12 + (16 * i));
            Encoding.ASCII.GetBytes(tag, record);
            BinaryPrimitives.WriteUInt32BigEndian(record[4..], Checksum(file.AsSpan(start, Padded(data.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(record[8..], (uint)start);
            BinaryPrimitives.WriteUInt32BigEndian(record[12..], (uint)data.Length);
            start += Padded(data.Length);
        }

        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        for (var i = 0; i < data.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(data[i..]);
        return sum;
    }
}
