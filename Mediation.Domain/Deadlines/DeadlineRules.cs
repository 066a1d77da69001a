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
}
