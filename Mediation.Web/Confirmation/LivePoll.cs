namespace Mediation.Web.Confirmation;

/// <summary>Asks a small question every few seconds while a page is open, and says when the answer changed.</summary>
internal sealed class LivePoll : IAsyncDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(4);
    private readonly CancellationTokenSource stop = new();
    private Task? running;

    /// <summary>Begins, once.</summary>
    /// <param name="ask">The question; null means there is nothing to ask about.</param>
    /// <param name="changed">Called when the answer differs from the one before.</param>
    public void Start(Func<CancellationToken, Task<int?>> ask, Func<Task> changed) => running ??= RunAsync(ask, changed);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        if (running is not null) await running;
        stop.Dispose();
    }

    private async Task RunAsync(Func<CancellationToken, Task<int?>> ask, Func<Task> changed)
    {
        using var timer = new PeriodicTimer(Every);
        int? last = null;
        try
        {
            while (await timer.WaitForNextTickAsync(stop.Token))
            {
                var now = await ask(stop.Token);
                if (last is not null && now != last) await changed();
                last = now ?? last;
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or System.Data.Common.DbException)
        {
            // The page was left, or the store is away: a reload shows the same.
        }
    }
}
