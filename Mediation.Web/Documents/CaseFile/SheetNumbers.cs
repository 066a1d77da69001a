using Mediation.Web.Documents.Signing;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Mediation.Web.Documents.CaseFile;

/// <summary>What is written into the upper right corner of each sheet: its number in the file, or that it is a draft.</summary>
internal static class SheetNumbers
{
    /// <summary>A PDF with one page for each text.</summary>
    public static PdfFile Of(IReadOnlyList<string> texts) => PdfFile.Read(Document.Create(container =>
    {
        foreach (var words in texts)
        {
            container.Page(page =>
            {
                page.Size(PageSizes.A4);
                page.MarginTop(24);
                page.MarginHorizontal(34);
                page.DefaultTextStyle(style => style.FontFamily(PaperFonts.Family).FontSize(10));
                page.Content().AlignRight().Text(words);
            });
        }
    }).WithMetadata(new DocumentMetadata { Language = "zh-CN" }).GeneratePdf());
}
