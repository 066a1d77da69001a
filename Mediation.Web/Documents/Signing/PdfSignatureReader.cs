using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Mediation.Web.Documents.Signing;

/// <summary>One signature in a PDF.</summary>
/// <param name="Signer">Who signed, by the certificate; as the file says if the certificate cannot be read.</param>
/// <param name="At">When, as the signer says, UTC.</param>
/// <param name="End">How many bytes from the beginning of the file it speaks for.</param>
/// <param name="CoversWholeFile">Whether nothing stands behind what it speaks for.</param>
/// <param name="IsIntact">Whether not a byte of that has changed, and what stands behind it only adds further signatures.</param>
/// <param name="Thumbprint">SHA-256 of the signer's certificate, upper-case hexadecimal; null if the signature is not of any certificate in it.</param>
public sealed record PdfSignature(string Signer, DateTime? At, int End, bool CoversWholeFile, bool IsIntact, string? Thumbprint);

/// <summary>Finds the signatures of a PDF and says of each what it is worth.</summary>
public static class PdfSignatureReader
{
    // A committee, a court and some others; a file is made of more only to keep us busy.
    private const int MostRevisions = 12;

    // The mark of an end may stand within a picture too.
    private const int MostMarks = 24;

    /// <summary>The signatures, the earliest first; none if the file is not a PDF that can be read without guessing.</summary>
    public static IReadOnlyList<PdfSignature> Read(ReadOnlyMemory<byte> pdf)
    {
        try
        {
            var file = PdfFile.Read(pdf);
            List<PdfDictionary> values = [.. PdfFields.Signatures(file).Take(MostRevisions + 1)];
            if (values.Count > MostRevisions) return [];
            PdfSignature[] found = [.. values.Select(entries => Of(file, entries)).OfType<PdfSignature>().OrderBy(s => s.End)];
            // The last signature speaks for the whole file, or something was added that nobody signed.
            return found is [.., { CoversWholeFile: true }] ? found : [.. found.Select(s => s with { IsIntact = false })];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    /// <summary>
    /// The lengths of what the file was before it was signed, or signed further, longest first: of each, everything behind it only adds
    /// signatures that are intact. None if there is any doubt.
    /// </summary>
    public static IReadOnlyList<int> Before(ReadOnlyMemory<byte> pdf)
    {
        if (Read(pdf) is not { Count: > 0 } signatures || signatures.Any(s => !s.IsIntact)) return [];
        var (file, ends) = (PdfFile.Read(pdf), new List<int>());
        for (var (at, marks) = (0, 0); marks < MostMarks && pdf.Span[at..].IndexOf("%%EOF"u8) is >= 0 and var found; )
        {
            (at, marks) = (at + found + 5, marks + 1);
            var end = at + pdf.Span[at..].IndexOfAnyExcept((byte)'\r', (byte)'\n');
            if (end >= at && end < pdf.Length && PdfRevisions.OnlyAddSignatures(file, end)) ends.Insert(0, end);
        }

        return ends;
    }

    private static PdfSignature? Of(PdfFile file, PdfDictionary entries)
    {
        var name = entries.GetValueOrDefault("Name") is PdfString text ? PdfSyntax.TextOf(text) : "";
        var at = entries.GetValueOrDefault("M") is PdfString date ? PdfSyntax.MomentOf(date) : null;
        if (entries.GetValueOrDefault("Contents") is not PdfString contents) return null;
        var bytes = file.Bytes.Span;
        int[] range = entries.GetValueOrDefault("ByteRange") is List<object> { Count: 4 } given ? [.. given.Select(n => (n as PdfNumber)?.Whole ?? -1)] : [];
        // All from the first byte, but for the signature itself, bracket to bracket, where the entry really stands.
        if (range is not [0, var open, var close, var rest] || open != contents.Start || close != contents.End || rest < 0 || rest > bytes.Length - close
            || bytes[open] != '<' || bytes[close - 1] != '>')
            return new(name, at, 0, false, false, null);
        var end = close + rest;
        using var signer = DetachedSignature.SignerOf([.. bytes[..open], .. bytes[close..end]], contents.Bytes);
        var covers = end == bytes.Length;
        return new(signer?.GetNameInfo(X509NameType.SimpleName, false) ?? name, at, end, covers, signer is not null && (covers || PdfRevisions.OnlyAddSignatures(file, end)),
            signer is null ? null : Convert.ToHexString(SHA256.HashData(signer.RawData)));
    }
}
