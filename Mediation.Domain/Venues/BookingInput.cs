namespace Mediation.Domain.Venues;

/// <summary>A booking as entered, in Beijing time.</summary>
public sealed record BookingInput
{
    /// <summary>The room's identity.</summary>
    public string? Room { get; set; }

    /// <summary>The day.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>From when: 14:00.</summary>
    public string? From { get; set; }

    /// <summary>Until when: 15:30.</summary>
    public string? To { get; set; }

    /// <summary>What for; may be empty for a case.</summary>
    public string? Purpose { get; set; }

    /// <summary>Identities of the mediators who come.</summary>
    public List<string> Mediators { get; set; } = [];

    /// <summary>The people of the parties who come: A1|张某甲.</summary>
    public List<string> People { get; set; } = [];
}

/// <summary>A booking as it would be kept.</summary>
/// <param name="CaseId">The case, or null.</param>
/// <param name="Room">The room.</param>
/// <param name="From">From when, UTC.</param>
/// <param name="To">Until when, UTC.</param>
/// <param name="Purpose">What for.</param>
/// <param name="People">Who comes.</param>
public sealed record BookingPlan(Guid? CaseId, MediationRoom Room, DateTime From, DateTime To, string Purpose, IReadOnlyList<BookedPerson> People);

/// <summary>Two people, or two sets of people who act for two parties, who must not meet.</summary>
/// <param name="CaseId">The case it is written in.</param>
/// <param name="One">The people of the one party.</param>
/// <param name="Other">The people of the other.</param>
public sealed record ApartPair(Guid CaseId, IReadOnlyList<PersonIdentity> One, IReadOnlyList<PersonIdentity> Other);
