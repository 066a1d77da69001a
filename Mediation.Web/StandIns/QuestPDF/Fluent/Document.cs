using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>A document made from a function instead of a class.</summary>
public sealed class Document : IDocument
{
    private readonly Action<IDocumentContainer> _compose;
    private DocumentMetadata _metadata = DocumentMetadata.Default;
    private DocumentSettings _settings = DocumentSettings.Default;

    private Document(Action<IDocumentContainer> compose) => _compose = compose;

    public static Document Create(Action<IDocumentContainer> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Document(handler);
    }

    public Document WithMetadata(DocumentMetadata metadata)
    {
        _metadata = metadata ?? DocumentMetadata.Default;
        return this;
    }

    public Document WithSettings(DocumentSettings settings)
    {
        _settings = settings ?? DocumentSettings.Default;
        return this;
    }

    public DocumentMetadata GetMetadata() => _metadata;

    public DocumentSettings GetSettings() => _settings;

    public void Compose(IDocumentContainer container) => _compose(container);
}
