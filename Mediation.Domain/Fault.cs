namespace Mediation.Domain;

/// <summary>
/// Why an input was not accepted: a stable code for programs, a sentence for people
/// (what is wrong, by how much, what to do) and, where there is one, the article or standard.
/// </summary>
public sealed record Fault(string Code, Text Sentence, Citation? Source = null);
