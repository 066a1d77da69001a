using QuestPDF.Fluent;
using Xunit;

namespace Mediation.Tests.Documents.Engine;

public sealed class TablePagingTests
{
    [Fact]
    public void ThirtyOneInstalments_GoOnOverPagesUnderARepeatedHeader()
    {
        var pages = PdfTools.PagesOf(SamplePdf.Agreement(), "-layout");
        Assert.Equal(2, pages.Length);
        Assert.All(pages, page => Assert.Single(page.Split("付款日期")[1..]));
        var rows = string.Concat(pages).Split('\n').Where(line => line.Contains("个月末日", StringComparison.Ordinal)).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        Assert.Equal(Enumerable.Range(1, 31).Select(n => $"{n} 第{n}个月末日 {1000 + n}.00"), rows.Select(row => string.Join(' ', row)));
    }

    [Fact]
    public void CellTallerThanThePage_GoesOnOnTheNextOne()
    {
        var text = string.Concat(Enumerable.Range(1, 60).Select(n => $"第{n}项"));
        var pages = PdfTools.PagesOf(SamplePdf.Of(
            page => page.Table(table =>
            {
                table.ColumnsDefinition(columns => columns.RelativeColumn());
                table.Header(header => header.Cell().Text("表头"));
                table.Cell().Text(text);
                table.Cell().Text("末行");
            }),
            100,
            100));
        Assert.True(pages.Length > 2);
        Assert.All(pages, page => Assert.StartsWith("表头", page, StringComparison.Ordinal));
        Assert.Equal(text + "末行", string.Concat(pages).Replace("表头", string.Empty).ReplaceLineEndings(string.Empty));
    }

    [Fact]
    public void SpansAndPlaces_PutCellsWhereTheyWereAsked()
    {
        var words = PdfTools.WordsOf(SamplePdf.Of(page => page.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(100);
                columns.RelativeColumn();
                columns.RelativeColumn(2);
            });
            table.Cell().RowSpan(2).Text("高");
            table.Cell().ColumnSpan(2).Text("宽");
            table.Cell().Text("中");
            table.Cell().Text("右");
            table.Cell().Row(4).Column(3).Text("远");
        }))).ToDictionary(word => word.Text);
        Assert.Equal(120, words["宽"].Left, 0.5f);
        Assert.Equal(120, words["中"].Left, 0.5f);
        Assert.Equal(220, words["右"].Left, 0.5f);
        Assert.Equal(220, words["远"].Left, 0.5f);
        Assert.Equal(words["高"].Top, words["宽"].Top, 0.1f);
        Assert.Equal(words["高"].Top + 18, words["中"].Top, 0.1f);
        Assert.Equal(words["高"].Top + 36, words["远"].Top, 0.1f);
    }

    [Fact]
    public void RowsSpanningAPageEnd_LoseNothing()
    {
        var pages = PdfTools.PagesOf(SamplePdf.Of(
            page => page.Table(table =>
            {
                table.ColumnsDefinition(columns =>
                {
                    columns.RelativeColumn();
                    columns.RelativeColumn();
                });
                for (uint group = 0; group < 4; group++)
                {
                    table.Cell().RowSpan(3).Text($"组{group}");
                    for (var row = 0; row < 3; row++)
                        table.Cell().Text($"行{group}{row}");
                }
            }),
            200,
            90));
        var all = string.Concat(pages);
        Assert.Equal(3, pages.Length);
        Assert.All(Enumerable.Range(0, 4), group => Assert.Single(all.Split($"组{group}")[1..]));
        Assert.All(Enumerable.Range(0, 12), row => Assert.Single(all.Split($"行{row / 3}{row % 3}")[1..]));
    }

    [Fact]
    public void CellKeptTogether_MovesToTheNextPageWithoutLoss()
    {
        var pages = PdfTools.PagesOf(SamplePdf.Of(
            page => page.Table(table =>
            {
                table.ColumnsDefinition(columns => columns.RelativeColumn());
                table.Header(header => header.Cell().Text("表头"));
                table.Cell().Text("首行");
                table.Cell().RowSpan(2).PreventPageBreak().Text(SamplePdf.Claim);
            }),
            200,
            100));
        Assert.DoesNotContain("纠纷", pages[0], StringComparison.Ordinal);
        Assert.Equal("首行" + SamplePdf.Claim, string.Concat(pages).Replace("表头", string.Empty).ReplaceLineEndings(string.Empty));
    }
}
