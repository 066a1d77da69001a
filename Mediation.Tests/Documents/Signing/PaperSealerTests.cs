using System.Text.Json;
using Mediation.Domain.Documents;
using Mediation.Tests.Documents.Engine;
using Mediation.Web.Documents;
using Mediation.Web.Documents.Signing;
using Microsoft.Extensions.Configuration;

namespace Mediation.Tests.Documents.Signing;

/// <summary>The seal is on a paper exactly when a certificate has signed it.</summary>
public sealed class PaperSealerTests : IDisposable
{
    private const string Code = "ABCD2345WXYZ";
    private const string Site = "https://tiaojie.example.cn";
    private readonly string folder = Directory.CreateTempSubdirectory("sealer-").FullName;

    public static TheoryData<DocumentKind, string?> Papers => new()
    {
        { DocumentKind.Agreement, SamplePapers.Committee }, { DocumentKind.NonAcceptance, SamplePapers.Committee }, { DocumentKind.Ended, SamplePapers.Committee },
        { DocumentKind.Reply, SamplePapers.Committee }, { DocumentKind.RulingNotAccepted, SamplePapers.Court }, { DocumentKind.RulingValid, SamplePapers.Court },
        { DocumentKind.RulingRejected, SamplePapers.Court }, { DocumentKind.AgreementToSign, null }, { DocumentKind.ConfirmationApplication, null },
    };

    public void Dispose() => Directory.Delete(folder, true);

    [Theory]
    [MemberData(nameof(Papers))]
    public void Paper_IsSealedByItsOwnerAndSaysSoWhenItIsNot(DocumentKind kind, string? owner)
    {
        var sealedPaper = Sealer(folder).Make(Issued(kind), TestCertificate.At);
        Assert.Equal((owner, owner is not null), (sealedPaper.SealOwner, sealedPaper.IsSealed));
        Assert.Equal(owner is null ? [] : [owner], PdfSignatureReader.Read(sealedPaper.Pdf).Where(s => s is { IsIntact: true, CoversWholeFile: true }).Select(s => s.Signer));
        var pages = PaperText.Pages(sealedPaper.Pdf);
        Assert.Equal(owner is not null, Enumerable.Range(1, pages.Length).Any(page => PaperText.RedPoints(sealedPaper.Pdf, page) > 500));
        Assert.DoesNotContain("未加盖电子印章", string.Concat(pages), StringComparison.Ordinal);

        var without = Sealer(null).Make(Issued(kind), TestCertificate.At);
        Assert.False(without.IsSealed);
        Assert.Empty(PdfSignatureReader.Read(without.Pdf));
        var words = PaperText.Pages(without.Pdf);
        Assert.All(Enumerable.Range(1, words.Length), page => Assert.Equal(0, PaperText.RedPoints(without.Pdf, page)));
        Assert.All(words, page => Assert.Equal(owner is not null, page.Contains("未加盖电子印章", StringComparison.Ordinal)));
    }

    [Fact]
    public void EveryPage_CarriesTheCodeAndAQrCodeAPhoneReads()
    {
        var paper = Sealer(folder).Make(Issued(DocumentKind.Agreement), TestCertificate.At);
        Assert.All(PaperText.Pages(paper.Pdf), page => Assert.Contains($"查验码ABCD-2345-WXYZ查真伪：扫码，或者到{Site}/verify", page, StringComparison.Ordinal));
        Assert.Equal([.. Enumerable.Repeat($"QR-Code:{Site}/verify?code={Code}", paper.Pages)], QrReader.Read(paper.Pdf));
    }

    [Fact]
    public void WithoutAnAddress_PaperCarriesTheCodeAlone()
    {
        var paper = new PaperSealer(Certificates(null), new(null)).Make(Issued(DocumentKind.Ended), TestCertificate.At);
        Assert.Contains("查验码ABCD-2345-WXYZ", PaperText.Pages(paper.Pdf)[0], StringComparison.Ordinal);
        Assert.DoesNotContain("image", PdfTools.Run(paper.Pdf, "pdfimages", "-list", "{0}").Split('\n', 3)[2], StringComparison.Ordinal);
    }

    [Fact]
    public void SamePaper_HasTheSameBytesBeforeItIsSigned()
    {
        byte[] Made() => Sealer(null).Make(Issued(DocumentKind.Reply), TestCertificate.At).Pdf;
        Assert.Equal(Made(), Made());
        var (first, second) = (Sealer(folder).Make(Issued(DocumentKind.Reply), TestCertificate.At).Pdf, Sealer(folder).Make(Issued(DocumentKind.Reply), TestCertificate.At).Pdf);
        var end = first.AsSpan().IndexOf("%%EOF\n"u8) + 6;
        Assert.Equal(first[..end], second[..end]);
    }

    private PaperSealer Sealer(string? development) => new(Certificates(development), new(Site));

    private SealCertificates Certificates(string? development) => new(new ConfigurationBuilder().Build(), folder, development);

    private static IssuedDocument Issued(DocumentKind kind)
    {
        var model = SamplePapers.All().First(paper => paper.Kind == kind).Model;
        return new() { Id = Guid.NewGuid(), Kind = kind, Number = 1, Code = Code, IssuedAt = TestCertificate.At, Model = JsonSerializer.Serialize(model, model.GetType()) };
    }
}
