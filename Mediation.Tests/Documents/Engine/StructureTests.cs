using System.Text.RegularExpressions;
using QuestPDF.Fluent;
using Xunit;

namespace Mediation.Tests.Documents.Engine;

/// <summary>The logical structure as another program reads it: what is what, in the order it is read aloud.</summary>
public sealed class StructureTests
{
    [Fact]
    public void HeadingsParagraphsAndPictures_AreWhatTheyAre()
    {
        var tree = TreeOf(SamplePdf.Tagged(page => page.Column(column =>
        {
            column.Item().SemanticHeading1().Text("标题").Bold();
            column.Item().Text("首段\n次段");
            column.Item().Height(20).LineHorizontal(1);
            column.Item().Width(40).SemanticImage("印章图样").Image(Pictures.Ring);
            column.Item().Width(40).Image(Pictures.Ring);
            column.Item().SemanticIgnore().Text("装饰");
            column.Item().SemanticLanguage("en").Text("Reading copy");
        })));
        Assert.Equal(["Document", ".H1 \"标题\"", ".P \"首段\"", ".P \"次段\"", ".Figure", ".P \"Reading copy\""], tree);
        var pdf = SamplePdf.Tagged(page => page.Width(40).SemanticImage("印章图样").Image(Pictures.Ring));
        Assert.Contains("/Alt <FEFF" + Hex("印章图样"), Encoding(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_HasRowsHeadersAndCellsInReadingOrder()
    {
        var pdf = SamplePdf.Tagged(page => page.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.RelativeColumn();
                columns.RelativeColumn();
            });
            table.Header(header => header.Cell().ColumnSpan(2).Text("表头"));
            table.Cell().Row(2).Column(2).Text("右下");
            table.Cell().Row(1).Column(1).RowSpan(2).SemanticHorizontalHeader().Text("左");
            table.Cell().Row(1).Column(2).Column(column =>
            {
                column.Item().Text("上一");
                column.Item().Text("上二");
            });
        }));
        Assert.Equal(
            [
                "Document", ".Table", "..THead", "...TR", "....TH \"表头\"", "..TBody", "...TR", "....TH \"左\"", "....TD", ".....P \"上一\"", ".....P \"上二\"",
                "...TR", "....TD \"右下\"",
            ],
            TreeOf(pdf));
        var file = Encoding(pdf);
        Assert.Contains("/O /Table /Scope /Column /ColSpan 2", file, StringComparison.Ordinal);
        Assert.Contains("/O /Table /Scope /Row /RowSpan 2", file, StringComparison.Ordinal);
    }

    [Fact]
    public void TableOverPages_IsOneTableWithOneHeader()
    {
        var tree = TreeOf(SamplePdf.Agreement());
        Assert.Single(tree, line => line.EndsWith("Table", StringComparison.Ordinal));
        Assert.Equal(32, tree.Count(line => line.Trim('.') == "TR"));
        Assert.Equal(["TH \"期次\"", "TH \"付款日期\"", "TH \"金额（元）\""], tree.Select(line => line.TrimStart('.')).Where(line => line.StartsWith("TH ", StringComparison.Ordinal)));
        Assert.DoesNotContain(tree, line => line.Contains("页，共", StringComparison.Ordinal) || line.Contains("00042", StringComparison.Ordinal));
    }

    [Fact]
    public void ParagraphOverPages_StaysOneParagraph()
    {
        var tree = TreeOf(SamplePdf.Tagged(page => page.Text(SamplePdf.Claim), 200, 100));
        Assert.Equal(["Document", $".P \"{SamplePdf.Claim}\""], tree);
    }

    [Fact]
    public void Lists_KeepLabelsAndBodiesApart()
    {
        var tree = TreeOf(SamplePdf.Tagged(page => page.SemanticList().Column(list =>
        {
            foreach (var label in new[] { "一、", "二、" })
            {
                list.Item().SemanticListItem().Row(row =>
                {
                    row.AutoItem().SemanticListLabel().Text(label);
                    row.RelativeItem().SemanticListItemBody().Text("条款");
                });
            }
        })));
        Assert.Equal(["Document", ".L", "..LI", "...Lbl \"一、\"", "...LBody \"条款\"", "..LI", "...Lbl \"二、\"", "...LBody \"条款\""], tree);
    }

    [Fact]
    public void LayersRepeatedOnEveryPage_AreReadOnceOrNotAtAll()
    {
        var pdf = SamplePdf.Tagged(
            page => page.Layers(layers =>
            {
                layers.PrimaryLayer().Text(SamplePdf.Claim);
                layers.Layer().SemanticIgnore().AlignCenter().AlignMiddle().Text("副本").FontSize(30).FontColor("#30FF0000");
                layers.Layer().AlignRight().Text("存根").FontSize(8);
            }),
            200,
            100);
        Assert.All(PdfTools.PagesOf(pdf), page => Assert.Contains("副本", page, StringComparison.Ordinal));
        var tree = string.Concat(TreeOf(pdf));
        Assert.DoesNotContain("副本", tree, StringComparison.Ordinal);
        Assert.Single(tree.Split("存根")[1..]);
    }

    [Fact]
    public void WithoutAStandard_NoStructureIsWritten() =>
        Assert.DoesNotContain("/StructTreeRoot", Encoding(SamplePdf.Of(page => page.SemanticHeading1().Text("甲"))), StringComparison.Ordinal);

    /// <summary>The parts from the root down, one point before the name for each level, with their text.</summary>
    private static string[] TreeOf(byte[] pdf)
    {
        var lines = new List<string>();
        foreach (var line in PdfTools.Run(pdf, "pdfinfo", "-struct-text", "{0}").Split('\n').Where(line => line.Trim() is not ("" or "\"\"" or ['/', ..])))
        {
            var text = Regex.Match(line, "^ *\"(.*)\"$");
            if (!text.Success)
                lines.Add(new string('.', line.TakeWhile(sign => sign == ' ').Count() / 2) + Regex.Match(line, @"\w+").Value);
            else if (lines[^1].EndsWith('"'))
                lines[^1] = lines[^1][..^1] + text.Groups[1].Value + '"';
            else
                lines[^1] += $" \"{text.Groups[1].Value}\"";
        }

        return [.. lines];
    }

    private static string Encoding(byte[] pdf) => System.Text.Encoding.Latin1.GetString(pdf);

    private static string Hex(string text) => Convert.ToHexString(System.Text.Encoding.BigEndianUnicode.GetBytes(text));
}
