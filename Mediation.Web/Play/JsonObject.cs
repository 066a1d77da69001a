using System.Globalization;
using System.Text.Json;

namespace Mediation.Web.Play;

/// <summary>Takes members out of a JSON object by name and kind. What nobody has taken at the end is unknown, and said to be so.</summary>
internal sealed class JsonObject(JsonPlace place, PlayFaults faults)
{
    private readonly HashSet<string> _known = [];

    /// <summary>The object, or null with a fault if the value is something else.</summary>
    public static JsonObject? Of(JsonPlace place, PlayFaults faults)
    {
        if (place.Kind == JsonTokenType.StartObject) return new JsonObject(place, faults);
        Wrong(place, JsonTokenType.StartObject, faults);
        return null;
    }

    public static void Wrong(JsonPlace place, JsonTokenType wanted, PlayFaults faults)
    {
        var (want, got) = (JsonPlace.WordsOf(wanted), place.KindWords);
        faults.Add(place, $"这里要写{want.Zh}，现在是{got.Zh}。", $"This should be {want.En}; it is {got.En}.");
    }

    /// <summary>The member of that kind; null if absent or of another kind, which is noted.</summary>
    public JsonPlace? Take(string name, JsonTokenType kind, bool required = false)
    {
        _known.Add(name);
        var found = place.Members.FirstOrDefault(m => m.Name == name)?.Value;
        if (found is null)
        {
            if (required) faults.Add(place.Line, Path(name), "缺这一项。", "This is missing.");
            return null;
        }
        if (found.Kind == kind || (kind == JsonTokenType.True && found.Kind == JsonTokenType.False)) return found;
        Wrong(found, kind, faults);
        return null;
    }

    /// <summary>The member whatever its kind; null if absent.</summary>
    public JsonPlace? Any(string name)
    {
        _known.Add(name);
        return place.Members.FirstOrDefault(m => m.Name == name)?.Value;
    }

    public string? Text(string name, bool required = false)
    {
        var found = Take(name, JsonTokenType.String, required);
        if (found is not null && string.IsNullOrWhiteSpace(found.Words)) faults.Add(found, "这里不能空着。", "This cannot be empty.");
        return found?.Words;
    }

    public int? Number(string name)
    {
        if (Take(name, JsonTokenType.Number) is not { } found) return null;
        if (int.TryParse(found.Words, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        faults.Add(found, "要写整数。", "This should be a whole number.");
        return null;
    }

    public DateOnly? Day(string name) => Take(name, JsonTokenType.String) is { } found ? ReadDay(found, faults) : null;

    public T? Choice<T>(string name, bool required = false) where T : struct, Enum =>
        Take(name, JsonTokenType.String, required) is { } found ? (T?)ReadChoice(typeof(T), found, faults) : null;

    public static DateOnly? ReadDay(JsonPlace place, PlayFaults faults)
    {
        if (DateOnly.TryParseExact(place.Words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        faults.Add(place, $"“{place.Words}”不是日期。请写成2026-08-06这样。", $"“{place.Words}” is not a day. Write it as 2026-08-06.");
        return null;
    }

    public static object? ReadChoice(Type type, JsonPlace place, PlayFaults faults)
    {
        var names = Enum.GetNames(type);
        if (names.Contains(place.Words)) return Enum.Parse(type, place.Words);
        faults.Add(place, $"没有“{place.Words}”这一种。可以写：{string.Join("、", names)}。", $"There is no “{place.Words}”. Choose from: {string.Join(", ", names)}.");
        return null;
    }

    /// <summary>Notes every member nobody has asked for.</summary>
    public void Finish()
    {
        foreach (var member in place.Members.Where(m => !_known.Contains(m.Name)))
            faults.Add(member.Value, $"没有“{member.Name}”这一项。可以写：{string.Join("、", _known)}。", $"There is no “{member.Name}”. Known: {string.Join(", ", _known)}.");
    }

    private string Path(string name) => place.Path.Length > 0 ? $"{place.Path}.{name}" : name;
}
