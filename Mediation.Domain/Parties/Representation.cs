namespace Mediation.Domain.Parties;

/// <summary>
/// Whose word is a party's own: the party itself, unless a guardian acts for it; the guardian of one who needs one; who represents a company or
/// was elected by a group; an agent who may settle (Civil Code arts. 19-23, 61; Civil Procedure Law art. 62).
/// </summary>
public static class Representation
{
    /// <summary>Whether somebody may say yes or no, sign and rate for the party on the day.</summary>
    /// <param name="party">The party.</param>
    /// <param name="representative">Which of those who act for it; null for the party itself.</param>
    /// <param name="day">The day.</param>
    public static bool SpeaksFor(this Party party, Representative? representative, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(party);
        var guarded = party.NeedsGuardianOn(day);
        return representative switch
        {
            null => !guarded,
            { Capacity: Capacity.Guardian } => guarded,
            { Capacity: Capacity.LegalRepresentative or Capacity.ElectedRepresentative } => true,
            { Capacity: Capacity.Agent } => representative.MaySettle && !guarded,
            _ => false,
        };
    }

    /// <summary>The telephones by which those who speak for the party are reached; the party's own where none of them has one.</summary>
    public static IReadOnlyList<string> SpeakingPhonesOn(this Party party, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(party);
        var own = party.SpeaksFor(null, day) ? party.Phone : null;
        string[] phones = [.. party.Representatives.Where(r => party.SpeaksFor(r, day)).Select(r => r.Phone).Prepend(own).OfType<string>().Distinct()];
        return phones.Length == 0 && party.Phone is { } last ? [last] : phones;
    }
}
