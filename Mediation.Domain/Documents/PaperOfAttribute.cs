namespace Mediation.Domain.Documents;

/// <summary>
/// Marks the typed model of a paper with the kinds it serves. The record has a static method <c>Of(StepContext, DocumentKind)</c> that
/// writes it from the case as it stands.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PaperOfAttribute(params DocumentKind[] kinds) : Attribute
{
    /// <summary>The kinds of paper made from the model.</summary>
    public IReadOnlyList<DocumentKind> Kinds { get; } = kinds;
}

/// <summary>A paper of which the newest counts: a new one names the one before it as replaced.</summary>
public interface IReissuedPaper
{
    /// <summary>For whom it is: the key of a party, or empty where the case has only one.</summary>
    string For { get; }
}

/// <summary>A typed model that a step writes when it issues a paper.</summary>
/// <typeparam name="TSelf">The model.</typeparam>
public interface IPaperModel<TSelf> where TSelf : class, IPaperModel<TSelf>
{
    /// <summary>The model from the case as it stands.</summary>
    static abstract TSelf Of(Workflow.StepContext context, DocumentKind kind);
}
