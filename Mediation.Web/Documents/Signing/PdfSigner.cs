using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Mediation.Web.Documents.Signing;

/// <summary>
/// Signs a finished PDF (ISO 32000-2, 12.8; the profile PAdES of ETSI EN 319 142-1): a signature field on its last page and a
/// signature over every byte, added behind its end, so that signatures already in it stay valid.
/// </summary>
public static class PdfSigner
{
    private const int PrintedAndLocked = 4 + 128;
    private const int SignaturesExistAppendOnly = 3;
    private const int RoomForSignature = 8192;
    private const string RangePlace = "[0 0000000000 0000000000 0000000000]";

    /// <summary>The signed file.</summary>
    /// <param name="pdf">The finished file.</param>
    /// <param name="certificate">The signer's, with its private key.</param>
    /// <param name="reason">Why it is signed, as readers show it.</param>
    /// <param name="name">Who signs, as readers show it.</param>
    /// <param name="atUtc">When, UTC.</param>
    /// <param name="chain">The certificates above the signer's, so that a reader can trace it.</param>
    /// <exception cref="InvalidDataException">The file is not a PDF that can be added to.</exception>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The key cannot sign.</exception>
    public static byte[] Sign(ReadOnlyMemory<byte> pdf, X509Certificate2 certificate, string reason, string name, DateTime atUtc, IEnumerable<X509Certificate2>? chain = null)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        X509Certificate2[] above = [.. chain ?? []];
        var room = RoomForSignature + above.Append(certificate).Sum(c => c.RawData.Length);
        var file = PdfFile.Read(pdf);
        var update = new PdfUpdate(file);
        var signature = update.Add(new PdfVerbatim(Entries(reason, name, atUtc, room, out var range, out var contents)));
        AddField(file, update, signature);
        var signed = update.Write();

        var body = update.OffsetOf(signature) + Encoding.ASCII.GetByteCount($"{signature.Number} 0 obj\n");
        var (open, close) = (body + contents, body + contents + (2 * room) + 2);
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"[0 {open:D10} {close:D10} {signed.Length - close:D10}]"), signed.AsSpan(body + range));
        var made = DetachedSignature.Make([.. signed.AsSpan(0, open), .. signed.AsSpan(close)], certificate, above);
        if (made.Length > room) throw new InvalidDataException("The signature is larger than the room for it.");
        Encoding.ASCII.GetBytes(Convert.ToHexString(made), signed.AsSpan(open + 1));
        return signed;
    }

    /// <summary>The signature's dictionary, with room for the signature and for where it stands.</summary>
    private static byte[] Entries(string reason, string name, DateTime atUtc, int room, out int range, out int contents)
    {
        var before = new PdfDictionary
        {
            ["Type"] = new PdfName("Sig"), ["Filter"] = new PdfName("Adobe.PPKLite"), ["SubFilter"] = new PdfName("ETSI.CAdES.detached"),
            ["Name"] = PdfSyntax.Text(name), ["Reason"] = PdfSyntax.Text(reason), ["M"] = PdfSyntax.Moment(atUtc),
        };
        var text = Encoding.ASCII.GetString(PdfSyntax.Write(before))[..^2] + "/ByteRange ";
        range = text.Length;
        text += RangePlace + " /Contents ";
        contents = text.Length;
        return Encoding.ASCII.GetBytes($"{text}<{new string('0', 2 * room)}> >>");
    }

    private static void AddField(PdfFile file, PdfUpdate update, PdfReference signature)
    {
        var catalogue = new PdfDictionary(file.Catalogue);
        var form = new PdfDictionary(file.Resolve(catalogue.GetValueOrDefault("AcroForm")) as PdfDictionary ?? new());
        var fields = new List<object>(file.Resolve(form.GetValueOrDefault("Fields")) as List<object> ?? []);
        var (pageReference, page) = PdfPages.Last(file);
        var field = update.Add(new PdfDictionary
        {
            ["Type"] = new PdfName("Annot"), ["Subtype"] = new PdfName("Widget"), ["FT"] = new PdfName("Sig"), ["T"] = PdfSyntax.Text(NameOfField(file, fields)),
            ["V"] = signature, ["P"] = pageReference, ["F"] = PdfSyntax.Number(PrintedAndLocked),
            ["Rect"] = new List<object> { PdfSyntax.Number(0), PdfSyntax.Number(0), PdfSyntax.Number(0), PdfSyntax.Number(0) },
        });
        fields.Add(field);
        (form["Fields"], form["SigFlags"]) = (fields, PdfSyntax.Number(SignaturesExistAppendOnly));
        if (catalogue.GetValueOrDefault("AcroForm") is PdfReference known)
        {
            update.Set(known, form);
        }
        else
        {
            catalogue["AcroForm"] = update.Add(form);
            update.Set(file.Root, catalogue);
        }

        var changed = new PdfDictionary(page)
        {
            ["Annots"] = new List<object>([.. file.Resolve(page.GetValueOrDefault("Annots")) as List<object> ?? [], field]),
        };
        update.Set(pageReference, changed);
    }

    /// <summary>签章1, 签章2, …: the first that no field has.</summary>
    private static string NameOfField(PdfFile file, List<object> fields)
    {
        var taken = fields.Select(f => (file.Resolve(f) as PdfDictionary)?.GetValueOrDefault("T") as PdfString).OfType<PdfString>().Select(PdfSyntax.TextOf).ToHashSet();
        return Enumerable.Range(1, fields.Count + 1).Select(n => string.Create(CultureInfo.InvariantCulture, $"签章{n}")).First(n => !taken.Contains(n));
    }
}
