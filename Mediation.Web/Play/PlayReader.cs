using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Mediation.Domain.Access;
using Mediation.Domain.Workflow;
using Directory = Mediation.Domain.Workflow.Directory;

namespace Mediation.Web.Play;

/// <summary>Turns the JSON of a script into a script, noting every fault on the way.</summary>
internal sealed partial class PlayReader(Directory known, IReadOnlyDictionary<string, Actor> people, PlayFaults faults)
{
    private readonly HashSet<string> _created = [];
    private readonly List<PlayCheck> _checks = [];
    private DateTime _last = DateTime.MinValue;

    public PlayFile? Read(JsonPlace root, byte[] utf8, DateOnly? today, int days)
    {
        if (JsonObject.Of(root, faults) is not { } top) return null;
        var shift = days + (today is { } day && top.Day("anchor") is { } anchor ? day.DayNumber - anchor.DayNumber : 0);
        root.Shift(shift);
        _ = top.Any("anchor");
        var title = top.Text("title", required: true) ?? "";
        var zone = ReadZone(top.Take("zone", JsonTokenType.String));
        var directory = PlacesReader.Read(top.Take("places", JsonTokenType.StartObject), known, faults);
        var actors = new ActorsReader(directory, people, faults).Read(top.Take("actors", JsonTokenType.StartObject));
        var entries = top.Take("entries", JsonTokenType.StartArray, required: true)?.Items.Select((e, i) => ReadEntry(e, i, zone, actors)).OfType<PlayEntry>().ToList() ?? [];
        var assertions = AssertionReader.Read(top.Any("assert"), _created, faults);
        // Moved dates meet other weekends and holidays, so counted days are compared only where the file is played as written.
        if (shift != 0) assertions = [.. assertions.Select(a => a.WithoutDays())];
        List<PlayCheck> checks = shift != 0 ? [.. _checks.Select(c => c.WithoutDays())] : _checks;
        top.Finish();
        var digest = Convert.ToHexStringLower(SHA256.HashData(utf8)) + shift.ToString(CultureInfo.InvariantCulture);
        return new PlayFile(title, zone, digest, directory, entries, checks, assertions);
    }

    private PlayEntry? ReadEntry(JsonPlace place, int number, TimeSpan zone, Dictionary<string, Actor> actors)
    {
        if (JsonObject.Of(place, faults) is not { } entry) return null;
        var at = ReadTime(entry.Take("at", JsonTokenType.String, required: true), zone);
        if (entry.Take("check", JsonTokenType.StartObject) is { } check)
        {
            _ = entry.Text("note");
            entry.Finish();
            if (at is { } moment && AssertionReader.Check(check, number, moment, _created, faults) is { } read) _checks.Add(read);
            return null;
        }
        var actor = Find(entry.Take("actor", JsonTokenType.String, required: true), actors.GetValueOrDefault,
            "actors里没有这个人", "There is no such actor in the file", actors.Keys);
        var step = Find(entry.Take("step", JsonTokenType.String, required: true), CaseWorkflow.Find, "没有这个步骤；-- play --steps 列出全部步骤", "There is no such step; -- play --steps lists them all", []);
        var label = entry.Text("case") ?? "main";
        var expect = ReadExpectation(entry.Take("expect", JsonTokenType.StartObject), step);
        var input = entry.Any("input");
        _ = entry.Text("note");
        entry.Finish();
        if (step is null) return null;
        var typed = InputReader.Read(step.InputType, input, faults);
        CheckLabel(place, step, label, expect);
        return at is null || actor is null ? null : new PlayEntry(number, place.Line, at.Value, actor, step, label, typed, expect);
    }

    private void CheckLabel(JsonPlace place, CaseStep step, string label, PlayExpectation? expect)
    {
        if (!step.Creates)
        {
            if (!_created.Contains(label))
                faults.Add(place.Line, $"{place.Path}.case", $"到这一步还没有案件“{label}”。先要有立案的步骤。", $"There is no case “{label}” yet at this step. A step that creates one must come first.");
        }
        else if (expect is null && !_created.Add(label))
            faults.Add(place.Line, $"{place.Path}.case", $"案件“{label}”已经立过，请换一个名字。", $"The case “{label}” was created before; use another label.");
    }

    private DateTime? ReadTime(JsonPlace? place, TimeSpan zone)
    {
        if (place is null) return null;
        if (!DateTime.TryParseExact(place.Words, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            faults.Add(place, $"“{place.Words}”不是时间。请写成2026-08-03T10:20这样。", $"“{place.Words}” is not a time. Write it as 2026-08-03T10:20.");
            return null;
        }
        if (local < _last)
            faults.Add(place, "时间比前一步早。请按先后排列。", "This is earlier than the entry before it. Put the entries in the order of time.");
        _last = local;
        return DateTime.SpecifyKind(local - zone, DateTimeKind.Utc);
    }

    private TimeSpan ReadZone(JsonPlace? place)
    {
        if (place is null) return TimeSpan.FromHours(8);
        if (Offset().Match(place.Words) is { Success: true } m && int.Parse(m.Groups["h"].Value, CultureInfo.InvariantCulture) <= 14)
            return new TimeSpan(int.Parse(m.Groups["h"].Value, CultureInfo.InvariantCulture), int.Parse(m.Groups["m"].Value, CultureInfo.InvariantCulture), 0) * (m.Groups["s"].Value == "-" ? -1 : 1);
        faults.Add(place, "时区要写成+08:00这样。", "Write the zone as +08:00.");
        return TimeSpan.FromHours(8);
    }

    private PlayExpectation? ReadExpectation(JsonPlace? place, CaseStep? step)
    {
        if (place is null) return null;
        var entry = new JsonObject(place, faults);
        var refused = entry.Take("refused", JsonTokenType.String);
        var invalid = entry.Text("invalid");
        var notFound = entry.Take("notFound", JsonTokenType.True)?.Kind == JsonTokenType.True;
        entry.Finish();
        if (place.Members.Count != 1)
            faults.Add(place, "expect里只写一种：refused、invalid或notFound。", "Write exactly one of refused, invalid, notFound.");
        string[] codes = ["role", "state", .. step?.Requirements.Select(r => r.Code) ?? []];
        if (refused is not null && step is not null && !codes.Contains(refused.Words))
            faults.Add(refused, $"这一步不会以“{refused.Words}”拒绝。可能的有：{string.Join("、", codes)}。", $"This step is never refused with “{refused.Words}”. Possible: {string.Join(", ", codes)}.");
        return new PlayExpectation(refused?.Words, invalid, notFound);
    }

    private T? Find<T>(JsonPlace? place, Func<string, T?> find, string zh, string en, IEnumerable<string> names) where T : class
    {
        if (place is null) return null;
        if (find(place.Words) is { } found) return found;
        var list = string.Join("、", names);
        faults.Add(place, $"“{place.Words}”：{zh}{(list.Length > 0 ? $"。有：{list}" : "")}。", $"“{place.Words}”: {en}{(list.Length > 0 ? $". Known: {list}" : "")}.");
        return null;
    }

    [GeneratedRegex("^(?<s>[+-])(?<h>[0-9]{2}):(?<m>[0-5][0-9])$")]
    private static partial Regex Offset();
}
