using Mediation.Web.StandIns.QuestPdf.Layout;

namespace QuestPDF.Infrastructure;

/// <summary>Receives the page templates of a document, in order.</summary>
public interface IDocumentContainer
{
    internal IList<PageTemplate> Pages { get; }
}
