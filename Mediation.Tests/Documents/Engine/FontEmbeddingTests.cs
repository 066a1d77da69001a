using System.Text.RegularExpressions;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;
using Xunit;

namespace Mediation.Tests.Documents.Engine;

public sealed class FontEmbeddingTests
{
    [Fact]
    public void EveryFont_IsAnEmbeddedSubsetThatCanBeReadBack()
    {
        var pdf = SamplePdf.Agreement();
        var fonts = PdfTools.Run(pdf, "pdffonts", "{0}").Trim().Split('\n')[2..];
        Assert.Equal(2, fonts.Length);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+NotoSerifSC-(Regular|Bold) +CID TrueType +Identity-H +yes yes yes", font));
        Assert.InRange(pdf.Length, 10_000, 100_000);
    }

    [Fact]
    public void NamesInRareCharacters_ReadBackExactly()
    {
        var names = "喆堃祎㛃𬍛龑〇镕淼翀";
        Assert.Equal(names, PdfTools.PagesOf(SamplePdf.Of(page => page.Text(names)))[0].Trim());
    }

    [Fact]
    public void CharactersThatShareAGlyph_ReadBackAsWritten()
    {
        var text = "一⼀人⼈";
        Assert.Equal(text, PdfTools.PagesOf(SamplePdf.Of(page => page.Text(text)))[0].Trim());
    }

    [Fact]
    public void CharacterNoFontHas_IsRefusedByNameAndCode()
    {
        var refusal = Assert.Throws<DocumentDrawingException>(() => SamplePdf.Of(page => page.Text("李𠮷")));
        Assert.Contains("𠮷", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("U+20BB7", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FamilyNotRegistered_IsRefusedByName()
    {
        var refusal = Assert.Throws<DocumentDrawingException>(() => SamplePdf.Of(page => page.Text("甲").FontFamily("No Such Song")));
        Assert.Contains("No Such Song", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(EngineFonts.Family, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BoldSpan_UsesTheBoldFace()
    {
        var plain = PdfTools.Run(SamplePdf.Of(page => page.Text("甲")), "pdffonts", "{0}");
        var bold = PdfTools.Run(SamplePdf.Of(page => page.Text("甲").Bold()), "pdffonts", "{0}");
        Assert.DoesNotMatch(new Regex("Bold"), plain);
        Assert.Matches(new Regex(@"\+NotoSerifSC-Bold"), bold);
    }

    [Fact]
    public void FamilyWithOneWeight_IsMadeBoldByAHeavierStroke()
    {
        EngineFonts.RegisterAs("Only Regular", "NotoSerifSC_400Regular.ttf");
        Assert.True(Ink("Only Regular", true) > Ink("Only Regular", false) * 1.1);

        static long Ink(string family, bool bold)
        {
            var pdf = SamplePdf.Of(page => page.Text("示例调解").FontFamily(family).FontSize(60).Weight(bold));
            return PdfTools.PixelsOf(pdf).Rgb.Sum(value => 255L - value);
        }
    }

    [Fact]
    public void TransparentAndRotatedText_StaysReadable()
    {
        var pdf = SamplePdf.Of(page => page.Rotate(5).Text("副本").FontColor("#40FF0000").FontSize(40));
        Assert.Contains("副本", PdfTools.PagesOf(pdf)[0], StringComparison.Ordinal);
        var (rgb, _) = PdfTools.PixelsOf(pdf);
        Assert.InRange(rgb.Chunk(3).Min(pixel => pixel[1]), 180, 200);
    }
}

internal static class WeightChoice
{
    public static TextBlockDescriptor Weight(this TextBlockDescriptor text, bool bold) => bold ? text.Bold() : text;
}
