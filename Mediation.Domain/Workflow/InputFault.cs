namespace Mediation.Domain.Workflow;

/// <summary>What is wrong with one field of what was entered.</summary>
/// <param name="Field">Path of the field as in scripts: parties[0].phone.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record InputFault(string Field, Text Sentence);
