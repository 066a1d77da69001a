namespace Mediation.Domain.Confirmation;

/// <summary>An earlier application the court may name because it lies in its own view.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Title">Its parties and subject, as that court reads them.</param>
/// <param name="FiledOn">When it was filed.</param>
public sealed record EarlierApplication(Guid CaseId, string Title, DateOnly FiledOn);

/// <summary>How often something was seen before: all of it as a number, and by name only what the court itself has.</summary>
/// <param name="Count">How many earlier applications, wherever they were filed.</param>
/// <param name="Own">Those filed with this court, newest first, at most five.</param>
public sealed record Recurrence(int Count, IReadOnlyList<EarlierApplication> Own)
{
    /// <summary>Nothing.</summary>
    public static Recurrence None { get; } = new(0, []);
}

/// <summary>What a court's own applications of twelve months say beside the present one. Counts and the court's own cases, nothing else.</summary>
public sealed record CourtHistory
{
    /// <summary>Nothing known.</summary>
    public static CourtHistory None { get; } = new();

    /// <summary>Earlier applications between the same two sides, at any court.</summary>
    public Recurrence SameParties { get; init; } = Recurrence.None;

    /// <summary>Earlier applications of each agent of this case, by the agent's name.</summary>
    public IReadOnlyDictionary<string, Recurrence> Agents { get; init; } = new Dictionary<string, Recurrence>();

    /// <summary>Applications to this court, this one included.</summary>
    public int CourtTotal { get; init; }

    /// <summary>Of them, those from the committee of this case.</summary>
    public int CommitteeTotal { get; init; }
}
