using System.Globalization;
using Mediation.Domain;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Play;

/// <summary>How a script went.</summary>
/// <param name="AsWritten">Whether everything went as the file says.</param>
/// <param name="Cases">The cases it made, by label.</param>
internal sealed record PlayOutcome(bool AsWritten, IReadOnlyDictionary<string, Guid> Cases);

/// <summary>
/// Plays a script through the one write path, with its own clock and people. It stops at the first step that goes otherwise.
/// Command ids come from the file, so a script played again on the same store changes nothing.
/// </summary>
internal sealed class PlayRunner(StepRunner steps, IDbContextFactory<MediationDbContext> contexts)
{
    public async Task<PlayOutcome> RunAsync(PlayFile file, TextWriter output, bool english, CancellationToken ct = default)
    {
        var cases = new Dictionary<string, Guid>();
        var versions = new Dictionary<string, int>();
        var done = await DoneBeforeAsync(file, ct);
        var checks = new Queue<PlayCheck>(done.Count == 0 ? file.Checks : []);
        foreach (var entry in file.Entries)
        {
            while (checks.TryPeek(out var due) && due.Number < entry.Number)
                if (!await CheckAsync(checks.Dequeue(), cases, output, english, ct)) return new PlayOutcome(false, cases);
            if (entry.Expect is not null && file.Entries.Any(e => e.Number > entry.Number && e.Case == entry.Case && done.Contains(e.Number))) continue;
            Guid? id = entry.Step.Creates ? null : cases.GetValueOrDefault(entry.Case);
            var command = new StepCommand(id, versions.GetValueOrDefault(entry.Case), CommandId(file, entry), entry.Step, entry.Input);
            var answer = await steps.RunAsync(command, entry.Actor, entry.AtUtc, ct);
            if (answer.Status == StepStatus.Done)
            {
                cases[entry.Case] = answer.CaseId!.Value;
                versions[entry.Case] = answer.Version;
            }
            await output.WriteLineAsync(Line(file, entry, answer, english));
            if (Otherwise(entry, answer) is not { } otherwise) continue;
            await output.WriteLineAsync($"    {otherwise.In(english)}");
            return new PlayOutcome(false, cases);
        }
        while (checks.TryDequeue(out var last))
            if (!await CheckAsync(last, cases, output, english, ct)) return new PlayOutcome(false, cases);
        return new PlayOutcome(await AssertAsync(file, cases, output, english, ct), cases);
    }

    private async Task<bool> CheckAsync(PlayCheck check, Dictionary<string, Guid> cases, TextWriter output, bool english, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var @case = await CaseLoader.LoadAsync(db, cases[check.That.Case], withCaucus: false, ct) ?? throw new InvalidOperationException("The case was there a moment ago.");
        var flaws = check.Check(@case).ToList();
        foreach (var flaw in flaws) await output.WriteLineAsync(flaw.In(english));
        return flaws.Count == 0;
    }

    private async Task<bool> AssertAsync(PlayFile file, Dictionary<string, Guid> cases, TextWriter output, bool english, CancellationToken ct)
    {
        var right = true;
        await using var db = await contexts.CreateDbContextAsync(ct);
        foreach (var assertion in file.Assertions)
        {
            var @case = await CaseLoader.LoadAsync(db, cases[assertion.Case], withCaucus: false, ct) ?? throw new InvalidOperationException("The case was there a moment ago.");
            foreach (var flaw in assertion.Check(@case))
            {
                right = false;
                await output.WriteLineAsync(flaw.In(english));
            }
        }
        return right;
    }

    private async Task<HashSet<int>> DoneBeforeAsync(PlayFile file, CancellationToken ct)
    {
        var ids = file.Entries.ToDictionary(e => CommandId(file, e), e => e.Number);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await db.Commands.AsNoTracking().Where(c => ids.Keys.Contains(c.CommandId)).Select(c => c.CommandId).ToListAsync(ct);
        return [.. found.Select(id => ids[id])];
    }

    private static Guid CommandId(PlayFile file, PlayEntry entry) =>
        NamedId.Of("command", file.Digest, entry.Number.ToString(CultureInfo.InvariantCulture));

    private static string Line(PlayFile file, PlayEntry entry, StepAnswer answer, bool english)
    {
        var at = (entry.AtUtc + file.Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var label = entry.Case == "main" ? "" : $"[{entry.Case}] ";
        var what = $"{at}  {label}{entry.Actor.Name}  {entry.Step.Label.In(english)} {entry.Step.Key}";
        return answer.Status switch
        {
            StepStatus.Done => $"{what}  → {answer.StateCode} {StateWords.Of(answer.StateCode, english)}  {answer.Happened.In(english)}",
            StepStatus.Refused => $"{what}  × {string.Join("; ", answer.Refusals.Select(r => $"{r.Code} {r.Sentence.In(english)} {r.Source.In(english)}"))}",
            StepStatus.Invalid => $"{what}  × {string.Join("; ", answer.Faults.Select(f => $"{f.Field} {f.Sentence.In(english)}"))}",
            _ => $"{what}  × {answer.Status.Term().In(english)} {answer.Happened.In(english)}",
        };
    }

    private static Text? Otherwise(PlayEntry entry, StepAnswer answer)
    {
        var field = $"entries[{entry.Number.ToString(CultureInfo.InvariantCulture)}]";
        return entry.Expect switch
        {
            null when answer.Status == StepStatus.Done => null,
            { NotFound: true } when answer.Status == StepStatus.NotFound => null,
            { Refused: { } code } when answer.Status == StepStatus.Refused && answer.Refusals.Any(r => r.Code == code) => null,
            { Invalid: { } path } when answer.Status == StepStatus.Invalid && answer.Faults.Any(f => f.Field == path) => null,
            null => new($"第{entry.Line}行 {field}：文件说这一步能办，实际没有办成。", $"line {entry.Line} {field}: the file says this step is taken; it was not."),
            { } expected => new($"第{entry.Line}行 {field}：文件说这一步会是“{Words(expected)}”，实际不是。", $"line {entry.Line} {field}: the file expects “{Words(expected)}”; it went otherwise."),
        };
    }

    private static string Words(PlayExpectation expected) => expected switch
    {
        { Refused: { } code } => $"refused {code}",
        { Invalid: { } path } => $"invalid {path}",
        _ => "notFound",
    };
}
