using System.Globalization;
using System.Text;

namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>Writes the links of a document as annotations. A link to a section that is nowhere in the document leads nowhere.</summary>
internal static class LinkWriter
{
    public static int[] Write(PdfObjects objects, PdfContent content, IReadOnlyList<int> pages)
    {
        var numbers = new int[content.Links.Count];
        foreach (var (number, link) in content.Links.Index())
        {
            var parent = content.Structure is null ? string.Empty : $" /StructParent {pages.Count + number}";
            numbers[number] = objects.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /Annot /Subtype /Link /Rect [{link.Left:0.##} {link.Bottom:0.##} {link.Right:0.##} {link.Top:0.##}] /Border [0 0 0] /F 4" +
                $" /Contents {PdfText.String(link.Node?.AlternativeText ?? link.Target.Uri ?? link.Target.Section!)}{parent}{Action(link.Target, content, pages)} >>"));
        }

        return numbers;
    }

    private static string Action(LinkTarget target, PdfContent content, IReadOnlyList<int> pages)
    {
        if (target.Uri is { } uri)
            return $" /A << /S /URI /URI <{Convert.ToHexString(Encoding.ASCII.GetBytes(Uri.TryCreate(uri, UriKind.Absolute, out var absolute) ? absolute.AbsoluteUri : Uri.EscapeDataString(uri)))}> >>";
        return content.Sections.TryGetValue(target.Section!, out var section)
            ? string.Create(CultureInfo.InvariantCulture, $" /Dest [{pages[section.First - 1]} 0 R /XYZ null {section.Top:0.##} null]")
            : string.Empty;
    }
}
