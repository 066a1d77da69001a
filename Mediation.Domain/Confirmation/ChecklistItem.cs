namespace Mediation.Domain.Confirmation;

/// <summary>One question a judge answers before confirming, with what the machine found. The tick is the judge's alone.</summary>
/// <param name="Item">Which.</param>
/// <param name="Found">What the machine found.</param>
/// <param name="NeedsAttention">Whether the machine found something to look at twice.</param>
/// <param name="Source">The article of the group.</param>
public sealed record ChecklistItem(ReviewItem Item, Text Found, bool NeedsAttention, Citation Source)
{
    /// <summary>Stable code: 355(3), 358(5), ….</summary>
    public string Code => Item.Code();

    /// <summary>What is to be judged, as a statement that holds if the answer is yes.</summary>
    public Text Question => Item.Term();
}
