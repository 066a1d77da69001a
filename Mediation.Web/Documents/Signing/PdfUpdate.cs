using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Mediation.Web.Documents.Signing;

/// <summary>
/// New and changed objects, added behind the end of a finished file (ISO 32000-2, 7.5.6). Not a byte of the file itself changes,
/// so the signatures in it stay what they were.
/// </summary>
internal sealed class PdfUpdate(PdfFile file)
{
    private readonly SortedDictionary<int, object> _objects = [];
    private readonly Dictionary<int, int> _offsets = [];
    private int _next = file.Size;

    public PdfReference Add(object value)
    {
        _objects.Add(_next, value);
        return new(_next++, 0);
    }

    public void Set(PdfReference reference, object value) => _objects[reference.Number] = value;

    /// <summary>Where an object of this update stands, once it was written.</summary>
    public int OffsetOf(PdfReference reference) => _offsets[reference.Number];

    /// <summary>The file with the update behind it.</summary>
    public byte[] Write()
    {
        using var into = new MemoryStream(file.Bytes.Length + 65536);
        into.Write(file.Bytes.Span);
        if (file.Bytes.Span[^1] != '\n') into.WriteByte((byte)'\n');
        foreach (var (number, value) in _objects)
        {
            _offsets[number] = (int)into.Length;
            Ascii(into, $"{number} 0 obj\n");
            into.Write(PdfSyntax.Write(value));
            Ascii(into, "\nendobj\n");
        }

        var section = (int)into.Length;
        var trailer = new PdfDictionary { ["Size"] = PdfSyntax.Number(_next), ["Prev"] = PdfSyntax.Number(file.LastSection) };
        foreach (var key in (string[])["Root", "Info", "ID"])
            if (file.Trailer.GetValueOrDefault(key) is { } kept) trailer[key] = kept;
        if (file.IsStreamed) Stream(into, trailer);
        else Table(into, trailer);
        Ascii(into, $"startxref\n{section}\n%%EOF\n");
        return into.ToArray();
    }

    private void Table(MemoryStream into, PdfDictionary trailer)
    {
        Ascii(into, "xref\n");
        foreach (var (first, offsets) in Runs())
        {
            Ascii(into, $"{first} {offsets.Count}\n");
            foreach (var offset in offsets) Ascii(into, $"{offset.ToString("D10", CultureInfo.InvariantCulture)} 00000 n \n");
        }

        Ascii(into, "trailer\n");
        into.Write(PdfSyntax.Write(trailer));
        Ascii(into, "\n");
    }

    private void Stream(MemoryStream into, PdfDictionary trailer)
    {
        var number = _next++;
        _offsets[number] = (int)into.Length;
        var index = new List<object>();
        using var rows = new MemoryStream();
        Span<byte> row = stackalloc byte[7];
        row.Clear();
        row[0] = 1;
        foreach (var (first, offsets) in Runs())
        {
            index.AddRange([PdfSyntax.Number(first), PdfSyntax.Number(offsets.Count)]);
            foreach (var offset in offsets)
            {
                BinaryPrimitives.WriteInt32BigEndian(row[1..], offset);
                rows.Write(row);
            }
        }

        (trailer["Type"], trailer["Size"], trailer["Index"]) = (new PdfName("XRef"), PdfSyntax.Number(_next), index);
        trailer["W"] = new List<object> { PdfSyntax.Number(1), PdfSyntax.Number(4), PdfSyntax.Number(2) };
        trailer["Length"] = PdfSyntax.Number((int)rows.Length);
        Ascii(into, $"{number} 0 obj\n");
        into.Write(PdfSyntax.Write(new PdfStream(trailer, rows.ToArray())));
        Ascii(into, "\nendobj\n");
    }

    /// <summary>The offsets of the objects written, by runs of numbers without a gap.</summary>
    private List<(int First, List<int> Offsets)> Runs()
    {
        var runs = new List<(int First, List<int> Offsets)>();
        foreach (var (number, offset) in _offsets.OrderBy(o => o.Key))
        {
            if (runs.Count == 0 || runs[^1].First + runs[^1].Offsets.Count != number) runs.Add((number, []));
            runs[^1].Offsets.Add(offset);
        }

        return runs;
    }

    private static void Ascii(MemoryStream into, string text) => into.Write(Encoding.ASCII.GetBytes(text));
}
