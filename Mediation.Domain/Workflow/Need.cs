namespace Mediation.Domain.Workflow;

/// <summary>One thing a step requires, met or not, in words for the list under the next step.</summary>
/// <param name="Sentence">What it is: 王某丙签名.</param>
/// <param name="Met">Whether it is there.</param>
/// <param name="At">When it was met, UTC, if that is known.</param>
/// <param name="Whose">The name of whoever must bring it, where it is one person.</param>
public sealed record Need(Text Sentence, bool Met, DateTime? At = null, string? Whose = null);
