namespace Mediation.Web.Documents.Signing;

/// <summary>Where an object stands: at an offset, or as one of several packed into an object stream, whose number then stands for the offset.</summary>
internal readonly record struct PdfPlace(int Offset, bool IsPacked, int Index);

/// <summary>Reads `n g obj … endobj` at a place in the file.</summary>
internal static class PdfObjectReader
{
    /// <param name="bytes">The file.</param>
    /// <param name="offset">Where the object should begin.</param>
    /// <param name="number">The number it should have; null for any.</param>
    /// <returns>The value, its number, and how many bytes of syntax were read for it.</returns>
    /// <param name="lengthOf">Resolves the length of a stream.</param>
    public static (object Value, int Number, int Read) At(ReadOnlyMemory<byte> bytes, int offset, int? number, Func<object?, int?> lengthOf)
    {
        if (offset < 0 || offset >= bytes.Length) throw new InvalidDataException("An object lies outside the PDF.");
        var parser = new PdfParser(bytes, offset);
        var found = parser.Whole();
        parser.Whole();
        if (!parser.Take("obj") || (number is { } wanted && wanted != found)) throw new InvalidDataException($"Object {number} is not at its place.");
        var value = parser.Value();
        var read = parser.Position - offset;
        if (value is not PdfDictionary entries || !parser.Take("stream"))
        {
            if (!parser.Take("endobj")) throw new InvalidDataException($"Object {number} has no end.");
            return (value, found, read);
        }

        var start = parser.Position;
        if (start < bytes.Length && bytes.Span[start] == '\r') start++;
        if (start < bytes.Length && bytes.Span[start] == '\n') start++;
        if (lengthOf(entries.GetValueOrDefault("Length")) is not { } length || length < 0 || length > bytes.Length - start) throw new InvalidDataException($"The stream {number} has no length.");
        parser.Position = start + length;
        if (!parser.Take("endstream")) throw new InvalidDataException($"The stream {number} has no end.");
        return (new PdfStream(entries, bytes.Slice(start, length)), found, read);
    }
}
