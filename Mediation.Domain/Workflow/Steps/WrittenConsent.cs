namespace Mediation.Domain.Workflow.Steps;

/// <summary>Written consent that counts only if every party gave it.</summary>
internal static class WrittenConsent
{
    internal static IEnumerable<InputFault> Check(StepContext c, IReadOnlyList<string> given)
    {
        if (c.Case.InOrder.Where(p => !given.Contains(p.Key)).Select(p => p.Name).ToList() is { Count: > 0 } missing)
            yield return new("parties", new($"要各方都书面同意，还差{string.Join('、', missing)}。", $"Every party must agree in writing; still missing: {string.Join(", ", missing)}."));
    }
}
