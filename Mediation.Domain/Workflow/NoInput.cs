namespace Mediation.Domain.Workflow;

/// <summary>The input of a step that asks for nothing.</summary>
public sealed record NoInput;
