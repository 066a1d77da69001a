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
