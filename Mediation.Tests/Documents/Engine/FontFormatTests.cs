using System.Buffers.Binary;
using Mediation.Web.StandIns.QuestPdf.Fonts;
using QuestPDF.Drawing;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;
using Xunit;

namespace Mediation.Tests.Documents.Engine;

/// <summary>Tests that register fonts other tests must not find, and so run when no other does.</summary>
[CollectionDefinition(nameof(AloneWithTheFonts), DisableParallelization = true)]
public sealed class AloneWithTheFonts;

/// <summary>The formats of the fonts that machines have: collections such as SimSun's, and the compact outlines of Noto CJK.</summary>
[Collection(nameof(AloneWithTheFonts))]
public sealed class FontFormatTests : IDisposable
{
    private const string NotoSans = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";
    private const string Words = "人民调解协议书：张某甲，支付51,300.00元（Mediation）。㛃龑";

    private readonly FontLibrary _before = FontLibrary.Current;

    public void Dispose() => FontLibrary.Current = _before;

    [Fact]
    public void CompactOutlines_AreASubsetThatReadsBack()
    {
        Assert.True(File.Exists(NotoSans), "Install the Debian package 'fonts-noto-cjk'.");
        using (var file = File.OpenRead(NotoSans))
            FontManager.RegisterFont(file);
        var pdf = SamplePdf.Of(page => page.Text(Words).FontFamily("Noto Sans CJK SC"), 300);
        Assert.Matches(@"[A-Z]{6}\+NotoSansCJK\S* +CID Type 0C +Identity-H +yes yes yes", PdfTools.Run(pdf, "pdffonts", "{0}"));
        Assert.Equal(Words, string.Concat(PdfTools.LinesOf(pdf)));
        Assert.InRange(pdf.Length, 3_000, 30_000);
        Assert.Contains("No syntax", PdfTools.Run(pdf, "qpdf", "--check", "{0}"), StringComparison.Ordinal);
        Assert.Equal(string.Empty, PdfTools.ComplaintsOfMutool(pdf));
        Assert.Equal(string.Empty, PdfTools.Run(pdf, "gs", "-q", "-dSAFER", "-dNOPAUSE", "-dBATCH", "-sDEVICE=nullpage", "{0}").Trim());
        Assert.Equal(string.Empty, PdfTools.Run(pdf, "pdftoppm", "-r", "40", "{0}", "{0}").Trim());
    }

    [Fact]
    public void CompactOutlines_AreDrawnWhole()
    {
        using (var file = File.OpenRead(NotoSans))
            FontManager.RegisterFont(file);

        // A character of many strokes covers more of its square than one of few: outlines that lost their subroutines would not.
        Assert.True(Ink("龑") > 2 * Ink("一"));
        Assert.InRange(Ink("龑"), 1_000_000, 5_000_000);

        static long Ink(string sign) =>
            PdfTools.PixelsOf(SamplePdf.Of(page => page.Text(sign).FontFamily("Noto Sans CJK SC").FontSize(100))).Rgb.Sum(value => 255L - value);
    }

    [Fact]
    public void Collection_GivesEachOfItsFonts()
    {
        using (var file = new MemoryStream(Collection(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fonts", "NotoSerifSC_400Regular.ttf")))))
            FontManager.RegisterFontWithCustomName("Collected", file);
        var pdf = SamplePdf.Of(page => page.Text(Words).FontFamily("Collected"), 300);
        Assert.Matches(@"CID TrueType +Identity-H +yes yes yes", PdfTools.Run(pdf, "pdffonts", "{0}"));
        Assert.Equal(Words, string.Concat(PdfTools.LinesOf(pdf)));
    }

    [Theory]
    [InlineData("ttcf and nothing a reader could use")]
    [InlineData("short")]
    [InlineData("<!DOCTYPE html><title>Not found</title>")]
    public void FileThatIsNoFont_IsRefused(string content)
    {
        using var file = new MemoryStream(System.Text.Encoding.ASCII.GetBytes(content));
        Assert.Throws<DocumentComposeException>(() => FontManager.RegisterFont(file));
    }

    /// <summary>A collection of one: its tables stand 16 bytes further on.</summary>
    private static byte[] Collection(byte[] font)
    {
        const int header = 16;
        byte[] file = [.. "ttcf"u8, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, header, .. font];
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)); i++)
        {
            var place = file.AsSpan(header + 12 + (16 * i) + 8, 4);
            BinaryPrimitives.WriteUInt32BigEndian(place, BinaryPrimitives.ReadUInt32BigEndian(place) + header);
        }

        return file;
    }
}
