using QuestPDF.Fluent;
using Xunit;

namespace Mediation.Tests.Documents.Engine;

public sealed class LineBreakingTests
{
    private const string Text = "申请人（以下称“甲方”）于2026年11月21日向《示例区人民调解委员会》申请：支付51,300.00元、违约金1,234.56元；利率3.85%，见附件「清单」（共12页）。Mediation agreement……双方——自愿！是否？";

    [Fact]
    public void AnyColumnWidth_KeepsPunctuationNumbersAndWordsTogether()
    {
        for (var width = 90; width <= 330; width += 3)
        {
            var lines = PdfTools.LinesOf(SamplePdf.Of(page => page.Text(Text), width, 900));
            Assert.Equal(Text.Replace(" ", string.Empty), string.Concat(lines).Replace(" ", string.Empty));
            Assert.All(lines, line => Assert.DoesNotContain(line[0], "、。，；：！？）》」』】〕”…"));
            Assert.All(lines, line => Assert.DoesNotContain(line[^1], "（《「『【〔“"));
            Assert.All(["51,300.00", "1,234.56", "3.85%", "2026", "Mediation", "agreement", "……", "——"], whole => Assert.Contains(lines, line => line.Contains(whole, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("被申请人和/或其继承人按1．5倍支付")]
    [InlineData("合同编号甲-乙-丙，期间2026-11-21至2026/12/31")]
    [InlineData("住示例市示例区示例路1号-2（房产证号：X2026-000123）")]
    [InlineData("负责人（盖章）〔2026〕示人调字第00042号〖存根〗……")]
    public void AnyColumnWidth_StartsNoLineWithASignThatJoinsOrCloses(string text)
    {
        for (var width = 72; width <= 200; width += 4)
        {
            var lines = PdfTools.LinesOf(SamplePdf.Of(page => page.Text(text), width, 900));
            Assert.Equal(text, string.Concat(lines));
            Assert.All(lines, line => Assert.DoesNotContain(line[0], "/-．，、）〕〗…"));
            Assert.All(lines, line => Assert.DoesNotContain(line[^1], "（〔〖"));
            Assert.All(["2026", "00042", "1．5"], whole => Assert.True(!text.Contains(whole, StringComparison.Ordinal) || lines.Any(line => line.Contains(whole, StringComparison.Ordinal))));
        }
    }

    [Theory]
    [InlineData("　　　　")]
    [InlineData("        ")]
    public void UnderlinedSpaces_AreABlankToFillIn(string blank)
    {
        var pdf = SamplePdf.Of(page => page.Text(text =>
        {
            text.Span("姓名：");
            text.Span(blank).Underline();
            text.Span(blank).Underline();
        }));
        var (rgb, width) = PdfTools.PixelsOf(pdf);
        var longest = Enumerable.Range(0, rgb.Length / 3 / width).Max(y => Enumerable.Range(0, width).Count(x => rgb[3 * ((y * width) + x)] < 200));
        Assert.InRange(longest, 40, 110);
    }

    [Theory]
    [InlineData("一二三四五六七八九十，甲乙丙", 126, "一二三四五六七八九十，")]
    [InlineData("一二三四五六七八九十，甲乙丙", 125, "一二三四五六七八九")]
    [InlineData("一二三四五六七八九”。甲乙丙", 120, "一二三四五六七八九”。")]
    public void PunctuationThatJustOverflows_GivesUpItsEmptyHalf(string text, float width, string firstLine)
    {
        Assert.Equal(firstLine, PdfTools.LinesOf(SamplePdf.Of(page => page.Text(text), width))[0]);
    }

    [Fact]
    public void WordLongerThanTheColumn_IsDividedWithoutLoss()
    {
        var lines = PdfTools.LinesOf(SamplePdf.Of(page => page.Text("110101198001010000110101198001010000"), 100));
        Assert.True(lines.Length > 1);
        Assert.Equal("110101198001010000110101198001010000", string.Concat(lines));
    }

    [Fact]
    public void JustifiedParagraph_EndsItsLinesAtTheMarginExceptTheLast()
    {
        var pdf = SamplePdf.Of(page => page.Text(SamplePdf.Claim).Justify().ParagraphFirstLineIndentation(24), 300);
        var lines = PdfTools.WordsOf(pdf).GroupBy(word => word.Top).OrderBy(line => line.Key).Select(line => (Left: line.Min(w => w.Left), Right: line.Max(w => w.Right))).ToArray();
        Assert.True(lines.Length > 4);
        Assert.Equal(20 + 24, lines[0].Left, 0.5f);
        Assert.All(lines[1..], line => Assert.Equal(20, line.Left, 0.5f));
        Assert.All(lines[..^1], line => Assert.InRange(line.Right, 319, 326.5f));
        Assert.True(lines[^1].Right < 310);
    }

    [Fact]
    public void LooselyJustifiedLine_ReadsBackWithoutSpaces()
    {
        var text = "居民身份证号码为110101198001010000与110101198001010011两个号码";
        var pdf = SamplePdf.Of(page => page.Text(text).Justify(), 200);
        Assert.Equal(text, string.Concat(PdfTools.LinesOf(pdf)));
    }

    [Fact]
    public void ParagraphsAndEmptyLines_KeepTheirHeight()
    {
        var words = PdfTools.WordsOf(SamplePdf.Of(page => page.Text(text =>
        {
            text.Line("甲");
            text.EmptyLine();
            text.Span("乙");
        })));
        Assert.Equal(36, words[1].Top - words[0].Top, 0.1f);
    }
}
