using System.Globalization;
using System.Text;
using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>Writes recorded pages as a PDF 1.7 file.</summary>
internal static class PdfWriter
{
    public static byte[] Write(PdfContent content, DocumentMetadata metadata, bool compress)
    {
        var objects = new PdfObjects();
        var (root, tree, resources) = (objects.Reserve(), objects.Reserve(), objects.Reserve());
        var pages = new List<int>();
        foreach (var page in content.Pages)
        {
            var operators = objects.AddStream(string.Empty, page.Operators, compress);
            pages.Add(objects.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {page.Size.Width:0.###} {page.Size.Height:0.###}] /Resources {resources} 0 R /Contents {operators} 0 R >>")));
        }

        objects.Set(tree, $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(page => $"{page} 0 R"))}] >>");
        objects.Set(resources, Resources(objects, content));
        objects.Set(root, $"<< /Type /Catalog /Pages {tree} 0 R{string.Concat(CatalogEntries(metadata))} >>");
        return objects.Write(root, objects.Add(Information(metadata)));
    }

    /// <summary>What the catalogue says beside the pages. A structure tree, outlines, XMP metadata and an output intent belong here.</summary>
    private static IEnumerable<string> CatalogEntries(DocumentMetadata metadata)
    {
        if (!string.IsNullOrEmpty(metadata.Language))
            yield return $" /Lang {PdfText.String(metadata.Language)}";
        if (!string.IsNullOrEmpty(metadata.Title))
            yield return " /ViewerPreferences << /DisplayDocTitle true >>";
    }

    private static string Resources(PdfObjects objects, PdfContent content)
    {
        var fonts = string.Concat(content.Fonts.Select(font => $" /{font.Name} {FontWriter.Write(objects, font.Subset)} 0 R"));
        var pictures = string.Concat(content.Pictures.Select(used => $" /{used.Name} {PictureWriter.Write(objects, used.Picture)} 0 R"));
        var states = string.Concat(content.Alphas.Select(alpha =>
            string.Create(CultureInfo.InvariantCulture, $" /A{alpha} << /ca {alpha / 255.0:0.###} /CA {alpha / 255.0:0.###} >>")));
        return $"<< /Font <<{fonts} >> /XObject <<{pictures} >> /ExtGState <<{states} >> >>";
    }

    private static string Information(DocumentMetadata metadata)
    {
        var text = new StringBuilder("<<");
        (string Key, string? Value)[] entries =
        [
            ("Title", metadata.Title), ("Author", metadata.Author), ("Subject", metadata.Subject),
            ("Keywords", metadata.Keywords), ("Creator", metadata.Creator), ("Producer", metadata.Producer),
        ];
        foreach (var (key, value) in entries)
        {
            if (!string.IsNullOrEmpty(value))
                text.Append(CultureInfo.InvariantCulture, $" /{key} {PdfText.String(value)}");
        }

        if (metadata.Created is { } created)
            text.Append(" /CreationDate ").Append(PdfText.Date(created));
        if (metadata.Modified is { } modified)
            text.Append(" /ModDate ").Append(PdfText.Date(modified));
        return text.Append(" >>").ToString();
    }
}
