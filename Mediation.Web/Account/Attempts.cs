using System.Collections.Concurrent;

namespace Mediation.Web.Account;

/// <summary>
/// Counts what went wrong, by name of what was tried, within a window of time. In memory of one process: a restart forgives,
/// and several processes count each for itself.
/// </summary>
public sealed class Attempts(TimeProvider clock)
{
    private const int Most = 50_000;
    private readonly ConcurrentDictionary<string, (int Count, DateTimeOffset Until)> counts = new(StringComparer.Ordinal);

    /// <summary>Whether the name was counted so often within its window that it is closed.</summary>
    public bool AreTooMany(string name, int limit) => counts.TryGetValue(name, out var c) && c.Until > clock.GetUtcNow() && c.Count >= limit;

    /// <summary>Counts one more; the window begins anew with each.</summary>
    /// <returns>The number within the window.</returns>
    public int Add(string name, TimeSpan window)
    {
        var now = clock.GetUtcNow();
        if (counts.Count >= Most) Sweep(now);
        return counts.AddOrUpdate(name, _ => (1, now + window), (_, c) => c.Until > now ? (c.Count + 1, now + window) : (1, now + window)).Count;
    }

    /// <summary>Counts one more unless there are as many as allowed already; of several at once no more than that get through.</summary>
    /// <returns>Whether it was counted. What is not counted leaves the window as it was.</returns>
    public bool TryAdd(string name, int limit, TimeSpan window)
    {
        var now = clock.GetUtcNow();
        if (counts.Count >= Most) Sweep(now);
        var counted = false;
        counts.AddOrUpdate(name, _ => Count(true, (1, now + window)), (_, c) => c.Until <= now ? Count(true, (1, now + window)) : c.Count < limit ? Count(true, (c.Count + 1, now + window)) : Count(false, c));
        return counted;

        // The last one asked is the one that is kept.
        (int, DateTimeOffset) Count(bool yes, (int, DateTimeOffset) kept)
        {
            counted = yes;
            return kept;
        }
    }

    /// <summary>Takes back one that was counted and then did not happen.</summary>
    public void TakeBack(string name)
    {
        while (counts.TryGetValue(name, out var c) && !counts.TryUpdate(name, (Math.Max(0, c.Count - 1), c.Until), c)) { }
    }

    /// <summary>Forgets a name, after it went right.</summary>
    public void Forget(string name) => counts.TryRemove(name, out _);

    private void Sweep(DateTimeOffset now)
    {
        foreach (var (name, c) in counts)
            if (c.Until <= now) counts.TryRemove(name, out _);
        // Still full: somebody floods with new names. The oldest windows go first, so that memory stays bounded.
        if (counts.Count < Most) return;
        foreach (var (name, _) in counts.OrderBy(c => c.Value.Until).Take(Most / 10)) counts.TryRemove(name, out _);
    }
}
