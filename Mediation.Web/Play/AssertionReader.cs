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

    /// <summary>Reads what must be true on the way.</summary>
    public static PlayCheck? Check(JsonPlace place, int number, DateTime atUtc, IReadOnlySet<string> cases, PlayFaults faults)
    {
        if (JsonObject.Of(place, faults) is not { } f) return null;
        var overdue = f.Take("overdue", JsonTokenType.StartArray)?.Items.Select(i => int.TryParse(i.Words, out var row) ? row : 0).ToList();
        var reminds = Rows(f.Take("reminds", JsonTokenType.StartArray), faults, r => new DeadlineAssertion(r.Choice<DeadlineKind>("kind", true) ?? default, null, null));
        var left = Rows(f.Take("left", JsonTokenType.StartArray), faults, r => new DaysLeftAssertion(r.Choice<DeadlineKind>("kind", true) ?? default, r.Number("days") ?? 0));
        return One(place, f, cases, faults) is { } that ? new PlayCheck(number, place.Line, atUtc, that, overdue, [.. reminds.Select(r => r.Kind)], left) : null;
    }

    private static PlayAssertion? One(JsonPlace place, IReadOnlySet<string> cases, PlayFaults faults) =>
        JsonObject.Of(place, faults) is { } f ? One(place, f, cases, faults) : null;

    private static PlayAssertion? One(JsonPlace place, JsonObject f, IReadOnlySet<string> cases, PlayFaults faults)
    {
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
