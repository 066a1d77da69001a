namespace Mediation.Domain.Workflow;

/// <summary>What must be there before a step may be taken, with the article that demands it.</summary>
/// <param name="code">Stable code, in refusals and scripts.</param>
/// <param name="source">The article.</param>
/// <param name="examine">Lists what is needed and what of it is met; a requirement whose list is empty is met.</param>
public sealed class Requirement(string code, Citation source, Func<StepContext, IEnumerable<Need>> examine)
{
    /// <summary>Stable code.</summary>
    public string Code { get; } = code;

    /// <summary>The article.</summary>
    public Citation Source { get; } = source;

    /// <summary>A requirement that is one sentence.</summary>
    public static Requirement That(string code, Text sentence, Citation source, Func<StepContext, bool> isMet) =>
        new(code, source, c => [new Need(sentence, isMet(c))]);

    /// <summary>What is needed, met or not.</summary>
    public IReadOnlyList<Need> Examine(StepContext context) => [.. examine(context)];

    /// <summary>Whether nothing is missing.</summary>
    public bool IsMet(StepContext context) => examine(context).All(n => n.Met);

    /// <summary>The refusal if something is missing.</summary>
    public Refusal Refuse(StepContext context)
    {
        var missing = examine(context).Where(n => !n.Met).Select(n => n.Sentence).ToList();
        return new Refusal(Code, new($"还差：{string.Join('、', missing.Select(m => m.Zh))}。", $"Still missing: {string.Join("; ", missing.Select(m => m.En))}."), Source);
    }
}
