using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mediation.Web.Documents.Signing;

namespace Mediation.Web.Documents.CaseFile;

/// <summary>A PDF file put together from values. The same values give the same bytes.</summary>
internal sealed class PdfBundle
{
    private readonly List<object> _objects = [];

    /// <summary>A reference to an object that is set later.</summary>
    public PdfReference Reserve()
    {
        _objects.Add(PdfNull.Value);
        return new(_objects.Count, 0);
    }

    public PdfReference Add(object value)
    {
        _objects.Add(value);
        return new(_objects.Count, 0);
    }

    /// <summary>An object that is made only when its turn to be written comes, so that large ones are not all held at once.</summary>
    public PdfReference AddLater(Func<object> make) => Add(make);

    public void Set(PdfReference reference, object value) => _objects[reference.Number - 1] = value;

    public static PdfStream Stream(PdfDictionary entries, ReadOnlyMemory<byte> data) => new(new(entries) { ["Length"] = PdfSyntax.Number(data.Length) }, data);

    public byte[] Write(PdfReference root, PdfReference info)
    {
        using var into = new MemoryStream();
        into.Write("%PDF-1.7\n%"u8);
        into.Write([0xE2, 0xE3, 0xCF, 0xD3, 0x0A]);
        var offsets = new List<long>();
        foreach (var value in _objects)
        {
            offsets.Add(into.Length);
            Ascii(into, $"{offsets.Count} 0 obj\n");
            into.Write(PdfSyntax.Write(value is Func<object> make ? make() : value));
            Ascii(into, "\nendobj\n");
        }

        var id = new PdfString(SHA256.HashData(into.GetBuffer().AsSpan(0, (int)into.Length))[..16], 0, 0);
        var table = into.Length;
        Ascii(into, $"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) Ascii(into, offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        Ascii(into, "trailer\n");
        into.Write(PdfSyntax.Write(new PdfDictionary
        {
            ["Size"] = PdfSyntax.Number(_objects.Count + 1), ["Root"] = root, ["Info"] = info, ["ID"] = new List<object> { id, id },
        }));
        Ascii(into, $"\nstartxref\n{table}\n%%EOF\n");
        return into.ToArray();
    }

    private static void Ascii(MemoryStream into, string text) => into.Write(Encoding.ASCII.GetBytes(text));
}
