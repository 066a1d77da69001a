namespace QuestPDF.Infrastructure;

/// <summary>A reusable part of a document.</summary>
public interface IComponent
{
    void Compose(IContainer container);
}
