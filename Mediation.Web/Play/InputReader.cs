using System.Collections;
using System.Globalization;
using System.Text.Json;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Play;

/// <summary>Reads the input of a step from JSON by the fields the step declares: names in camel case, choices by member name, days as yyyy-MM-dd.</summary>
internal static class InputReader
{
    public static object Read(Type type, JsonPlace? place, PlayFaults faults)
    {
        var input = Activator.CreateInstance(type)!;
        if (place is null) return input;
        if (place.Kind != JsonTokenType.StartObject)
        {
            JsonObject.Wrong(place, JsonTokenType.StartObject, faults);
            return input;
        }
        var fields = StepField.Of(type);
        foreach (var member in place.Members)
        {
            if (fields.FirstOrDefault(f => f.Name == member.Name) is not { } field)
            {
                var known = fields.Count == 0 ? ("这一步不用填任何内容", "This step takes no input") : ($"可以写：{string.Join("、", fields.Select(f => f.Name))}", $"Known: {string.Join(", ", fields.Select(f => f.Name))}");
                faults.Add(member.Value, $"没有“{member.Name}”这一项。{known.Item1}。", $"There is no “{member.Name}”. {known.Item2}.");
                continue;
            }
            if (Value(field.Property.PropertyType, member.Value, faults) is { } value) field.Property.SetValue(input, value);
        }
        return input;
    }

    private static object? Value(Type declared, JsonPlace place, PlayFaults faults)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(bool))
            return Is(place, JsonTokenType.True, faults) ? place.Kind == JsonTokenType.True : null;
        if (type == typeof(int))
            return Is(place, JsonTokenType.Number, faults) ? Whole(place, faults) : null;
        if (typeof(IList).IsAssignableFrom(type))
            return Is(place, JsonTokenType.StartArray, faults) ? Rows(type, place, faults) : null;
        if (type != typeof(string) && type != typeof(DateOnly) && !type.IsEnum) return Read(type, place, faults);
        if (!Is(place, JsonTokenType.String, faults)) return null;
        return type == typeof(string) ? place.Words : type == typeof(DateOnly) ? JsonObject.ReadDay(place, faults) : JsonObject.ReadChoice(type, place, faults);
    }

    private static IList Rows(Type type, JsonPlace place, PlayFaults faults)
    {
        var rows = (IList)Activator.CreateInstance(type)!;
        foreach (var item in place.Items)
            if (Value(type.GetGenericArguments()[0], item, faults) is { } row) rows.Add(row);
        return rows;
    }

    private static int? Whole(JsonPlace place, PlayFaults faults)
    {
        if (int.TryParse(place.Words, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        faults.Add(place, $"“{place.Words}”不是整数。", $"{place.Words} is not a whole number.");
        return null;
    }

    private static bool Is(JsonPlace place, JsonTokenType kind, PlayFaults faults)
    {
        if (place.Kind == kind || (kind == JsonTokenType.True && place.Kind == JsonTokenType.False)) return true;
        JsonObject.Wrong(place, kind, faults);
        return false;
    }
}
