namespace Mediation.Domain.Confirmation;

/// <summary>A fact behind a signal, with the place where it can be read.</summary>
/// <param name="Words">The fact.</param>
/// <param name="CaseId">Another case of this court; null if there is none to open.</param>
/// <param name="Clause">A clause of this agreement; null if it is about none.</param>
public sealed record SignalFact(Text Words, Guid? CaseId = null, int? Clause = null);

/// <summary>Something worth a second look: one sentence and the facts behind it. Never a score, never a judgment.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Sentence">What was seen.</param>
/// <param name="Facts">What it rests on.</param>
/// <param name="Source">The article that makes it worth a look.</param>
public sealed record Signal(string Code, Text Sentence, IReadOnlyList<SignalFact> Facts, Citation Source);
