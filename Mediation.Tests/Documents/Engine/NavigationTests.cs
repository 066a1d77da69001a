using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Xunit;

namespace Mediation.Tests.Documents.Engine;

public sealed class NavigationTests
{
    [Fact]
    public void Headings_AreBookmarksUnderOneAnother()
    {
        var outline = PdfTools.Run(CaseFile(), "mutool", "show", "{0}", "outline").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            [("卷宗", 0, 1), ("正卷", 1, 2), ("调解申请书", 2, 2), ("证据", 2, 3), ("备考表", 1, 4)],
            outline.Select(line => line.Trim('|', '+', '-', ' ').Split('\t') is var parts
                ? (parts[^2].Trim('"'), line.TakeWhile(sign => sign != '"').Count(sign => sign == '\t') - 1, int.Parse(parts[^1].Split('=')[1].Split('&')[0], null))
                : default));
    }

    [Fact]
    public void Contents_NameTheTruePages()
    {
        var contents = PdfTools.PagesOf(CaseFile(), "-layout")[0].Split('\n').Select(line => line.Trim()).ToArray();
        Assert.Contains("申请书在第2至2页，共1页", contents);
        Assert.Contains("证据在第3至4页，共2页", contents);
    }

    [Fact]
    public void PagesOfASection_CountFromItsBeginning() =>
        Assert.Contains("证据第2页", PdfTools.PagesOf(CaseFile())[3], StringComparison.Ordinal);

    [Fact]
    public void Links_LeadOutAndToSections()
    {
        var pdf = CaseFile();
        Assert.Contains("https://example.invalid/verify?code=%E7%94%B2", PdfTools.Run(pdf, "pdfinfo", "-url", "{0}"), StringComparison.Ordinal);
        var file = System.Text.Encoding.Latin1.GetString(pdf);
        Assert.Equal(3, file.Split("/Subtype /Link").Length - 1);
        Assert.Equal(2, file.Split("/Border [0 0 0] /F 4")[1..].Count(link => link.Split(">>")[0].Contains("/Dest [", StringComparison.Ordinal)));
        Assert.Contains("No syntax", PdfTools.Run(pdf, "qpdf", "--check", "{0}"), StringComparison.Ordinal);
    }

    [Fact]
    public void SectionThatIsNowhere_HasNoNumberAndNoTarget()
    {
        var pdf = SamplePdf.Of(page => page.SectionLink("无").Text(text => text.BeginPageNumberOfSection("无").Format(number => number is null ? "缺" : "有")));
        Assert.Equal("缺", PdfTools.PagesOf(pdf)[0].Trim());
        Assert.DoesNotContain("/Dest", System.Text.Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
    }

    private static byte[] CaseFile() => SamplePdf.Tagged(page => page.Column(column =>
    {
        column.Item().SemanticHeading1().Text("卷宗");
        column.Item().SectionLink("申请书").Text(text => Entry(text, "申请书"));
        column.Item().Text(text =>
        {
            text.SectionLink("证据", "证据");
            Entry(text, string.Empty, "证据");
        });
        column.Item().Hyperlink("https://example.invalid/verify?code=甲").Text("核验");
        column.Item().PageBreak();
        column.Item().SemanticHeading2().Text("正卷");
        column.Item().Section("申请书").SemanticHeading3().Text("调解申请书");
        column.Item().PageBreak();
        column.Item().Section("证据").Column(part =>
        {
            part.Item().SemanticHeading3().Background("#FFFFFF").Text("证据");
            part.Item().PageBreak();
            part.Item().Text(text =>
            {
                text.Span("证据第");
                text.PageNumberWithinSection("证据");
                text.Span("页");
            });
        });
        column.Item().SemanticHeading2().Text("备考表");
    }));

    private static void Entry(TextDescriptor text, string title, string? section = null)
    {
        text.Span($"{title}在第");
        text.BeginPageNumberOfSection(section ?? title);
        text.Span("至");
        text.EndPageNumberOfSection(section ?? title);
        text.Span("页，共");
        text.TotalPagesWithinSection(section ?? title);
        text.Span("页");
    }
}
