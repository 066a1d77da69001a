namespace Mediation.Domain.Deadlines;

/// <summary>One deadline: what sets it off, how long it is, who must act, what follows when it passes, and why.</summary>
/// <param name="Kind">Its number.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Trigger">What sets it off; counting starts the day after.</param>
/// <param name="Period">How long it is.</param>
/// <param name="Who">Who must act.</param>
/// <param name="OnExpiry">What follows when it passes.</param>
/// <param name="Source">The article, or the note that no law fixes the days.</param>
public sealed record DeadlineRule(DeadlineKind Kind, Text Name, Text Trigger, Period Period, Text Who, Text OnExpiry, Citation Source)
{
    /// <summary>True where no binding national rule fixes the length, so that a committee or court may set its own.</summary>
    public bool IsSetting { get; init; }

    /// <summary>The shortest length a setting may have, in the period's unit.</summary>
    public int ShortestSetting { get; init; } = 1;

    /// <summary>The longest length a setting may have, in the period's unit.</summary>
    public int LongestSetting { get; init; } = 365;

    /// <summary>By how much it may be extended each time; null where it may not.</summary>
    public Period? Extension { get; init; }

    /// <summary>How often it may be extended; null where the rule names no limit.</summary>
    public int? ExtensionLimit { get; init; }

    /// <summary>When people are reminded, in days before the last day; -1 is the day after it.</summary>
    public IReadOnlyList<int> ReminderOffsets { get; init; } = [];
}
