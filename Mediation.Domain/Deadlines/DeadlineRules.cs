namespace Mediation.Domain.Deadlines;

/// <summary>Every deadline the product knows. To add one, add an entry to its family.</summary>
public static class DeadlineRules
{
    private static readonly Dictionary<DeadlineKind, DeadlineRule> ByKind;

    static DeadlineRules()
    {
        All = [.. MediationDeadlines.Rules, .. HostBodyDeadlines.Rules, .. CourtDeadlines.Rules, .. EnforcementDeadlines.Rules, .. RecordDeadlines.Rules];
        ByKind = All.ToDictionary(rule => rule.Kind);
    }

    /// <summary>All rules, family by family.</summary>
    public static IReadOnlyList<DeadlineRule> All { get; }

    /// <summary>The rule of one deadline.</summary>
    public static DeadlineRule Of(DeadlineKind kind) => ByKind[kind];

    /// <summary>A week, three days and one day before, on the day, and the day after.</summary>
    internal static IReadOnlyList<int> Reminders { get; } = [7, 3, 1, 0, -1];

    /// <summary>For the two years in which enforcement may be asked for: three months and one month before as well.</summary>
    internal static IReadOnlyList<int> LongReminders { get; } = [90, 30, 7, 3, 1, 0, -1];
}
