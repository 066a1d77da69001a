namespace QuestPDF.Infrastructure;

/// <summary>A document that can be generated: what it is, how it is written, and what it holds.</summary>
public interface IDocument
{
    DocumentMetadata GetMetadata() => DocumentMetadata.Default;

    DocumentSettings GetSettings() => DocumentSettings.Default;

    void Compose(IDocumentContainer container);
}
