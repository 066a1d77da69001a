namespace Mediation.Web.Documents.Signing;

/// <summary>Follows the cross-reference sections from the last to the first. What a later one says of an object holds.</summary>
internal sealed class PdfSections(ReadOnlyMemory<byte> bytes, Dictionary<int, PdfPlace> places, PdfEffort effort)
{
    private readonly HashSet<int> _seen = [];

    /// <summary>Whether the section read first was a stream.</summary>
    public bool BeginsWithStream { get; private set; }

    /// <summary>Reads all sections and returns the trailer of the last revision.</summary>
    public PdfDictionary Read(int offset)
    {
        var last = Section(offset, out var isStream);
        BeginsWithStream = isStream;
        for (var current = last; current.GetValueOrDefault("Prev") is PdfNumber { Whole: { } previous };)
        {
            if (current.GetValueOrDefault("XRefStm") is PdfNumber { Whole: { } hybrid }) Section(hybrid, out _);
            current = Section(previous, out _);
        }

        return last;
    }

    private PdfDictionary Section(int offset, out bool isStream)
    {
        if (offset <= 0 || offset >= bytes.Length || !_seen.Add(offset)) throw new InvalidDataException("A cross-reference section is not where it should be.");
        var parser = new PdfParser(bytes, offset);
        isStream = !parser.Take("xref");
        return isStream ? Stream(offset) : Table(parser);
    }

    private PdfDictionary Table(PdfParser parser)
    {
        while (!parser.Take("trailer"))
        {
            var (first, count) = (parser.Whole(), parser.Whole());
            for (var i = 0; i < count; i++)
            {
                var offset = parser.Whole();
                parser.Whole();
                if (parser.Take("n")) places.TryAdd(first + i, new(offset, false, 0));
                else if (parser.Take("f")) places.TryAdd(first + i, default);
                else throw new InvalidDataException("A cross-reference table is broken.");
                PdfEffort.Counted(places.Count);
            }
        }

        return parser.Value() as PdfDictionary ?? throw new InvalidDataException("The PDF has no trailer.");
    }

    private PdfDictionary Stream(int offset)
    {
        if (PdfObjectReader.At(bytes, offset, null, length => (length as PdfNumber)?.Whole).Value is not PdfStream stream || stream.Entries.Name("Type") != "XRef")
            throw new InvalidDataException("A cross-reference section is missing.");
        var data = PdfFilters.Decode(stream);
        effort.Spend(data.Length);
        var widths = Numbers(stream.Entries.GetValueOrDefault("W"));
        if (widths is not [>= 0 and <= 4, >= 0 and <= 8, >= 0 and <= 4]) throw new InvalidDataException("A cross-reference stream is broken.");
        var ranges = Numbers(stream.Entries.GetValueOrDefault("Index"));
        if (ranges.Length == 0) ranges = [0, (stream.Entries.GetValueOrDefault("Size") as PdfNumber)?.Whole ?? 0];
        var at = 0;
        for (var r = 0; r + 1 < ranges.Length; r += 2)
        {
            for (var i = 0; i < ranges[r + 1]; i++)
            {
                var kind = widths[0] == 0 ? 1 : Field(data, ref at, widths[0]);
                var (second, third) = (Field(data, ref at, widths[1]), Field(data, ref at, widths[2]));
                places.TryAdd(ranges[r] + i, kind switch { 1 => new(second, false, 0), 2 => new(second, true, third), _ => default });
                PdfEffort.Counted(places.Count);
            }
        }

        return stream.Entries;
    }

    private static int[] Numbers(object? list) => list is List<object> values ? [.. values.Select(v => (v as PdfNumber)?.Whole ?? -1)] : [];

    private static int Field(byte[] data, ref int at, int width)
    {
        if (at + width > data.Length) throw new InvalidDataException("A cross-reference stream ends too early.");
        long value = 0;
        for (var i = 0; i < width; i++) value = (value << 8) | data[at++];
        return value is >= 0 and <= int.MaxValue ? (int)value : throw new InvalidDataException("A cross-reference stream points outside the PDF.");
    }
}
