using System.IO.Compression;

namespace Mediation.Web.Documents.Signing;

/// <summary>Unpacks the streams the structure of a file is kept in: plain or deflated, with or without a predictor.</summary>
internal static class PdfFilters
{
    // A file of a few kilobytes can unpack to gigabytes.
    private const int Most = 32 * 1024 * 1024;

    public static byte[] Decode(PdfStream stream)
    {
        var filter = stream.Entries.GetValueOrDefault("Filter") switch { List<object> { Count: 1 } only => only[0], List<object> { Count: 0 } => null, var other => other };
        if (filter is null) return stream.Data.ToArray();
        if (filter is not PdfName { Text: "FlateDecode" }) throw new InvalidDataException("The structure of the PDF is packed in a way that is not read here.");
        using var zlib = new ZLibStream(new MemoryStream(stream.Data.ToArray()), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        var buffer = new byte[16384];
        for (int read; (read = zlib.Read(buffer)) > 0;)
        {
            plain.Write(buffer, 0, read);
            if (plain.Length > Most) throw new InvalidDataException("The structure of the PDF is too large.");
        }

        var parameters = stream.Entries.GetValueOrDefault("DecodeParms") switch { PdfDictionary one => one, List<object> { Count: 1 } list => list[0] as PdfDictionary, _ => null };
        return Number(parameters, "Predictor", 1) < 10 ? plain.ToArray() : Unpredict(plain.ToArray(), Number(parameters, "Columns", 1));
    }

    private static int Number(PdfDictionary? entries, string key, int usual) => (entries?.GetValueOrDefault(key) as PdfNumber)?.Whole ?? usual;

    /// <summary>Undoes the row filters of PNG, one byte a sample.</summary>
    private static byte[] Unpredict(byte[] rows, int columns)
    {
        if (columns is < 1 or > 4096) throw new InvalidDataException("A predictor is broken.");
        var count = rows.Length / (columns + 1);
        var plain = new byte[count * columns];
        for (var row = 0; row < count; row++)
        {
            var filter = rows[row * (columns + 1)];
            for (var i = 0; i < columns; i++)
            {
                var here = (row * columns) + i;
                int left = i > 0 ? plain[here - 1] : 0, up = row > 0 ? plain[here - columns] : 0, corner = row > 0 && i > 0 ? plain[here - columns - 1] : 0;
                plain[here] = (byte)(rows[(row * (columns + 1)) + 1 + i] + filter switch
                {
                    0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Nearest(left, up, corner),
                    _ => throw new InvalidDataException("A predictor is broken."),
                });
            }
        }

        return plain;
    }

    private static int Nearest(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (a, b, c) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
