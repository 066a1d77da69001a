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

    // Longer than a gateway is waited for: while an attempt runs, nobody else makes one.
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(1);

    /// <summary>Makes one attempt at every message that is due. One that goes wrong holds up no other.</summary>
    public async Task SendDueAsync(CancellationToken ct = default)
    {
        foreach (var message in await DueAsync(ct))
        {
            try
            {
                await AttemptAsync(message, ct);
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                GoneWrong(e, message.Id);
            }
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
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                Later(e);
            }
        }
    }

    private async Task<List<OutboxMessage>> DueAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Outbox.AsNoTracking().Where(m => m.NextAttemptAt != null && m.NextAttemptAt <= now).OrderBy(m => m.NextAttemptAt).Take(AtOnce).ToListAsync(ct);
    }

    // Those before it may have taken minutes: each looks at the clock for itself.
    private async Task AttemptAsync(OutboxMessage message, CancellationToken ct)
    {
        var begun = clock.GetUtcNow().UtcDateTime;
        var attempt = message.Attempts + 1;
        var claim = begun + Claim;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var claimed = await db.Outbox.Where(m => m.Id == message.Id && m.Attempts == message.Attempts && m.NextAttemptAt != null)
            .ExecuteUpdateAsync(s => s.SetProperty(m => m.Attempts, attempt).SetProperty(m => m.NextAttemptAt, claim), ct);
        if (claimed == 0) return;
        var isLate = begun >= message.ValidUntil;
        var problem = isLate ? "Out of date before it could be sent." : await TrySendAsync(message, ct);
        var isOver = problem is null || isLate || attempt >= MostAttempts;
        if (problem is not null) NotSent(message.Id, attempt, problem);
        var ended = clock.GetUtcNow().UtcDateTime;
        DateTime? sent = problem is null ? ended : null;
        DateTime? next = isOver ? null : ended + (FirstPause * Math.Pow(2, message.Attempts));
        var words = isOver ? "" : message.Words;
        // What went out went out; what did not is said only while nobody else has tried since.
        await db.Outbox.Where(m => m.Id == message.Id && (sent != null || (m.Attempts == attempt && m.SentAt == null)))
            .ExecuteUpdateAsync(s => s.SetProperty(m => m.SentAt, sent).SetProperty(m => m.NextAttemptAt, next).SetProperty(m => m.Words, words).SetProperty(m => m.Problem, problem), ct);
    }

    // A gateway that breaks is a gateway that did not send: the attempt counts, so that it ends.
    private async Task<string?> TrySendAsync(OutboxMessage message, CancellationToken ct)
    {
        try
        {
            return await gateway.SendAsync(message.Id, message.Phone, message.Words, ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            GoneWrong(e, message.Id);
            return e.GetType().Name;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Id} was not sent, attempt {Attempt}: {Problem}")]
    private partial void NotSent(Guid id, int attempt, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {Id} went wrong; the others go on.")]
    private partial void GoneWrong(Exception e, Guid id);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Messages were not sent; the next beat tries again.")]
    private partial void Later(Exception e);
}
