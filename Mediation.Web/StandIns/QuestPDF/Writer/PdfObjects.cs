using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>The numbered objects of a PDF file. The file is the same, byte for byte, whenever they are.</summary>
internal sealed class PdfObjects
{
    private readonly List<byte[]> _bodies = [];

    /// <summary>A number to refer to before the object itself is known.</summary>
    public int Reserve()
    {
        _bodies.Add([]);
        return _bodies.Count;
    }

    public void Set(int number, string body) => _bodies[number - 1] = Encoding.ASCII.GetBytes(body);

    public int Add(string body)
    {
        var number = Reserve();
        Set(number, body);
        return number;
    }

    /// <summary>A stream, compressed unless it has a filter already or is to be left plain.</summary>
    public int AddStream(string entries, ReadOnlySpan<byte> data, bool compress)
    {
        var bytes = compress ? Deflate(data) : data;
        var filter = compress ? " /Filter /FlateDecode" : string.Empty;
        var body = new ByteWriter(bytes.Length + 256)
            .Text($"<< {entries}{filter} /Length {bytes.Length} >>\nstream\n")
            .Raw(bytes)
            .Raw("\nendstream"u8);
        _bodies.Add(body.Written.ToArray());
        return _bodies.Count;
    }

    public byte[] Write(int root, int info)
    {
        var file = new ByteWriter(_bodies.Sum(body => body.Length + 32) + 1024).Raw("%PDF-1.7\n%"u8).Raw([0xE2, 0xE3, 0xCF, 0xD3, 0x0A]);
        var offsets = new int[_bodies.Count];
        for (var i = 0; i < _bodies.Count; i++)
        {
            offsets[i] = file.Length;
            file.Text($"{i + 1} 0 obj\n").Raw(_bodies[i]).Raw("\nendobj\n"u8);
        }

        var id = Convert.ToHexString(SHA256.HashData(file.Written).AsSpan(0, 16));
        var table = file.Length;
        file.Text($"xref\n0 {_bodies.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Text(offset.ToString("D10", CultureInfo.InvariantCulture)).Raw(" 00000 n \n"u8);
        file.Text($"trailer\n<< /Size {_bodies.Count + 1} /Root {root} 0 R /Info {info} 0 R /ID [<{id}> <{id}>] >>\nstartxref\n{table}\n%%EOF\n");
        return file.Written.ToArray();
    }

    public static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream(data.Length / 2);
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, true))
            zlib.Write(data);
        return packed.ToArray();
    }
}
