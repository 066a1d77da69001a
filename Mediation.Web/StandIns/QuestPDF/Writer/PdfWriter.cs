using System.Globalization;
using System.Text;
using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>Writes recorded pages as a PDF 1.7 file.</summary>
internal static class PdfWriter
{
    public static byte[] Write(PdfContent content, DocumentMetadata metadata, DocumentSettings settings)
    {
        var objects = new PdfObjects();
        var (root, tree, resources) = (objects.Reserve(), objects.Reserve(), objects.Reserve());
        int[] pages = [.. content.Pages.Select(_ => objects.Reserve())];
        var links = LinkWriter.Write(objects, content, pages);
        foreach (var (number, page) in content.Pages.Index())
        {
            var operators = objects.AddStream(string.Empty, page.Operators, settings.CompressDocument);
            var annotations = content.Links.Index().Where(link => link.Item.Page == number).Select(link => $"{links[link.Index]} 0 R");
            objects.Set(pages[number], string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {page.Size.Width:0.###} {page.Size.Height:0.###}] /Resources {resources} 0 R /Contents {operators} 0 R" +
                $"{(page.HasLinks ? $" /Annots [{string.Join(' ', annotations)}]" : string.Empty)}{(content.Structure is null ? string.Empty : $" /StructParents {number} /Tabs /S")} >>"));
        }

        objects.Set(tree, $"<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(' ', pages.Select(page => $"{page} 0 R"))}] >>");
        objects.Set(resources, Resources(objects, content));
        var entries = new StringBuilder($"<< /Type /Catalog /Pages {tree} 0 R");
        if (!string.IsNullOrEmpty(metadata.Language))
            entries.Append(" /Lang ").Append(PdfText.String(metadata.Language));
        if (!string.IsNullOrEmpty(metadata.Title))
            entries.Append(" /ViewerPreferences << /DisplayDocTitle true >>");
        if (content.Bookmarks.Count > 0)
            entries.Append(CultureInfo.InvariantCulture, $" /Outlines {OutlineWriter.Write(objects, pages, content.Bookmarks)} 0 R");
        if (content.Structure is not null)
            entries.Append(CultureInfo.InvariantCulture, $" /MarkInfo << /Marked true >> /StructTreeRoot {new StructureWriter(objects, pages, links).Write(content)} 0 R");
        entries.Append(Standards(objects, metadata, settings));
        objects.Set(root, entries.Append(" >>").ToString());
        return objects.Write(root, objects.Add(Information(metadata)));
    }

    /// <summary>What the archive and accessibility standards want in the catalogue: metadata as XMP, and what the colours mean.</summary>
    private static string Standards(PdfObjects objects, DocumentMetadata metadata, DocumentSettings settings)
    {
        var isArchive = settings.PDFA_Conformance != PDFA_Conformance.None;
        if (!isArchive && settings.PDFUA_Conformance == PDFUA_Conformance.None)
            return string.Empty;
        var described = objects.AddStream("/Type /Metadata /Subtype /XML", XmpPacket.Write(metadata, settings), false);
        if (!isArchive)
            return $" /Metadata {described} 0 R";
        var profile = objects.AddStream("/N 3 /Filter /FlateDecode", ColorProfile.Deflated, false);
        return $" /Metadata {described} 0 R /OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1) /DestOutputProfile {profile} 0 R >>]";
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
