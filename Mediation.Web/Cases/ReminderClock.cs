using Mediation.Domain.Deadlines;
using Mediation.Domain.Rules;
using Mediation.Domain.Workflow;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Cases;

/// <summary>Gives the reminders of every day: each once, and after a stop of the program the newest one that was missed.</summary>
public sealed partial class ReminderClock(WriteUnit unit, TimeProvider time, ILogger<ReminderClock> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    // Nothing due later than the longest offset an installation may set reminds yet.
    private static readonly int LongestOffset = RuleSettings.RemindEnforcementFirst.Most;

    /// <summary>Writes the reminders that are due by a moment.</summary>
    /// <returns>How many were given.</returns>
    public Task<int> RemindAsync(DateTime nowUtc, CancellationToken ct = default)
    {
        var today = StepContext.DayOf(nowUtc);
        return unit.RunAsync(async (db, token) =>
        {
            var horizon = today.AddDays(LongestOffset);
            // Once the day after the last one was reminded of, nothing more comes: what is long overdue is not read again.
            var running = await db.Cases.SelectMany(c => c.Deadlines.Where(d => d.StoppedAt == null && d.PausedOn == null && d.DueOn <= horizon), (c, d) => new
            {
                CaseId = c.Id, c.RegisteredAt, Deadline = d, Last = db.Reminders.Where(r => r.DeadlineId == d.Id).Max(r => (DateOnly?)r.On),
            }).Where(x => x.Last == null || x.Last <= x.Deadline.DueOn).AsNoTracking().ToListAsync(token);
            var law = await LawData.LoadAsync(db, token);
            var count = 0;
            foreach (var r in running)
            {
                if (r.Deadline.HasLapsed(today)) continue;
                if (r.Deadline.ReminderDays(law.RulesOn(StepContext.DayOf(r.RegisteredAt))).LastOrDefault(x => x.On <= today) is not { On.Year: > 1 } latest || r.Last >= latest.On) continue;
                db.Reminders.Add(new ReminderRow { DeadlineId = r.Deadline.Id, CaseId = r.CaseId, On = today, Offset = r.Deadline.DaysLeft(today), At = EventLog.Moment(nowUtc) });
                count++;
            }
            count += await SittingMessages.RemindAsync(db, EventLog.Moment(nowUtc), token);
            if (count > 0) await db.SaveChangesAsync(token);
            return count;
        }, ct);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await RemindAsync(time.GetUtcNow().UtcDateTime, stoppingToken);
            }
            catch (Exception e) when (e is StoreBusyException or DbUpdateException or System.Data.Common.DbException)
            {
                Later(log, e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "数据库忙，提醒十分钟后再发。 The store was busy; reminders will be given in ten minutes.")]
    private static partial void Later(ILogger logger, Exception e);
}
