namespace Mediation.Web.Documents.CaseFile;

/// <summary>Lets a few case files be bound at once: each holds all its pages in memory, so that many at once would take the memory of everybody.</summary>
/// <param name="atOnce">How many at once.</param>
/// <param name="patience">How long one waits for its turn.</param>
internal sealed class BindingQueue(int atOnce, TimeSpan patience) : IDisposable
{
    /// <summary>How many files are bound at once.</summary>
    public const int AtOnce = 2;

    /// <summary>How long somebody waits before hearing that too many are being bound.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim turns = new(atOnce, atOnce);

    /// <summary>A turn, given back when disposed; null if there was none in time.</summary>
    public async Task<IDisposable?> EnterAsync(CancellationToken ct) => await turns.WaitAsync(patience, ct) ? new Turn(turns) : null;

    /// <inheritdoc/>
    public void Dispose() => turns.Dispose();

    private sealed class Turn(SemaphoreSlim turns) : IDisposable
    {
        public void Dispose() => turns.Release();
    }
}
