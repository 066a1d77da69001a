namespace Mediation.Web.Documents.Signing;

/// <summary>The pages of a file, from its page tree.</summary>
internal static class PdfPages
{
    // More than any paper has; a page tree can be made to go in circles.
    private const int Most = 20_000;

    public static (PdfReference Reference, PdfDictionary Page) Last(PdfFile file)
    {
        var at = file.Catalogue.GetValueOrDefault("Pages") as PdfReference;
        for (var i = 0; i < Most && at is not null && file.Resolve(at) is PdfDictionary node; i++)
        {
            if (node.Name("Type") == "Page") return (at, node);
            at = (file.Resolve(node.GetValueOrDefault("Kids")) as List<object>)?.OfType<PdfReference>().LastOrDefault();
        }

        throw new InvalidDataException("The PDF has no page.");
    }
}
