using Mediation.Domain.Cases;

namespace Mediation.Domain.Parties;

/// <summary>Two parties who must not meet, and why; written by the mediator, lifted with a reason, never deleted (People's Mediation Law art. 25).</summary>
public sealed class KeptApart
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Key of one of the two.</summary>
    public string OneKey { get; internal set; } = "";

    /// <summary>Key of the other.</summary>
    public string OtherKey { get; internal set; } = "";

    /// <summary>Why, such as a protection order.</summary>
    public string Reason { get; internal set; } = "";

    /// <summary>When it was written down, UTC.</summary>
    public DateTime SetAt { get; internal set; }

    /// <summary>Who wrote it down.</summary>
    public string SetBy { get; internal set; } = "";

    /// <summary>When it was lifted, UTC; null while it stands.</summary>
    public DateTime? LiftedAt { get; internal set; }

    /// <summary>Why it was lifted; null while it stands.</summary>
    public string? LiftReason { get; internal set; }

    /// <summary>Whether it is about these two, in either order.</summary>
    public bool IsOf(string? one, string? other) => (OneKey, OtherKey) == (one, other) || (OneKey, OtherKey) == (other, one);

    /// <summary>
    /// Every two parties of a case who must not meet now: those written down, and all of one side from all of the other while a protection
    /// order is in force (Anti-Domestic Violence Law art. 29).
    /// </summary>
    public static IReadOnlyList<(Party One, Party Other)> PairsOf(MediationCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var written = @case.KeptApart.Where(k => k.LiftedAt is null).Select(k => (One: @case.FindParty(k.OneKey), Other: @case.FindParty(k.OtherKey)))
            .Where(p => p is { One: not null, Other: not null }).Select(p => (p.One!, p.Other!));
        var ordered = !@case.HasProtectionOrder ? [] : from one in @case.InOrder where one.Side == Side.Applicant
                                                        from other in @case.InOrder where other.Side == Side.Respondent
                                                        select (one, other);
        return [.. written.Concat(ordered).Distinct()];
    }

    /// <summary>The first two of the parties named who must not meet, or null.</summary>
    public static (Party One, Party Other)? Among(MediationCase @case, IReadOnlyCollection<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var pair in PairsOf(@case))
            if (keys.Contains(pair.One.Key) && keys.Contains(pair.Other.Key)) return pair;
        return null;
    }
}
