namespace Mediation.Web.Documents.Signing;

/// <summary>
/// A finished PDF file, read through its cross-reference sections (tables, streams or both; ISO 32000-2, 7.5), with the objects of
/// its last revision. What cannot be read is an <see cref="InvalidDataException"/>; nothing is repaired or guessed.
/// </summary>
internal sealed class PdfFile
{
    private const int Tail = 1200;
    private readonly Dictionary<int, PdfPlace> _places = [];
    private readonly Dictionary<int, object> _known = [];
    private readonly HashSet<int> _beingRead = [];
    private readonly Dictionary<int, (byte[] Data, int First, int[] Offsets)> _unpacked = [];
    private readonly PdfEffort _effort = new();

    private PdfFile(ReadOnlyMemory<byte> bytes) => Bytes = bytes;

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The trailer of the last revision.</summary>
    public PdfDictionary Trailer { get; private set; } = new();

    /// <summary>Where the last cross-reference section begins.</summary>
    public int LastSection { get; private set; }

    /// <summary>Whether the last cross-reference section is a stream.</summary>
    public bool IsStreamed { get; private set; }

    /// <summary>The numbers of all objects in use.</summary>
    public IEnumerable<int> Numbers => _places.Where(p => p.Value.Offset != 0).Select(p => p.Key).Order();

    /// <summary>One more than the highest number of an object.</summary>
    public int Size => Math.Max(_places.Count == 0 ? 1 : _places.Keys.Max() + 1, (Trailer.GetValueOrDefault("Size") as PdfNumber)?.Whole ?? 0);

    public PdfReference Root => Trailer.GetValueOrDefault("Root") as PdfReference ?? throw new InvalidDataException("The PDF has no catalogue.");

    public PdfDictionary Catalogue => Resolve(Root) as PdfDictionary ?? throw new InvalidDataException("The PDF has no catalogue.");

    public static PdfFile Read(ReadOnlyMemory<byte> bytes)
    {
        var file = new PdfFile(bytes);
        if (!bytes.Span.StartsWith("%PDF-"u8)) throw new InvalidDataException("Not a PDF.");
        var tail = bytes.Length > Tail ? bytes.Length - Tail : 0;
        var mark = bytes.Span[tail..].LastIndexOf("startxref"u8);
        if (mark < 0) throw new InvalidDataException("The PDF has no end.");
        var parser = new PdfParser(bytes, tail + mark);
        parser.Take("startxref");
        file.LastSection = parser.Whole();
        var sections = new PdfSections(bytes, file._places, file._effort);
        file.Trailer = sections.Read(file.LastSection);
        file.IsStreamed = sections.BeginsWithStream;
        if (file.Trailer.ContainsKey("Encrypt")) throw new InvalidDataException("The PDF is encrypted.");
        return file;
    }

    /// <summary>The value itself, or the object a reference stands for; null for an object that does not exist.</summary>
    public object? Resolve(object? value) => value is PdfReference reference ? Object(reference.Number) : value is PdfNull ? null : value;

    /// <summary>An object by its number; null if it does not exist.</summary>
    public object? Object(int number)
    {
        if (_known.TryGetValue(number, out var known)) return known;
        if (!_places.TryGetValue(number, out var place) || place.Offset == 0) return null;
        if (!_beingRead.Add(number)) throw new InvalidDataException($"Object {number} is within itself.");
        PdfEffort.Nested(_beingRead.Count);
        var value = place.IsPacked ? Unpack(place) : Read(place.Offset, number);
        _beingRead.Remove(number);
        if (value is PdfNull) return null;
        return _known[number] = value;
    }

    private int? Length(object? entry) => (Resolve(entry) as PdfNumber)?.Whole;

    private object Read(int offset, int number)
    {
        var (value, _, read) = PdfObjectReader.At(Bytes, offset, number, Length);
        _effort.Spend(read);
        return value;
    }

    private object Unpack(PdfPlace place)
    {
        if (!_unpacked.TryGetValue(place.Offset, out var holder)) _unpacked[place.Offset] = holder = Unpacked(place.Offset);
        if (place.Index >= holder.Offsets.Length) throw new InvalidDataException("An object stream ends too early.");
        var start = holder.First + holder.Offsets[place.Index];
        if (start < 0 || start > holder.Data.Length) throw new InvalidDataException("An object lies outside its stream.");
        var parser = new PdfParser(holder.Data, start);
        var value = parser.Value();
        _effort.Spend(parser.Position - start);
        return value;
    }

    // Unpacked once, however many objects are in it.
    private (byte[] Data, int First, int[] Offsets) Unpacked(int number)
    {
        if (Object(number) is not PdfStream holder || holder.Entries.Name("Type") != "ObjStm") throw new InvalidDataException("An object stream is missing.");
        var data = PdfFilters.Decode(holder);
        _effort.Spend(data.Length);
        var first = Length(holder.Entries.GetValueOrDefault("First")) ?? throw new InvalidDataException("An object stream has no beginning.");
        var count = Length(holder.Entries.GetValueOrDefault("N")) ?? throw new InvalidDataException("An object stream has no count.");
        PdfEffort.Counted(count);
        var parser = new PdfParser(data, 0);
        var offsets = new int[Math.Max(0, count)];
        for (var i = 0; i < offsets.Length; i++)
        {
            parser.Whole();
            offsets[i] = parser.Whole();
        }

        return (data, first, offsets);
    }
}
