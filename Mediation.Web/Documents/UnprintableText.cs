using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mediation.Domain;

namespace Mediation.Web.Documents;

/// <summary>The first place of a paper's model that holds a character no font has.</summary>
/// <param name="Character">The character.</param>
/// <param name="Field">Where it stands: the field, and of a list which item.</param>
/// <param name="Value">The words of the field.</param>
public sealed record UnprintableText(Rune Character, Text Field, string Value)
{
    private const int Shown = 40;

    /// <summary>Why the paper was not made, naming the character and the field.</summary>
    public Text Reason(Text kind)
    {
        var (code, words) = ($"U+{Character.Value.ToString("X4", CultureInfo.InvariantCulture)}", Value.Length > Shown ? Value[..Shown] + "…" : Value);
        return new($"{kind.Zh}没有生成：“{Field.Zh}”一栏（{words}）里的字符“{Character}”（{code}），已安装的字体里都没有。",
            $"{kind.En} was not made: in the field \"{Field.En}\" ({words}) stands the character '{Character}' ({code}), which no installed font has.");
    }

    /// <summary>The first such place of the model; null if every character of it can be shown.</summary>
    public static UnprintableText? In(object model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Find(JsonSerializer.SerializeToNode(model, model.GetType()), []);
    }

    private static UnprintableText? Find(JsonNode? node, IReadOnlyList<Text> path) => node switch
    {
        JsonObject o => o.Select(p => Find(p.Value, PaperFields.Of(p.Key) is { } label ? [.. path, label] : path)).FirstOrDefault(f => f is not null),
        JsonArray a => a.Select((item, i) => Find(item, path.Count > 0 ? [.. path.SkipLast(1), Numbered(path[^1], i + 1)] : path)).FirstOrDefault(f => f is not null),
        JsonValue v when v.TryGetValue(out string? words) => words.EnumerateRunes().Where(r => !PrintableCharacters.Has(r)).Select(r => Named(r, path, words)).FirstOrDefault(),
        _ => null,
    };

    private static UnprintableText Named(Rune character, IReadOnlyList<Text> path, string words) =>
        new(character, new(string.Join('·', path.Select(l => l.Zh)), string.Join(", ", path.Select(l => l.En))), words);

    private static Text Numbered(Text label, int number) => new($"{label.Zh}第{number}项", $"{label.En}, item {number}");
}
