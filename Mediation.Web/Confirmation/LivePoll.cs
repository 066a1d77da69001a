namespace Mediation.Web.Confirmation;

/// <summary>Asks every few seconds whether what a page shows is still so, and has it read anew where it is not.</summary>
internal sealed class LivePoll : IAsyncDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(4);
    private readonly CancellationTokenSource stop = new();
    private Task? running;

    /// <summary>Begins, once.</summary>
    /// <param name="isStale">Whether the store has something the page does not show.</param>
    /// <param name="reload">Reads it anew.</param>
    public void Start(Func<CancellationToken, Task<bool>> isStale, Func<Task> reload) => running ??= RunAsync(isStale, reload);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        if (running is not null) await running;
        stop.Dispose();
    }

    private async Task RunAsync(Func<CancellationToken, Task<bool>> isStale, Func<Task> reload)
    {
        using var timer = new PeriodicTimer(Every);
        try
        {
            while (await timer.WaitForNextTickAsync(stop.Token))
            {
                try
                {
                    if (await isStale(stop.Token)) await reload();
                }
                catch (System.Data.Common.DbException)
                {
                    // The store is away for a moment: asked again at the next tick.
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            // The page was left.
        }
    }
}
