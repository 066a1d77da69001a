using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Mediation.Domain.Access;

namespace Mediation.Domain.Workflow;

/// <summary>One field of a step's input, as forms, scripts and the step list see it.</summary>
public sealed class StepField
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<StepField>> Known = new();

    private StepField(PropertyInfo property, FieldAttribute field)
    {
        Property = property;
        Name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        Label = new Text(field.Zh, field.En);
        Hint = new Text(field.HintZh, field.HintEn);
        Kind = field.Kind;
        IsRequired = field.Required;
        IsWanted = field.Required || field.Wanted;
        IsConfidential = field.Confidential;
        When = [.. field.When.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(c => c.Split('='))];
        OnlyFor = field.OnlyFor;
        Max = field.Max > 0 ? field.Max : DefaultMax(field.Kind);
    }

    /// <summary>The property.</summary>
    public PropertyInfo Property { get; }

    /// <summary>Its name in scripts.</summary>
    public string Name { get; }

    /// <summary>Label.</summary>
    public Text Label { get; }

    /// <summary>Hint under the label; empty where there is none.</summary>
    public Text Hint { get; }

    /// <summary>Kind.</summary>
    public FieldKind Kind { get; }

    /// <summary>Whether it must be filled.</summary>
    public bool IsRequired { get; }

    /// <summary>Whether it is filled as a rule where it is asked for.</summary>
    public bool IsWanted { get; }

    /// <summary>Whether its words stay out of the event log.</summary>
    public bool IsConfidential { get; }

    /// <summary>Longest text, in text elements.</summary>
    public int Max { get; }

    private IReadOnlyList<string[]> When { get; }

    private string OnlyFor { get; }

    /// <summary>Whether the field has a meaning beside what else was entered, for somebody with these roles.</summary>
    /// <param name="input">The input or row the field belongs to.</param>
    /// <param name="roles">The roles of whoever fills it in.</param>
    public bool IsAsked(object input, IReadOnlySet<Role> roles) =>
        (OnlyFor.Length == 0 || roles.Any(r => r.ToString() == OnlyFor))
        && (When.Count == 0 || When.Any(c => c[1].Split('|').Contains(input.GetType().GetProperty(c[0])?.GetValue(input)?.ToString())));

    /// <summary>The enumeration behind a choice, or null.</summary>
    public Type? Enumeration
    {
        get
        {
            var type = Property.PropertyType;
            if (Kind == FieldKind.Choices) return type.GetGenericArguments()[0];
            var plain = Nullable.GetUnderlyingType(type) ?? type;
            return plain.IsEnum ? plain : null;
        }
    }

    /// <summary>The type of the rows, or null.</summary>
    public Type? RowType => Kind == FieldKind.Rows ? Property.PropertyType.GetGenericArguments()[0] : null;

    /// <summary>The fields of an input type, in order of declaration.</summary>
    public static IReadOnlyList<StepField> Of(Type input) => Known.GetOrAdd(input, static type =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(p => (p, p.GetCustomAttribute<FieldAttribute>()))
            .Where(x => x.Item2 is not null)
            .Select(x => new StepField(x.p, x.Item2!))]);

    private static int DefaultMax(FieldKind kind) => kind switch
    {
        FieldKind.Name => 50,
        FieldKind.LongText => 10_000,
        FieldKind.Rows => 200,
        FieldKind.Strokes => Agreements.Handwriting.MostCharacters,
        _ => 200,
    };
}
