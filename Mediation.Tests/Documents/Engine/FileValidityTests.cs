using System.Text;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Xunit;

namespace Mediation.Tests.Documents.Engine;

public sealed class FileValidityTests
{
    [Fact]
    public void Agreement_IsFaultlessToEveryReader()
    {
        var pdf = SamplePdf.Agreement();
        var checkup = PdfTools.Run(pdf, "qpdf", "--check", "{0}");
        Assert.Contains("No syntax or stream encoding errors found", checkup, StringComparison.Ordinal);
        Assert.DoesNotContain("WARNING", checkup, StringComparison.Ordinal);
        Assert.Equal(string.Empty, PdfTools.ComplaintsOfMutool(pdf));
        Assert.Equal(string.Empty, PdfTools.Run(pdf, "gs", "-q", "-dSAFER", "-dNOPAUSE", "-dBATCH", "-sDEVICE=nullpage", "{0}").Trim());
        Assert.Equal(string.Empty, PdfTools.Run(pdf, "pdftoppm", "-r", "20", "{0}", "{0}").Trim());
    }

    [Fact]
    public void Metadata_AreInTheFile()
    {
        var pdf = SamplePdf.Agreement();
        var information = PdfTools.Run(pdf, "pdfinfo", "-rawdates", "{0}");
        Assert.Matches(@"Title: +人民调解协议书", information);
        Assert.Matches(@"Author: +示例区人民调解委员会", information);
        Assert.Matches(@"CreationDate: +D:20261121090000\+08'00'", information);
        Assert.Matches(@"PDF version: +1\.7", information);
        Assert.Contains($"/Lang <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("zh-CN"))}>", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void SameInput_GivesTheSameBytes() => Assert.Equal(SamplePdf.Agreement(), SamplePdf.Agreement());

    [Fact]
    public void OtherDateOrWords_GiveAnotherFileId()
    {
        string[] ids = [Id("甲", 1), Id("甲", 2), Id("乙", 1), Id("甲", 1)];
        Assert.Equal(3, ids.Distinct().Count());

        static string Id(string text, int day)
        {
            var pdf = SamplePdf.Of(page => page.Text(text), new DocumentMetadata { CreationDate = new(2026, 1, day, 0, 0, 0, TimeSpan.Zero) });
            return Encoding.Latin1.GetString(pdf).Split("/ID [<")[1][..32];
        }
    }

    [Fact]
    public void AHundredCallersAtOnce_EachGetTheirOwnDocument()
    {
        var alone = Enumerable.Range(0, 100).Select(n => SamplePdf.Agreement(n % 40, $"张某{n}")).ToArray();
        var together = new byte[100][];
        Parallel.For(0, 100, new ParallelOptions { MaxDegreeOfParallelism = 100 }, n => together[n] = SamplePdf.Agreement(n % 40, $"张某{n}"));
        Assert.All(Enumerable.Range(0, 100), n => Assert.Equal(alone[n], together[n]));
    }

    [Fact]
    public void StreamAndFile_ReceiveTheSameBytes()
    {
        EngineFonts.Register();
        var document = new SampleAgreement(3, "李某乙");
        using var stream = new MemoryStream();
        document.GeneratePdf(stream);
        var path = Path.GetTempFileName();
        document.GeneratePdf(path);
        Assert.Equal(document.GeneratePdf(), stream.ToArray());
        Assert.Equal(document.GeneratePdf(), File.ReadAllBytes(path));
        File.Delete(path);
    }
}
