using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Notifications;

/// <summary>Sends what stands in the outbox. Each attempt is claimed first, so that of several processes one makes it; what is out of date is not sent any more.</summary>
public sealed partial class MessageSender(IDbContextFactory<MediationDbContext> contexts, IMessageGateway gateway, TimeProvider clock, ILogger<MessageSender> log) : BackgroundService
{
    private const int MostAttempts = 6;
    private const int AtOnce = 20;
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(10);

    /// <summary>Makes one attempt at every message that is due.</summary>
    public async Task SendDueAsync(CancellationToken ct = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var due = await db.Outbox.AsNoTracking().Where(m => m.NextAttemptAt != null && m.NextAttemptAt <= now).OrderBy(m => m.NextAttemptAt).Take(AtOnce).ToListAsync(ct);
        foreach (var message in due)
        {
            var again = now + (FirstPause * Math.Pow(2, message.Attempts));
            var claimed = await db.Outbox.Where(m => m.Id == message.Id && m.Attempts == message.Attempts && m.NextAttemptAt != null)
                .ExecuteUpdateAsync(s => s.SetProperty(m => m.Attempts, m => m.Attempts + 1).SetProperty(m => m.NextAttemptAt, again), ct);
            if (claimed == 0) continue;
            var isLate = now >= message.ValidUntil;
            var problem = isLate ? "Out of date before it could be sent." : await gateway.SendAsync(message.Id, message.Phone, message.Words, ct);
            var isOver = problem is null || isLate || message.Attempts + 1 >= MostAttempts;
            if (problem is not null) NotSent(message.Id, message.Attempts + 1, problem);
            DateTime? sent = problem is null ? now : null;
            DateTime? next = isOver ? null : again;
            var words = isOver ? "" : message.Words;
            await db.Outbox.Where(m => m.Id == message.Id).ExecuteUpdateAsync(s => s.SetProperty(m => m.SentAt, sent).SetProperty(m => m.NextAttemptAt, next)
                .SetProperty(m => m.Words, words).SetProperty(m => m.Problem, problem), ct);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Beat, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SendDueAsync(stoppingToken);
            }
            catch (Exception e) when (e is DbUpdateException or System.Data.Common.DbException)
            {
                // The store is busy: the next beat tries again.
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Id} was not sent, attempt {Attempt}: {Problem}")]
    private partial void NotSent(Guid id, int attempt, string problem);
}
