using Mediation.Web.StandIns.QuestPdf.Writer;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Lays a document out twice, first to count the pages and then to record them, and writes the file.</summary>
internal sealed class DocumentGenerator : IDocumentContainer
{
    private const int TooManyPages = 10_000;

    public IList<PageTemplate> Pages { get; } = [];

    public static byte[] Generate(IDocument document)
    {
        var generator = new DocumentGenerator();
        document.Compose(generator);
        var parts = generator.Pages.Select(template => (template.Size, Root: template.Build())).ToArray();
        var settings = document.GetSettings();
        var metadata = document.GetMetadata();
        var known = Run(parts, Overview.Unknown, new PdfContent(false));
        for (var attempt = 0; ; attempt++)
        {
            var content = new PdfContent(true, metadata.Language, settings.IsTagged);
            var found = Run(parts, known, content);
            if (found.IsSameAs(known) || attempt == 2)
                return PdfWriter.Write(content, metadata, settings);
            known = found;
        }
    }

    private static Overview Run((Size Size, Element Root)[] parts, Overview known, PdfContent content)
    {
        var number = 0;
        foreach (var (size, root) in parts)
        {
            root.Restart(true);
            Fit fit;
            do
            {
                var page = new PageState(content.AddPage(size), ++number, known, content.Sections);
                fit = root.Measure(size, page).Fit;
                if (fit == Fit.None || number > TooManyPages)
                    throw new DocumentLayoutException($"Page {number}: some content needs more space than a page of {size.Width} x {size.Height} points has.");
                root.Draw(size, page);
                page.Marks.End();
            }
            while (fit == Fit.Part);
        }

        return new(number, content.Sections);
    }
}
