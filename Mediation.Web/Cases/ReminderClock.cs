using Mediation.Domain.Deadlines;
using Mediation.Domain.Rules;
using Mediation.Domain.Workflow;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Cases;

/// <summary>
/// Gives the reminders of every day: each once, and after a stop of the program the newest one that was missed. With the same beat it clears
/// away the uploads no step took.
/// </summary>
public sealed partial class ReminderClock(WriteUnit unit, TimeProvider time, ILogger<ReminderClock> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    // Nothing due later than the longest offset an installation may set reminds yet.
    private static readonly int LongestOffset = RuleSettings.RemindEnforcementFirst.Most;

    /// <summary>Writes the reminders that are due by a moment: of deadlines, then of sittings, each sitting by itself.</summary>
    /// <returns>How many were given.</returns>
    public async Task<int> RemindAsync(DateTime nowUtc, CancellationToken ct = default)
    {
        var now = EventLog.Moment(nowUtc);
        var count = await TryAsync(() => unit.RunAsync((db, token) => RemindOfDaysAsync(db, now, token), ct), ct);
        var sittings = Array.Empty<Guid>();
        await TryAsync(async () => (sittings = await unit.RunAsync((db, token) => SittingMessages.DueAsync(db, now, token), ct)).Length, ct);
        foreach (var id in sittings) count += await TryAsync(() => unit.RunAsync((db, token) => SittingMessages.RemindAsync(db, id, now, token), ct), ct);
        return count;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            var now = time.GetUtcNow().UtcDateTime;
            await RemindAsync(now, stoppingToken);
            await TryAsync(() => unit.RunAsync((db, token) => UploadStore.ClearAsync(db, now, token), stoppingToken), stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<int> RemindOfDaysAsync(MediationDbContext db, DateTime now, CancellationToken ct)
    {
        var today = StepContext.DayOf(now);
        var horizon = today.AddDays(LongestOffset);
        // Once the day after the last one was reminded of, nothing more comes: what is long overdue is not read again.
        var running = await db.Cases.SelectMany(c => c.Deadlines.Where(d => d.StoppedAt == null && d.PausedOn == null && d.DueOn <= horizon), (c, d) => new
        {
            CaseId = c.Id, c.RegisteredAt, Deadline = d, Last = db.Reminders.Where(r => r.DeadlineId == d.Id).Max(r => (DateOnly?)r.On),
        }).Where(x => x.Last == null || x.Last <= x.Deadline.DueOn).AsNoTracking().ToListAsync(ct);
        var law = await LawData.LoadAsync(db, ct);
        var count = 0;
        foreach (var r in running)
        {
            try
            {
                if (r.Deadline.HasLapsed(today)) continue;
                if (r.Deadline.ReminderDays(law.RulesOn(StepContext.DayOf(r.RegisteredAt))).LastOrDefault(x => x.On <= today) is not { On.Year: > 1 } latest || r.Last >= latest.On) continue;
                db.Reminders.Add(new ReminderRow { DeadlineId = r.Deadline.Id, CaseId = r.CaseId, On = today, Offset = r.Deadline.DaysLeft(today), At = now });
                count++;
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                // Nothing is asked of the store here: one deadline that cannot be counted holds up no other.
                NotCounted(log, r.CaseId, e);
            }
        }
        if (count > 0) await db.SaveChangesAsync(ct);
        return count;
    }

    private async Task<int> TryAsync(Func<Task<int>> part, CancellationToken ct)
    {
        try
        {
            return await part();
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            Later(log, e);
            return 0;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "案件 {CaseId} 的期限没有算出来，没有提醒；其他的照常提醒。 A deadline of this case could not be counted and was not reminded of; the others were.")]
    private static partial void NotCounted(ILogger logger, Guid caseId, Exception e);

    [LoggerMessage(Level = LogLevel.Warning, Message = "有提醒这次没有发，十分钟后再发。 Something was not reminded of; it will be in ten minutes.")]
    private static partial void Later(ILogger logger, Exception e);
}
