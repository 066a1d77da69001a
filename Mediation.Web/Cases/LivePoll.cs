namespace Mediation.Web.Cases;

/// <summary>Asks every few seconds whether what a page shows is still so, and has it read anew where it is not.</summary>
internal sealed partial class LivePoll(TimeSpan? every = null) : IAsyncDisposable
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(4);
    private readonly CancellationTokenSource stop = new();
    private Task? running;

    /// <summary>Begins, once.</summary>
    /// <param name="isStale">Whether the store has something the page does not show.</param>
    /// <param name="reload">Reads it anew.</param>
    /// <param name="log">Hears of what went wrong.</param>
    public void Start(Func<CancellationToken, Task<bool>> isStale, Func<Task> reload, ILogger log) => running ??= RunAsync(isStale, reload, log);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        if (running is not null) await running;
        stop.Dispose();
    }

    private async Task RunAsync(Func<CancellationToken, Task<bool>> isStale, Func<Task> reload, ILogger log)
    {
        using var timer = new PeriodicTimer(every ?? Usual);
        try
        {
            while (await timer.WaitForNextTickAsync(stop.Token))
            {
                try
                {
                    if (await isStale(stop.Token)) await reload();
                }
                catch (Exception e) when (!stop.IsCancellationRequested)
                {
                    // Most likely the store is away for a moment: asked again at the next tick.
                    AskedAgain(log, e);
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            // The page was left.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A page could not ask whether it is up to date; it asks again.")]
    private static partial void AskedAgain(ILogger log, Exception e);
}
