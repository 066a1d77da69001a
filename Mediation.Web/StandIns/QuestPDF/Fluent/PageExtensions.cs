using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Adds page templates to a document.</summary>
public static class PageExtensions
{
    public static IDocumentContainer Page(this IDocumentContainer document, Action<PageDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(handler);
        var template = new PageTemplate();
        handler(new PageDescriptor(template));
        document.Pages.Add(template);
        return document;
    }
}
