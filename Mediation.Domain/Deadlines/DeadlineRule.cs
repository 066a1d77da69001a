using Mediation.Domain.Rules;

namespace Mediation.Domain.Deadlines;

/// <summary>How often people are reminded of a deadline; the days are settings.</summary>
public enum ReminderPlan
{
    /// <summary>Not at all.</summary>
    None,
    /// <summary>Three times before the last day, on it, and once after.</summary>
    Usual,
    /// <summary>The same, and twice long before: the two years in which enforcement may be asked for.</summary>
    Long,
}

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

    /// <summary>How well the length is founded, where it is a setting.</summary>
    public Certainty Certainty { get; init; } = Certainty.Proposed;

    /// <summary>A time in which somebody may use a right, and which ends by itself: afterwards nobody is late.</summary>
    public bool EndsByItself { get; init; }

    /// <summary>Whether people are reminded of it, and how often.</summary>
    public ReminderPlan Reminders { get; init; }

    /// <summary>When people are reminded under the settings of a case, in days before the last day; negative is after it.</summary>
    public IReadOnlyList<int> ReminderOffsets(RuleValues rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (Reminders == ReminderPlan.None) return [];
        List<int> offsets = [rules.Of(RuleSettings.RemindFirst), rules.Of(RuleSettings.RemindSecond), rules.Of(RuleSettings.RemindLast), 0, -rules.Of(RuleSettings.RemindAfter)];
        if (Reminders == ReminderPlan.Long) offsets.AddRange([rules.Of(RuleSettings.RemindEnforcementFirst), rules.Of(RuleSettings.RemindEnforcementSecond)]);
        return [.. offsets.Distinct().OrderDescending()];
    }
}
