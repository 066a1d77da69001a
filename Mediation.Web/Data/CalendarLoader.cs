using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Data;

/// <summary>Takes in a year's holiday notice and counts the deadlines again that were waiting for it.</summary>
public sealed class CalendarLoader(WriteUnit unit)
{
    /// <summary>The name of the change in the event log.</summary>
    public const string LoadedKey = "calendar-loaded";

    /// <summary>Stores the year and recounts running deadlines; each case that changes gets an event of its own.</summary>
    /// <param name="year">The notice, already checked by <see cref="CalendarYear.Create"/>.</param>
    /// <param name="actor">Who loads it.</param>
    /// <param name="nowUtc">When.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How many cases changed; 0 too when the same notice is loaded again.</returns>
    public Task<int> LoadAsync(CalendarYear year, Actor actor, DateTime nowUtc, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(actor);
        return unit.RunAsync(async (db, token) =>
        {
            var stored = await db.Calendars.FindAsync([year.Year], token);
            if (stored is not null && !stored.Take(year)) return 0;
            if (stored is null) db.Calendars.Add(CalendarRow.Of(year));
            var happened = new Text($"载入{year.Year}年放假安排：{year.Source.Zh}", $"Holidays of {year.Year} loaded: {year.Source.En}");
            await EventLog.AppendAsync(db, new(Guid.Empty, actor, nowUtc, LoadedKey, "", "", happened), token);

            // A corrected notice may move days that were certain; a new one only those that were not.
            var corrected = stored is not null;
            var calendar = new WorkingCalendar([.. (await db.Calendars.AsNoTracking().Where(c => c.Year != year.Year).ToListAsync(token)).Select(c => c.ToYear()), year]);
            var cases = await db.Cases.Include(c => c.Confirmations).Include(c => c.Deadlines).Include(c => c.Suspensions).Include(c => c.Extensions)
                .Where(c => c.Deadlines.Any(d => d.StoppedAt == null && (corrected || d.IsProvisional))).OrderBy(c => c.Id).AsSplitQuery().ToListAsync(token);
            var changed = 0;
            foreach (var @case in cases)
            {
                var moved = @case.Deadlines.Where(d => (corrected || d.IsProvisional) && d.CountAgain(calendar, @case.PausesOf(d))).ToList();
                if (moved.Count == 0) continue;
                changed++;
                await EventLog.AppendAsync(db, new(@case.Id, actor, nowUtc, LoadedKey, CaseWorkflow.Code(@case), CaseWorkflow.Code(@case), Describe(year, moved)), token);
            }
            await db.SaveChangesAsync(token);
            return changed;
        }, ct);
    }

    private static Text Describe(CalendarYear year, List<Deadline> moved) => new(
        $"按{year.Year}年放假安排重算：{string.Join('、', moved.Select(d => $"{DeadlineRules.Of(d.Kind).Name.Zh}到{d.DueOn:yyyy-MM-dd}"))}",
        $"Counted again with the holidays of {year.Year}: {string.Join("; ", moved.Select(d => $"{DeadlineRules.Of(d.Kind).Name.En} until {d.DueOn:yyyy-MM-dd}"))}");
}
