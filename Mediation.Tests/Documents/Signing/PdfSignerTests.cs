using System.Text;
using Mediation.Domain.Documents;
using Mediation.Tests.Documents.Engine;
using Mediation.Web.Documents.Signing;

namespace Mediation.Tests.Documents.Signing;

/// <summary>Signatures as other people's programs see them, and what each kind of tampering does to them.</summary>
public class PdfSignerTests
{
    private static readonly Lazy<byte[]> Plain = new(() => PaperText.Pdf(DocumentKind.Agreement, SamplePapers.Agreement()));
    private static readonly Lazy<byte[]> Once = new(() => PdfSigner.Sign(Plain.Value, TestCertificate.Committee, "加盖调委会印章", "某镇人民调解委员会", TestCertificate.At));
    private static readonly Lazy<byte[]> Twice = new(() => PdfSigner.Sign(Once.Value, TestCertificate.Court, "司法确认", "某区人民法院", TestCertificate.At.AddHours(3)));

    [Fact]
    public void SignedPaper_IsValidForPdfsigAndCoversEverything()
    {
        var said = PdfTools.Run(Once.Value, "pdfsig", "-nocert", "{0}");
        Assert.Contains("Signature Validation: Signature is Valid.", said, StringComparison.Ordinal);
        Assert.Contains("Total document signed", said, StringComparison.Ordinal);
        Assert.Contains("ETSI.CAdES.detached", said, StringComparison.Ordinal);
        Assert.Contains("SHA-256", said, StringComparison.Ordinal);
        Assert.Contains("某镇人民调解委员会", said, StringComparison.Ordinal);
        var signature = Assert.Single(PdfSignatureReader.Read(Once.Value));
        Assert.Equal(("某镇人民调解委员会", TestCertificate.At, true, true), (signature.Signer, signature.At, signature.CoversWholeFile, signature.IsIntact));
    }

    [Fact]
    public void Signing_ChangesNoByteOfTheFileAndNoPage()
    {
        Assert.Equal(Plain.Value, Once.Value[..Plain.Value.Length]);
        Assert.Equal(PdfTools.PagesOf(Plain.Value), PdfTools.PagesOf(Twice.Value));
        Assert.Equal(PdfTools.PixelsOf(Plain.Value).Rgb, PdfTools.PixelsOf(Once.Value).Rgb);
    }

    [Fact]
    public void SignedPaper_IsWellFormedForOtherReaders()
    {
        foreach (var pdf in new[] { Once.Value, Twice.Value })
        {
            var said = PdfTools.Run(pdf, "qpdf", "--check", "{0}");
            Assert.Contains("No syntax or stream encoding errors found", said, StringComparison.Ordinal);
            Assert.DoesNotContain("WARNING", said, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("warning", PdfTools.Run(pdf, "mutool", "info", "{0}"), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void CommitteeAndLaterTheCourt_BothStayValid()
    {
        var said = PdfTools.Run(Twice.Value, "pdfsig", "-nocert", "{0}");
        Assert.Equal(2, Count(said, "Signature Validation: Signature is Valid."));
        var signatures = PdfSignatureReader.Read(Twice.Value);
        Assert.Equal(["某镇人民调解委员会", "某区人民法院"], signatures.Select(s => s.Signer));
        Assert.Equal([false, true], signatures.Select(s => s.CoversWholeFile));
        Assert.All(signatures, s => Assert.True(s.IsIntact));
    }

    [Fact]
    public void FileWithCrossReferenceStreams_IsSignedTwiceToo()
    {
        var packed = Repack(Plain.Value, "--object-streams=generate");
        Assert.True(Contains(packed, "/ObjStm"));
        var signed = PdfSigner.Sign(packed, TestCertificate.Committee, "盖章", "某镇人民调解委员会", TestCertificate.At);
        signed = PdfSigner.Sign(signed, TestCertificate.Court, "确认", "某区人民法院", TestCertificate.At);
        Assert.Equal(2, Count(PdfTools.Run(signed, "pdfsig", "-nocert", "{0}"), "Signature is Valid."));
        Assert.Contains("No syntax or stream encoding errors found", PdfTools.Run(signed, "qpdf", "--check", "{0}"), StringComparison.Ordinal);
        Assert.Equal([true, true], PdfSignatureReader.Read(signed).Select(s => s.IsIntact));
    }

    [Fact]
    public void EcKey_SignsToo()
    {
        using var key = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        var request = new System.Security.Cryptography.X509Certificates.CertificateRequest("CN=EC", key, System.Security.Cryptography.HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(TestCertificate.At.AddYears(-1), TestCertificate.At.AddYears(1));
        var signed = PdfSigner.Sign(Plain.Value, certificate, "盖章", "某镇", TestCertificate.At);
        Assert.Contains("Signature is Valid.", PdfTools.Run(signed, "pdfsig", "-nocert", "{0}"), StringComparison.Ordinal);
        Assert.True(Assert.Single(PdfSignatureReader.Read(signed)).IsIntact);
    }

    [Fact]
    public void NotAPdf_HasNoSignatureAndCannotBeSigned()
    {
        Assert.Empty(PdfSignatureReader.Read("<html></html>"u8.ToArray()));
        Assert.Empty(PdfSignatureReader.Read(ReadOnlyMemory<byte>.Empty));
        Assert.Empty(PdfSignatureReader.Read(Plain.Value));
        Assert.Throws<InvalidDataException>(() => PdfSigner.Sign("%PDF-1.7 nothing"u8.ToArray(), TestCertificate.Committee, "", "", TestCertificate.At));
    }

    internal static byte[] Repack(byte[] pdf, params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("pdf-repack-");
        try
        {
            var path = Path.Combine(folder.FullName, "repacked.pdf");
            PdfTools.Run(pdf, "qpdf", [.. options, "{0}", path]);
            return File.ReadAllBytes(path);
        }
        finally
        {
            folder.Delete(true);
        }
    }

    internal static int Count(string text, string part) => text.Split(part).Length - 1;

    private static bool Contains(byte[] bytes, string ascii) => bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(ascii)) >= 0;
}
