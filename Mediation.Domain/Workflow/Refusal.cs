namespace Mediation.Domain.Workflow;

/// <summary>Why a step may not be taken: a value, not an exception.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Sentence">What a person reads.</param>
/// <param name="Source">The article behind it.</param>
public sealed record Refusal(string Code, Text Sentence, Citation Source);
