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
        var total = Run(parts, null, new PdfContent(false));
        for (var attempt = 0; ; attempt++)
        {
            var content = new PdfContent(true);
            var counted = Run(parts, total, content);
            if (counted == total || attempt == 2)
                return PdfWriter.Write(content, document.GetMetadata(), settings.CompressDocument);
            total = counted;
        }
    }

    private static int Run((Size Size, Element Root)[] parts, int? total, PdfContent content)
    {
        var number = 0;
        foreach (var (size, root) in parts)
        {
            root.Restart(true);
            Fit fit;
            do
            {
                var page = new PageState(content.AddPage(size), ++number, total);
                fit = root.Measure(size, page).Fit;
                if (fit == Fit.None || number > TooManyPages)
                    throw new DocumentLayoutException($"Page {number}: some content needs more space than a page of {size.Width} x {size.Height} points has.");
                root.Draw(size, page);
            }
            while (fit == Fit.Part);
        }

        return number;
    }
}
