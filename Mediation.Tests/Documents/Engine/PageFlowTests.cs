using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Xunit;

namespace Mediation.Tests.Documents.Engine;

public sealed class PageFlowTests
{
    [Fact]
    public void EveryPage_SaysWhichOneOfHowManyItIs()
    {
        var pages = PdfTools.PagesOf(SamplePdf.Agreement(300));
        Assert.True(pages.Length > 9);
        Assert.All(pages.Index(), page => Assert.Contains($"第{page.Index + 1}页，共{pages.Length}页", page.Item, StringComparison.Ordinal));
    }

    [Fact]
    public void LongText_GoesOnOverPagesWithoutLoss()
    {
        var text = string.Concat(Enumerable.Repeat(SamplePdf.Claim, 6));
        var pages = PdfTools.PagesOf(SamplePdf.Of(page => page.Text(text), 300, 200));
        Assert.True(pages.Length > 3);
        Assert.Equal(text, string.Concat(pages).ReplaceLineEndings(string.Empty));
    }

    [Fact]
    public void CentredTextOverSeveralPages_NeitherLosesNorRepeatsWords()
    {
        for (var height = 40; height < 120; height += 7)
        {
            var text = string.Concat(Enumerable.Range(1, 40).Select(n => $"第{n}项word，"));
            var pages = PdfTools.PagesOf(SamplePdf.Of(page => page.AlignCenter().Text(text), 170, height));
            Assert.Equal(text, string.Concat(pages).ReplaceLineEndings(string.Empty));
        }
    }

    [Fact]
    public void EmptyBlocksAndOmittedItems_TakeTheirSpaceAndNone()
    {
        var words = PdfTools.WordsOf(SamplePdf.Of(page => page.Column(column =>
        {
            column.Spacing(10);
            column.Item().Text("上");
            column.Item().Height(30).Background("#EEE");
            column.Item().ShowIf(false).Text("无");
            column.Item().Text("下");
        })));
        Assert.Equal(["上", "下"], words.Select(word => word.Text));
        Assert.Equal(18 + 10 + 30 + 10, words[1].Top - words[0].Top, 0.1f);
    }

    [Fact]
    public void RepeatedPartsWithOnce_AppearOnTheirPagesOnly()
    {
        EngineFonts.Register();
        var pages = PdfTools.PagesOf(Document.Create(document => document.Page(page =>
        {
            page.DefaultTextStyle(style => style.FontFamily(EngineFonts.Family));
            page.Header().Column(header =>
            {
                header.Item().ShowOnce().Text("首页");
                header.Item().SkipOnce().Text("续页");
            });
            page.Content().Column(column =>
            {
                column.Item().Text("一");
                column.Item().PageBreak();
                column.Item().Text("二");
                column.Item().PageBreak();
                column.Item().Text("三");
            });
        })).GeneratePdf());
        Assert.Equal(["首页一", "续页二", "续页三"], pages.Select(page => page.ReplaceLineEndings(string.Empty).Trim()));
    }

    [Fact]
    public void SignatureBlockThatDoesNotFit_MovesWholeToTheNextPage()
    {
        foreach (var keep in new Func<IContainer, IContainer>[] { x => x.ShowEntire(), x => x.PreventPageBreak(), x => x.EnsureSpace(90) })
        {
            var pages = PdfTools.PagesOf(SamplePdf.Of(
                page => page.Column(column =>
                {
                    column.Item().Height(60).Text("正文");
                    keep(column.Item()).Column(signatures =>
                    {
                        signatures.Item().Text("甲方");
                        signatures.Item().Text("乙方");
                        signatures.Item().Text("调解员");
                    });
                }),
                200,
                100));
            Assert.Equal(2, pages.Length);
            Assert.Contains("甲方", pages[1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void KeptTogetherContentLongerThanAPage_LeavesNoEmptyPageBeforeIt()
    {
        foreach (var keep in new Func<IContainer, IContainer>[] { x => x.PreventPageBreak(), x => x.EnsureSpace(500) })
        {
            var pages = PdfTools.PagesOf(SamplePdf.Of(page => keep(page).Text(SamplePdf.Claim), 200, 100));
            Assert.StartsWith(SamplePdf.Claim[..8], pages[0], StringComparison.Ordinal);
            Assert.Equal(SamplePdf.Claim, string.Concat(pages).ReplaceLineEndings(string.Empty));
        }
    }

    [Fact]
    public void ContentThatFitsNoPage_IsRefusedInsteadOfLooping()
    {
        Assert.Throws<DocumentLayoutException>(() => SamplePdf.Of(page => page.Height(500).Text("高"), 100, 100));
        Assert.Throws<DocumentLayoutException>(() => SamplePdf.Of(page => page.ShowEntire().Text(SamplePdf.Claim), 60, 60));
    }

    [Fact]
    public void SecondContentInOnePlace_IsRefused()
    {
        Assert.Throws<DocumentComposeException>(() => SamplePdf.Of(page =>
        {
            page.Text("甲");
            page.Text("乙");
        }));
    }

    [Fact]
    public void AlignmentAndRows_PlaceContent()
    {
        var words = PdfTools.WordsOf(SamplePdf.Of(page => page.Row(row =>
        {
            row.Spacing(10);
            row.AutoItem().Text("自动");
            row.ConstantItem(100).AlignRight().Text("定宽");
            row.RelativeItem().AlignCenter().Text("居中");
        }))).ToDictionary(word => word.Text);
        Assert.Equal(20, words["自动"].Left, 0.2f);
        Assert.Equal(20 + 24 + 10 + 100, words["定宽"].Right, 0.2f);
        Assert.Equal((20 + 24 + 10 + 100 + 10 + 420) / 2f, (words["居中"].Left + words["居中"].Right) / 2, 0.2f);
    }

    [Fact]
    public void RowFirstOfferedTooLittleRoom_ComesWholeOnTheNextPage()
    {
        for (var lines = 1; lines < 24; lines++)
        {
            var text = string.Concat(PdfTools.PagesOf(SamplePdf.Of(page => page.Column(column =>
            {
                for (var i = 0; i < lines; i++) column.Item().Text("行");
                for (var i = 0; i < 5; i++)
                {
                    column.Item().ShowEntire().PaddingTop(2).Row(row =>
                    {
                        row.Spacing(6);
                        row.AutoItem().Text("标签");
                        row.RelativeItem().BorderBottom(0.5f).Text("值");
                    });
                }
            }), 200, 150)));
            Assert.Equal((lines, 5, 5), (text.Count(c => c == '行'), text.Count(c => c == '签'), text.Count(c => c == '值')));
        }
    }
}
