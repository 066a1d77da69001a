using System.Text.Json;
using Mediation.Domain.Agreements;
using Mediation.Domain.Deadlines;

namespace Mediation.Web.Play;

/// <summary>Reads what must be true at the end: one object, or one for each case.</summary>
internal static class AssertionReader
{
    public static IReadOnlyList<PlayAssertion> Read(JsonPlace? place, IReadOnlySet<string> cases, PlayFaults faults) => place switch
    {
        null => [],
        { Kind: JsonTokenType.StartArray } => [.. place.Items.Select(p => One(p, cases, faults)).OfType<PlayAssertion>()],
        _ => One(place, cases, faults) is { } only ? [only] : [],
    };

    private static PlayAssertion? One(JsonPlace place, IReadOnlySet<string> cases, PlayFaults faults)
    {
        if (JsonObject.Of(place, faults) is not { } f) return null;
        var label = f.Text("case") ?? "main";
        if (!cases.Contains(label)) faults.Add(place, $"文件里没有案件“{label}”。", $"The file has no case “{label}”.");
        var state = f.Text("state");
        var ledger = Rows(f.Take("ledger", JsonTokenType.StartArray), faults,
            r => new LedgerAssertion(r.Number("row") ?? 0, r.Text("amount"), r.Day("due"), r.Choice<LedgerState>("state")));
        (int?, string?)? shares = null;
        if (f.Take("shares", JsonTokenType.StartObject) is { } division)
        {
            var row = new JsonObject(division, faults);
            shares = (row.Number("count"), row.Text("total"));
            row.Finish();
        }
        var deadlines = Rows(f.Take("deadlines", JsonTokenType.StartArray), faults,
            r => new DeadlineAssertion(r.Choice<DeadlineKind>("kind", true) ?? default, r.Day("due"), r.Take("met", JsonTokenType.True) is { } met ? met.Kind == JsonTokenType.True : null));
        var documents = f.Take("documents", JsonTokenType.StartArray)?.Items.Select(i => i.Words).ToList();
        f.Finish();
        return new PlayAssertion(label, state, ledger, shares, deadlines, documents);
    }

    private static List<T> Rows<T>(JsonPlace? place, PlayFaults faults, Func<JsonObject, T> read) where T : class
    {
        var rows = new List<T>();
        foreach (var item in place?.Items ?? [])
        {
            if (JsonObject.Of(item, faults) is not { } fields) continue;
            rows.Add(read(fields));
            fields.Finish();
        }
        return rows;
    }
}
