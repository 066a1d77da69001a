using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using Xunit;

namespace Mediation.Tests.Documents.Engine;

public sealed class PictureTests
{
    [Fact]
    public void TransparentPng_LetsTheTextBelowShow()
    {
        var pdf = SamplePdf.Of(page => page.Layers(layers =>
        {
            layers.PrimaryLayer().Width(64).Height(64).Background(Colors.Green.Medium);
            layers.Layer().Width(64).Height(64).Image(Pictures.Ring);
        }));
        Assert.Matches(@"smask +64 +64 +gray", PdfTools.Run(pdf, "pdfimages", "-list", "{0}"));
        Assert.Equal([76, 175, 80], PixelAt(pdf, 20 + 32, 20 + 32));
        Assert.Equal([200, 0, 0], PixelAt(pdf, 20 + 32 + 27, 20 + 32));
    }

    [Fact]
    public void SizedBoxOfColourAlone_IsDrawnAsALayerAndInAColumn()
    {
        var pdf = SamplePdf.Of(page => page.Column(column =>
        {
            column.Item().Width(30).Height(30).Background(Colors.Red.Medium);
            column.Item().Layers(layers =>
            {
                layers.PrimaryLayer().Height(60).Text("甲");
                layers.Layer().AlignRight().AlignBottom().Width(4).Height(3).Background(Colors.Red.Medium);
            });
        }));
        Assert.Equal([244, 67, 54], PixelAt(pdf, 20 + 15, 20 + 15));
        Assert.Equal([244, 67, 54], PixelAt(pdf, 20 + 398, 20 + 30 + 58));
    }

    [Fact]
    public void PictureUsedManyTimes_IsStoredOnce()
    {
        var pdf = SamplePdf.Of(page => page.Column(column =>
        {
            for (var i = 0; i < 5; i++)
                column.Item().Width(30).Image([.. Pictures.Ring]);
        }));
        var objects = PdfTools.Run(pdf, "pdfimages", "-list", "{0}").Trim().Split('\n')[2..].Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[10]);
        Assert.Single(objects.Distinct());
    }

    [Theory]
    [InlineData(0, 8, new byte[] { 90 }, new byte[] { 90, 90, 90 })]
    [InlineData(2, 8, new byte[] { 10, 120, 230 }, new byte[] { 10, 120, 230 })]
    [InlineData(4, 8, new byte[] { 90, 255 }, new byte[] { 90, 90, 90 })]
    [InlineData(6, 16, new byte[] { 10, 0, 120, 0, 230, 0, 255, 255 }, new byte[] { 10, 120, 230 })]
    public void EveryKindOfPng_KeepsItsColour(byte colorType, byte bits, byte[] pixel, byte[] shown)
    {
        var png = Pictures.Png(8, 8, colorType, bits, (_, _) => pixel);
        Assert.Equal(shown, PixelAt(SamplePdf.Of(page => page.Width(80).Image(png)), 60, 60));
    }

    [Fact]
    public void PaletteWithTransparency_KeepsBoth()
    {
        var png = Pictures.Png(2, 2, 3, 8, (x, _) => [(byte)x], ("PLTE", [0, 0, 255, 255, 0, 0]), ("tRNS", [255, 0]));
        var pdf = SamplePdf.Of(page => page.Width(80).Image(png));
        Assert.Equal([0, 0, 255], PixelAt(pdf, 30, 60));
        Assert.Equal([255, 255, 255], PixelAt(pdf, 90, 60));
    }

    [Fact]
    public void Jpeg_IsTakenAsItIs()
    {
        var jpeg = Jpeg();
        var pdf = SamplePdf.Of(page => page.Image(jpeg).FitArea());
        Assert.Matches(@"rgb +3 +8 +jpeg", PdfTools.Run(pdf, "pdfimages", "-list", "{0}"));
        Assert.Contains("No syntax", PdfTools.Run(pdf, "qpdf", "--check", "{0}"), StringComparison.Ordinal);
    }

    [Fact]
    public void DamagedOrOtherFiles_AreRefused()
    {
        Assert.Throws<DocumentComposeException>(() => SamplePdf.Of(page => page.Image("GIF89a"u8.ToArray())));
        Assert.Throws<DocumentComposeException>(() => SamplePdf.Of(page => page.Image(Pictures.Ring[..60])));
        Assert.Throws<DocumentComposeException>(() => SamplePdf.Of(page => page.Image([.. Jpeg()[..40]])));
        Assert.Throws<DocumentComposeException>(() => SamplePdf.Of(page => page.Image(Pictures.Png(60_000, 1, 0, 8, (_, _) => [1])[..30])));
    }

    private static byte[] Jpeg()
    {
        var folder = Directory.CreateTempSubdirectory("pdf-jpeg-");
        PdfTools.Run(SamplePdf.Of(page => page.Background(Colors.Red.Medium).Text("甲")), "pdftoppm", "-r", "40", "-jpeg", "-singlefile", "{0}", Path.Combine(folder.FullName, "page"));
        var file = File.ReadAllBytes(Path.Combine(folder.FullName, "page.jpg"));
        folder.Delete(true);
        return file;
    }

    private static byte[] PixelAt(byte[] pdf, int x, int y)
    {
        var (rgb, width) = PdfTools.PixelsOf(pdf);
        return rgb[(3 * ((y * width) + x))..(3 * ((y * width) + x + 1))];
    }
}
