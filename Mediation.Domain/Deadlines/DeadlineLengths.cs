using System.Collections.Immutable;

namespace Mediation.Domain.Deadlines;

/// <summary>A committee's or court's own lengths for the deadlines no law fixes. Immutable; fixed deadlines cannot be changed.</summary>
public sealed class DeadlineLengths
{
    private readonly ImmutableDictionary<DeadlineKind, int> _lengths;

    private DeadlineLengths(ImmutableDictionary<DeadlineKind, int> lengths) => _lengths = lengths;

    /// <summary>No settings: every deadline as the rules have it.</summary>
    public static DeadlineLengths Standard { get; } = new(ImmutableDictionary<DeadlineKind, int>.Empty);

    /// <summary>The lengths that differ from the rules.</summary>
    public IReadOnlyDictionary<DeadlineKind, int> Settings => _lengths;

    /// <summary>The same settings with one length changed, or why that length cannot be set.</summary>
    public Parsed<DeadlineLengths> With(DeadlineKind kind, int length)
    {
        var rule = DeadlineRules.Of(kind);
        if (!rule.IsSetting)
        {
            return new Fault("deadline.fixed", new Text($"“{rule.Name.Zh}”由法律规定，不能改。", $"“{rule.Name.En}” is fixed by law and cannot be changed."), rule.Source);
        }

        return length >= rule.ShortestSetting && length <= rule.LongestSetting
            ? new DeadlineLengths(_lengths.SetItem(kind, length))
            : new Fault("deadline.range", new Text($"“{rule.Name.Zh}”应在{rule.ShortestSetting}到{rule.LongestSetting}之间，现在是{length}。请改写。",
                $"“{rule.Name.En}” must be {rule.ShortestSetting} to {rule.LongestSetting}; it is {length}. Change it."), rule.Source);
    }

    /// <summary>The period that applies: the setting where there is one, otherwise the rule's.</summary>
    public Period PeriodOf(DeadlineKind kind)
    {
        var period = DeadlineRules.Of(kind).Period;
        return _lengths.TryGetValue(kind, out var length) ? new Period(length, period.Unit, period.RollsForward) : period;
    }
}
