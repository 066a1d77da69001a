namespace Mediation.Domain.Confirmation;

/// <summary>One question a judge answers before confirming, with what the machine found. The tick is the judge's alone.</summary>
/// <param name="Code">Stable code: 355(3), 358(5), ….</param>
/// <param name="Question">What is to be judged, as a statement that holds if the answer is yes.</param>
/// <param name="Found">What the machine found.</param>
/// <param name="NeedsAttention">Whether the machine found something to look at twice.</param>
/// <param name="Source">The article of the group.</param>
public sealed record ChecklistItem(string Code, Text Question, Text Found, bool NeedsAttention, Citation Source);
