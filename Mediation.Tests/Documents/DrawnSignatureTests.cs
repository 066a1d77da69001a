using Mediation.Domain.Documents;
using Mediation.Tests.Documents.Engine;
using Mediation.Tests.Support;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;

namespace Mediation.Tests.Documents;

/// <summary>What was drawn on the screen stands on the paper as lines, beside name, manner and day.</summary>
public sealed class DrawnSignatureTests
{
    [Fact]
    public void StrokesOnTheAgreement_AreLinesAndNoPicture()
    {
        var signatures = new[] { new PaperSignature("甲方", "张某甲", "屏幕手写签名", new DateOnly(2026, 8, 6)) { Strokes = Journeys.Strokes } };
        var plain = SamplePapers.Agreement(shares: 0) with { Signatures = [signatures[0] with { Strokes = null }] };
        var drawn = plain with { Signatures = signatures, MediatorStrokes = Journeys.Strokes };
        var (before, pdf) = (PaperText.Pdf(DocumentKind.Agreement, plain), PaperText.Pdf(DocumentKind.Agreement, drawn));

        Assert.Contains("甲方张某甲（屏幕手写签名）2026年8月6日", PaperText.Of(DocumentKind.Agreement, drawn), StringComparison.Ordinal);
        Assert.Equal(PdfTools.Run(before, "pdfimages", "-list", "{0}"), PdfTools.Run(pdf, "pdfimages", "-list", "{0}"));
        Assert.Equal(2, Strokes(pdf) - Strokes(before));
        PdfTools.Run(pdf, "qpdf", "--check", "{0}");
        Assert.Equal("", PdfTools.ComplaintsOfMutool(pdf));
    }

    [Fact]
    public void StrokesThatCannotBeRead_LeaveTheLineAsItWas()
    {
        var model = SamplePapers.Agreement(shares: 0) with { Signatures = [new PaperSignature("甲方", "张某甲", "屏幕手写签名", new DateOnly(2026, 8, 6)) { Strokes = "x" }] };
        Assert.Contains("张某甲（屏幕手写签名）", PaperText.Of(DocumentKind.Agreement, model), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<svg viewBox='0 0 10 10'><circle r='3'/></svg>")]
    [InlineData("<svg viewBox='0 0 10 10'><path d='M0 0C1 1 2 2 3 3'/></svg>")]
    [InlineData("<svg viewBox='0 0 0 10'><path d='M0 0L1 1'/></svg>")]
    [InlineData("<svg")]
    public void DrawingBeyondTheSupportedPart_IsAClearError(string svg) =>
        Assert.Throws<DocumentComposeException>(() => SamplePdf.Of(page => page.Svg(svg)));

    // Each drawing sets round ends once.
    private static int Strokes(byte[] pdf) => PdfTools.Run(pdf, "qpdf", "--qdf", "--object-streams=disable", "{0}", "-").Split("1 J 1 j").Length - 1;
}
