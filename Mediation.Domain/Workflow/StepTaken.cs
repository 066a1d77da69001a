using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow;

/// <summary>What a step did, for the event and the answer.</summary>
/// <param name="FromCode">State before, by its code (S04, or S16/C05 for a step of the confirmation).</param>
/// <param name="ToCode">State after.</param>
/// <param name="Happened">What happened, for the history.</param>
/// <param name="Issued">Papers issued.</param>
public sealed record StepTaken(string FromCode, string ToCode, Text Happened, IReadOnlyList<IssuedDocument> Issued);
