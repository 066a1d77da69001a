using System.Globalization;
using System.IO.Compression;
using System.Text;
using Mediation.Web.Documents.Signing;

namespace Mediation.Tests.Documents.Signing;

/// <summary>Small files made to cost the reader of strangers' uploads its memory, its time or its stack. Each is refused at once.</summary>
public sealed class HostilePdfTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    [Fact]
    public void TableOfObjectsThatTakeNoRoom_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => PdfFile.Read(Encoding.Latin1.GetBytes(
            "%PDF-1.7\n1 0 obj\n<</Type/XRef/W[0 0 0]/Index[0 3000000]/Size 1/Root 2 0 R/Length 0>>\nstream\n\nendstream\nendobj\nstartxref\n9\n%%EOF\n")));

    [Fact]
    public void LengthsThatReferToOneAnother_DoNotGoDeep()
    {
        var file = PdfFile.Read(Made([.. Enumerable.Range(1, 1_000).Select(i => $"<</Length {i + 1} 0 R>>\nstream\n\nendstream"), "0"], root: 1));
        Assert.Throws<InvalidDataException>(() => file.Object(1));
    }

    [Fact]
    public async Task ManyFieldsPackedIntoOneVastStream_AreReadInTime()
    {
        const int fields = 4_000;
        var header = string.Concat(Enumerable.Range(0, fields).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i + 10} {i * 12} ")));
        var vast = Packed(Encoding.Latin1.GetBytes(header + string.Concat(Enumerable.Repeat("<</T(a)>>   ", fields)) + new string(' ', 12_000_000)));
        var bytes = new MemoryStream();
        int[] at = new int[4];
        void Write(byte[] part) => bytes.Write(part);
        void Object(int number, string words) { at[number] = (int)bytes.Length; Write(Encoding.Latin1.GetBytes($"{number} 0 obj\n{words}\nendobj\n")); }
        Write("%PDF-1.7\n"u8.ToArray());
        Object(1, $"<</AcroForm <</Fields [{string.Concat(Enumerable.Range(10, fields).Select(i => $"{i} 0 R "))}]>> >>");
        at[2] = (int)bytes.Length;
        Write(Encoding.Latin1.GetBytes($"2 0 obj\n<</Type/ObjStm/Filter/FlateDecode/N {fields}/First {header.Length}/Length {vast.Length}>>\nstream\n"));
        Write(vast);
        Write("\nendstream\nendobj\n"u8.ToArray());
        var start = (int)bytes.Length;
        var table = Packed([.. Row(1, at[1], 0), .. Row(1, at[2], 0), .. Enumerable.Range(0, fields).SelectMany(i => Row(2, 2, i))]);
        Write(Encoding.Latin1.GetBytes($"3 0 obj\n<</Type/XRef/Filter/FlateDecode/W[1 4 2]/Index[1 2 10 {fields}]/Size {fields + 10}/Root 1 0 R/Length {table.Length}>>\nstream\n"));
        Write(table);
        Write(Encoding.Latin1.GetBytes($"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n"));

        Assert.Empty(await Task.Run(() => PdfSignatureReader.Read(bytes.ToArray())).WaitAsync(Soon));
    }

    [Fact]
    public async Task FieldsThatAllNameOneVastListOfKids_AreRefused()
    {
        var kids = $"[{string.Concat(Enumerable.Repeat("9 0 R ", 60_000))}]";
        string[] fields = [.. Enumerable.Repeat("<</Kids 2 0 R>>", 1_000)];
        var file = Made(["<</AcroForm <</Fields [" + string.Concat(Enumerable.Range(3, fields.Length).Select(i => $"{i} 0 R ")) + "]>> >>", kids, .. fields], root: 1);

        Assert.Throws<InvalidDataException>(() => PdfFields.Signatures(PdfFile.Read(file)).Count());
        Assert.Empty(await Task.Run(() => PdfSignatureReader.Read(file)).WaitAsync(Soon));
    }

    private static byte[] Row(int kind, int second, int third) => [(byte)kind, (byte)(second >> 24), (byte)(second >> 16), (byte)(second >> 8), (byte)second, (byte)(third >> 8), (byte)third];

    private static byte[] Packed(byte[] plain)
    {
        using var into = new MemoryStream();
        using (var zlib = new ZLibStream(into, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(plain);
        return into.ToArray();
    }

    // A file of these objects, numbered from 1, with a table.
    private static byte[] Made(string[] objects, int root)
    {
        var words = new StringBuilder("%PDF-1.7\n");
        var at = new int[objects.Length];
        for (var i = 0; i < objects.Length; i++)
        {
            at[i] = words.Length;
            words.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var start = words.Length;
        words.Append(CultureInfo.InvariantCulture, $"xref\n1 {objects.Length}\n");
        foreach (var offset in at) words.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        words.Append(CultureInfo.InvariantCulture, $"trailer\n<</Root {root} 0 R/Size {objects.Length + 1}>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(words.ToString());
    }
}
