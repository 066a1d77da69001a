using System.Diagnostics;
using Mediation.Domain;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Data;

/// <summary>The store was busy for longer than anybody should wait. Nothing was written; the same command may be sent again.</summary>
public sealed class StoreBusyException : Exception
{
    public StoreBusyException() : this("The store was busy.") { }
    public StoreBusyException(string message) : base(message) { }
    public StoreBusyException(string message, Exception? inner) : base(message, inner) { }

    /// <summary>What whoever pressed the button is told.</summary>
    public static Text TryAgain { get; } = new("系统正忙，没有保存。内容都在，请过几秒再按一次。", "The system is busy; nothing was saved. Everything entered is kept: press again in a few seconds.");
}

/// <summary>
/// One unit of writing: a fresh context, one transaction, all or nothing. When somebody else was faster, the whole unit runs
/// again on what they left. On SQLite the transaction takes the write lock at once, and writers of one process queue for it.
/// </summary>
public sealed class WriteUnit(IDbContextFactory<MediationDbContext> contexts, DatabaseOptions options) : IDisposable
{
    private const int Attempts = 5;
    private readonly SemaphoreSlim queue = new(1, 1);

    /// <summary>Runs the work, which saves by itself, and commits.</summary>
    /// <exception cref="StoreBusyException">The lock was not to be had, or somebody else was faster every time.</exception>
    public async Task<T> RunAsync<T>(Func<MediationDbContext, CancellationToken, Task<T>> work, CancellationToken ct = default)
    {
        var queued = options.IsSqlite;
        if (queued && !await queue.WaitAsync(options.BusyLimit, ct)) throw new StoreBusyException();
        try
        {
            return await RetryAsync(work, ct);
        }
        finally
        {
            if (queued) queue.Release();
        }
    }

    public void Dispose() => queue.Dispose();

    private async Task<T> RetryAsync<T>(Func<MediationDbContext, CancellationToken, Task<T>> work, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var outer = await contexts.CreateDbContextAsync(ct);
                return await outer.Database.CreateExecutionStrategy().ExecuteAsync(token => OnceAsync(work, token), ct);
            }
            catch (Exception e) when (StoreErrors.IsContention(e))
            {
                var again = attempt < Attempts && watch.Elapsed < options.BusyLimit;
                if (!again && StoreErrors.IsDuplicate(e)) throw;
                if (!again) throw new StoreBusyException("The store was busy.", e);
            }
        }
    }

    private async Task<T> OnceAsync<T>(Func<MediationDbContext, CancellationToken, Task<T>> work, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // A server locks no row until it is written; this makes the units wait for one another instead of colliding.
        if (!options.IsSqlite) await db.ChainHead.ExecuteUpdateAsync(s => s.SetProperty(h => h.Hash, h => h.Hash), ct);
        var result = await work(db, ct);
        await transaction.CommitAsync(ct);
        if (db.ChangedDirectory) DirectoryCopy.Forget(db);
        return result;
    }
}
