using Mediation.Domain.Documents;
using Mediation.Tests.Documents.Engine;
using Mediation.Web.Documents;

namespace Mediation.Tests.Documents;

/// <summary>What a reader of the finished PDF sees, read by an independent program.</summary>
internal static class PaperText
{
    private const string Unsealed = "未加盖电子印章";

    public static byte[] Pdf(DocumentKind kind, object model) => RenderedPaper.Of(kind, model).Pdf;

    /// <summary>The paper as it is signed electronically.</summary>
    public static byte[] Sealed(DocumentKind kind, object model) => RenderedPaper.Of(kind, model, new("", null, true)).Pdf;

    /// <summary>Each page as one run of characters: how lines break is not the matter here.</summary>
    public static string[] Pages(byte[] pdf) => [.. PdfTools.PagesOf(pdf, "-layout").Select(page => string.Concat(page.Where(c => !char.IsWhiteSpace(c))))];

    public static string Of(DocumentKind kind, object model) => string.Concat(Body(Pdf(kind, model)));

    /// <summary>How many points of a page, at 72 an inch, are as red as a seal.</summary>
    public static int RedPoints(byte[] pdf, int page)
    {
        var folder = Directory.CreateTempSubdirectory("pdf-red-");
        try
        {
            var number = $"{page}";
            PdfTools.Run(pdf, "pdftoppm", "-r", "72", "-f", number, "-l", number, "-singlefile", "{0}", Path.Combine(folder.FullName, "page"));
            var rgb = File.ReadAllBytes(Path.Combine(folder.FullName, "page.ppm"))[15..];
            return Enumerable.Range(0, rgb.Length / 3).Count(i => rgb[3 * i] > 150 && rgb[(3 * i) + 1] < 90 && rgb[(3 * i) + 2] < 110);
        }
        finally
        {
            folder.Delete(true);
        }
    }

    /// <summary>The pages without their footers, so that a sentence that goes on over the page stays whole.</summary>
    private static IEnumerable<string> Body(byte[] pdf) => PdfTools.PagesOf(pdf, "-layout")
        .Select(page => page.TrimEnd().Split('\n')[..^1].Where(line => line.Trim() != Unsealed)).Select(lines => string.Concat(string.Concat(lines).Where(c => !char.IsWhiteSpace(c))));
}
