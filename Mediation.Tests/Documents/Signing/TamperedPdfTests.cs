using System.Text;
using Mediation.Domain.Documents;
using Mediation.Tests.Documents.Engine;
using Mediation.Web.Documents.Signing;

namespace Mediation.Tests.Documents.Signing;

/// <summary>Whatever is done to a signed paper afterwards is found: by the product's own reader, and by pdfsig where it looks.</summary>
public class TamperedPdfTests
{
    private static readonly Lazy<byte[]> Plain = new(() => PaperText.Pdf(DocumentKind.Ended, SamplePapers.Ended()));
    private static readonly Lazy<byte[]> Signed = new(() => PdfSigner.Sign(Plain.Value, TestCertificate.Committee, "加盖调委会印章", "某镇人民调解委员会", TestCertificate.At));

    [Fact]
    public void ByteFlippedAnywhere_IsFound()
    {
        var file = Signed.Value;
        var unfound = Enumerable.Range(0, 50).Select(i => (int)((long)i * (file.Length - 1) / 49)).Where(at => IsTrusted(Flip(file, at))).ToList();
        Assert.Equal([], unfound);
    }

    [Fact]
    public void ByteFlippedInsideTheSignatureOrItsPadding_IsFound()
    {
        var file = Signed.Value;
        var open = file.AsSpan().IndexOf("/Contents <"u8) + 11;
        // A digit that becomes another digit.
        var unfound = Enumerable.Range(0, 1300).Select(i => open + (i < 650 ? i : 3 * i)).Where(at => file[at] != '>' && at < file.Length).TakeWhile(at => char.IsAsciiHexDigit((char)file[at]))
            .Where(at => IsTrusted(Changed(file, at, file[at] == (byte)'0' ? (byte)'1' : (byte)'0'))).ToList();
        Assert.Equal([], unfound);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void ByteFlippedInThePaper_IsFoundByPdfsigToo(double where)
    {
        var changed = Flip(Signed.Value, (int)(where * Plain.Value.Length));
        Assert.DoesNotContain("Signature is Valid.", TryPdfsig(changed), StringComparison.Ordinal);
    }

    [Fact]
    public void PageAppended_IsFound()
    {
        // The page again, as one more object and a longer page tree.
        var file = PdfFile.Read(Signed.Value);
        var update = new PdfUpdate(file);
        var (_, page) = PdfPages.Last(file);
        var tree = (PdfReference)file.Catalogue["Pages"];
        var pages = new PdfDictionary((PdfDictionary)file.Resolve(tree)!);
        var kids = new List<object>((List<object>)pages["Kids"]) { update.Add(new PdfDictionary(page)) };
        (pages["Kids"], pages["Count"]) = (kids, PdfSyntax.Number(kids.Count));
        update.Set(tree, pages);
        AssertFound(update.Write());
    }

    [Fact]
    public void TextSwapped_IsFound()
    {
        var file = PdfFile.Read(Signed.Value);
        var update = new PdfUpdate(file);
        var content = (PdfReference)PdfPages.Last(file).Page["Contents"];
        update.Set(content, new PdfStream(new() { ["Length"] = PdfSyntax.Number(0) }, ReadOnlyMemory<byte>.Empty));
        AssertFound(update.Write());
    }

    [Fact]
    public void FontSwapped_IsFound()
    {
        var file = PdfFile.Read(Signed.Value);
        var font = file.Numbers.First(n => (file.Object(n) as PdfStream)?.Entries.ContainsKey("Length1") == true);
        var update = new PdfUpdate(file);
        update.Set(new(font, 0), new PdfStream(new() { ["Length"] = PdfSyntax.Number(4) }, new byte[4]));
        AssertFound(update.Write());
    }

    [Fact]
    public void TextSwappedAndSignedByAStranger_IsFoundInTheFirstSignature()
    {
        var file = PdfFile.Read(Signed.Value);
        var update = new PdfUpdate(file);
        update.Set((PdfReference)PdfPages.Last(file).Page["Contents"], new PdfStream(new() { ["Length"] = PdfSyntax.Number(0) }, ReadOnlyMemory<byte>.Empty));
        var forged = PdfSigner.Sign(update.Write(), TestCertificate.Court, "", "某人", TestCertificate.At);
        Assert.Equal([false, true], PdfSignatureReader.Read(forged).Select(s => s.IsIntact));
    }

    [Fact]
    public void NoteLaidOverThePage_IsFound()
    {
        var file = PdfFile.Read(Signed.Value);
        var update = new PdfUpdate(file);
        var (reference, page) = PdfPages.Last(file);
        var note = update.Add(new PdfDictionary { ["Type"] = new PdfName("Annot"), ["Subtype"] = new PdfName("FreeText"), ["Contents"] = PdfSyntax.Text("已付清") });
        update.Set(reference, new PdfDictionary(page) { ["Annots"] = new List<object>([.. (List<object>)page["Annots"], note]) });
        AssertFound(update.Write());
    }

    [Fact]
    public void FieldOfTheFirstSignatureTakenOffThePageUnderASecond_IsFound()
    {
        var file = PdfFile.Read(Signed.Value);
        var update = new PdfUpdate(file);
        var (reference, page) = PdfPages.Last(file);
        update.Set(reference, new PdfDictionary(page) { ["Annots"] = new List<object>() });
        Assert.Equal([false, true], PdfSignatureReader.Read(PdfSigner.Sign(update.Write(), TestCertificate.Court, "", "某人", TestCertificate.At)).Select(s => s.IsIntact));
    }

    [Fact]
    public void NoteLaidOverThePageUnderASecondSignature_IsFound()
    {
        var file = PdfFile.Read(Signed.Value);
        var update = new PdfUpdate(file);
        var (reference, page) = PdfPages.Last(file);
        var note = update.Add(new PdfDictionary { ["Type"] = new PdfName("Annot"), ["Subtype"] = new PdfName("FreeText"), ["Contents"] = PdfSyntax.Text("已付清") });
        update.Set(reference, new PdfDictionary(page) { ["Annots"] = new List<object>([.. (List<object>)page["Annots"], note]) });
        Assert.Equal([false, true], PdfSignatureReader.Read(PdfSigner.Sign(update.Write(), TestCertificate.Court, "", "某人", TestCertificate.At)).Select(s => s.IsIntact));
    }

    [Fact]
    public void AnythingBehindTheEnd_IsFound()
    {
        Assert.False(IsTrusted([.. Signed.Value, .. "\n% more"u8]));
        Assert.False(IsTrusted([.. Signed.Value, .. Plain.Value]));
    }

    [Fact]
    public void SignatureTakenAway_LeavesNone() => Assert.Empty(PdfSignatureReader.Read(Signed.Value.AsMemory(0, Plain.Value.Length)));

    [Fact]
    public void BrokenFiles_EndWithoutAnAnswerAndWithoutAFault()
    {
        var random = new Random(20260806);
        for (var i = 0; i < 300; i++)
        {
            var file = Signed.Value.ToArray();
            for (var k = 0; k < 40; k++) file[random.Next(file.Length)] = (byte)random.Next(256);
            Assert.DoesNotContain(PdfSignatureReader.Read(file.AsMemory(0, random.Next(file.Length))), s => s.IsIntact);
        }

        foreach (var hostile in (string[])[
            "%PDF-1.7\n" + new string('[', 100_000) + "\nstartxref\n9\n%%EOF", "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF",
            "%PDF-1.7\nxref\n1 1\n0000000060 00000 n \ntrailer\n<< /Root 1 0 R >>\n1 0 obj\n<< /Length 1 0 R >>\nstream\n\nendstream\nendobj\nstartxref\n9\n%%EOF"])
            Assert.Empty(PdfSignatureReader.Read(Encoding.ASCII.GetBytes(hostile)));
    }

    private static void AssertFound(byte[] tampered)
    {
        Assert.False(IsTrusted(tampered));
        Assert.DoesNotContain(PdfSignatureReader.Read(tampered), s => s.IsIntact);
        Assert.DoesNotContain("Total document signed", TryPdfsig(tampered), StringComparison.Ordinal);
    }

    private static bool IsTrusted(byte[] file) => PdfSignatureReader.Read(file) is { Count: > 0 } all && all.All(s => s.IsIntact);

    private static byte[] Flip(byte[] file, int at) => Changed(file, at, (byte)(file[at] ^ 0x01));

    private static byte[] Changed(byte[] file, int at, byte value)
    {
        var copy = file.ToArray();
        copy[at] = value;
        return copy;
    }

    private static string TryPdfsig(byte[] file)
    {
        try
        {
            return PdfTools.Run(file, "pdfsig", "-nocert", "{0}");
        }
        catch (Xunit.Sdk.XunitException refused)
        {
            return refused.Message;
        }
    }
}
