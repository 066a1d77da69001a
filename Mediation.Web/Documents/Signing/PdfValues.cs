namespace Mediation.Web.Documents.Signing;

/// <summary>A name of PDF syntax, such as /Type, without its slash.</summary>
internal sealed record PdfName(string Text);

/// <summary>A reference to a numbered object.</summary>
internal sealed record PdfReference(int Number, int Generation);

/// <summary>A number as it was written.</summary>
internal sealed record PdfNumber(string Digits)
{
    /// <summary>The whole number; null if it is none.</summary>
    public int? Whole => int.TryParse(Digits, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;
}

/// <summary>A string: its bytes, and where it stands in the file with its brackets.</summary>
internal sealed record PdfString(byte[] Bytes, int Start, int End);

/// <summary>Bytes of PDF syntax to be written as they are.</summary>
internal sealed record PdfVerbatim(byte[] Bytes);

/// <summary>The value null.</summary>
internal sealed record PdfNull
{
    public static readonly PdfNull Value = new();
}

/// <summary>A dictionary; its entries stay in the order they were written in.</summary>
internal sealed class PdfDictionary : Dictionary<string, object>
{
    public PdfDictionary()
        : base(StringComparer.Ordinal)
    {
    }

    public PdfDictionary(PdfDictionary other)
        : base(other, StringComparer.Ordinal)
    {
    }

    /// <summary>The text of an entry that is a name; null if there is none.</summary>
    public string? Name(string key) => TryGetValue(key, out var value) && value is PdfName name ? name.Text : null;
}

/// <summary>A stream: its dictionary and its bytes as they stand in the file.</summary>
internal sealed record PdfStream(PdfDictionary Entries, ReadOnlyMemory<byte> Data);
