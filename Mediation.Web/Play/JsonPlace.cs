using System.Text.Json;
using System.Text.RegularExpressions;

namespace Mediation.Web.Play;

/// <summary>A member of a JSON object.</summary>
internal sealed record JsonMember(string Name, JsonPlace Value);

/// <summary>One value of a JSON file, with the line it stands on and its path.</summary>
internal sealed partial class JsonPlace(JsonTokenType kind, int line, string path)
{
    /// <summary>StartObject, StartArray, String, Number, True, False or Null.</summary>
    public JsonTokenType Kind { get; } = kind;

    public int Line { get; } = line;

    public string Path { get; } = path;

    /// <summary>The words of a string, the figures of a number; empty otherwise.</summary>
    public string Words { get; private set; } = "";

    public List<JsonMember> Members { get; } = [];

    public List<JsonPlace> Items { get; } = [];

    /// <summary>What it is, for people.</summary>
    public (string Zh, string En) KindWords => WordsOf(Kind);

    public static (string Zh, string En) WordsOf(JsonTokenType kind) => kind switch
    {
        JsonTokenType.StartObject => ("对象{}", "an object {}"),
        JsonTokenType.StartArray => ("数组[]", "an array []"),
        JsonTokenType.String => ("带引号的文字", "text in quotes"),
        JsonTokenType.Number => ("数字", "a number"),
        JsonTokenType.True or JsonTokenType.False => ("true或false", "true or false"),
        _ => ("null", "null"),
    };

    /// <summary>The value with its words.</summary>
    public JsonPlace Saying(string words)
    {
        Words = words;
        return this;
    }

    /// <summary>Moves every string that is a day, or a day and a time, by whole days. Words with a day inside stay as they are.</summary>
    public void Shift(int days)
    {
        if (Kind == JsonTokenType.String && Day().Match(Words) is { Success: true } match
            && DateOnly.TryParseExact(match.Groups["day"].Value, "yyyy-MM-dd", out var day))
            Words = day.AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + match.Groups["time"].Value;
        foreach (var member in Members) member.Value.Shift(days);
        foreach (var item in Items) item.Shift(days);
    }

    [GeneratedRegex("^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?<time>(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?)$")]
    private static partial Regex Day();
}
