using System.Collections.Immutable;

namespace Mediation.Domain.Rules;

/// <summary>The values of the settings that hold for a case: as they were on the day it began. Immutable.</summary>
public sealed class RuleValues
{
    private readonly ImmutableDictionary<string, int> _values;

    private RuleValues(ImmutableDictionary<string, int> values) => _values = values;

    /// <summary>The proposed values.</summary>
    public static RuleValues Standard { get; } = new(ImmutableDictionary<string, int>.Empty);

    /// <summary>The value of a setting.</summary>
    public int Of(RuleSetting setting) => _values.GetValueOrDefault(setting.Key, setting.Default);

    /// <summary>Whether a switch is on.</summary>
    public bool IsOn(RuleSetting setting) => Of(setting) == 1;

    /// <summary>The same with one value changed, or why it cannot be set.</summary>
    public Parsed<RuleValues> With(RuleSetting setting, int value) => value >= setting.Least && value <= setting.Most
        ? new RuleValues(_values.SetItem(setting.Key, value))
        : new Fault("setting.range", new($"“{setting.Name.Zh}”应在{setting.Least}到{setting.Most}之间，现在是{value}。请改写。",
            $"“{setting.Name.En}” must be {setting.Least} to {setting.Most}; it is {value}. Change it."), setting.Source);
}
