using System.Collections.Concurrent;
using System.Collections.Frozen;
using Mediation.Domain.Venues;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Directory = Mediation.Domain.Workflow.Directory;

namespace Mediation.Web.Data;

/// <summary>
/// The directory as it is stored, read once for every page and step instead of once for each. Whatever this process writes is seen at once; what
/// another process writes, within <see cref="Life"/>. Its entries belong to no context and nobody changes them.
/// </summary>
internal sealed class DirectoryCopy
{
    /// <summary>How long a copy is used.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(30);

    private static readonly ConcurrentDictionary<string, Place> Places = new(StringComparer.Ordinal);

    private readonly long made = Environment.TickCount64;
    private readonly Lazy<FrozenDictionary<string, MediationRoom>> rooms;

    private DirectoryCopy(Directory directory)
    {
        Directory = directory;
        rooms = new(() => directory.Rooms.DistinctBy(r => RoomCode.Of(r.Id)).ToFrozenDictionary(r => RoomCode.Of(r.Id)));
    }

    /// <summary>The bodies, people and rooms.</summary>
    public Directory Directory { get; }

    /// <summary>The room with a typed or scanned code; null if there is none.</summary>
    public MediationRoom? FindRoom(string? typed) => RoomCode.Normalise(typed) is { } code ? rooms.Value.GetValueOrDefault(code) : null;

    /// <summary>The directory of the store.</summary>
    public static async Task<DirectoryCopy> OfAsync(MediationDbContext db, CancellationToken ct = default)
    {
        // Whoever changes it and has not committed sees their own, and nobody else does.
        if (db.ChangedDirectory && db.Database.CurrentTransaction is not null) return await ReadAsync(db, ct);
        var place = PlaceOf(db);
        var (kept, writes) = place.Look();
        if (kept is not null && Environment.TickCount64 - kept.made < (long)Life.TotalMilliseconds) return kept;
        var read = await ReadAsync(db, ct);
        place.Keep(read, writes);
        return read;
    }

    /// <summary>Reads it anew, for whoever may change the entries or hand them to another store.</summary>
    public static async Task<DirectoryCopy> ReadAsync(MediationDbContext db, CancellationToken ct = default) => new(new Directory(
        await db.Committees.AsNoTracking().ToListAsync(ct), await db.Mediators.AsNoTracking().ToListAsync(ct), await db.Hosts.AsNoTracking().ToListAsync(ct),
        await db.Rooms.AsNoTracking().ToListAsync(ct), await db.Bindings.AsNoTracking().ToListAsync(ct)));

    /// <summary>Whether an entity is part of the directory.</summary>
    public static bool Holds(object entity) => entity is Committee or Mediator or HostBody or MediationRoom or CourtBinding;

    /// <summary>The directory of the store was changed: the next reader reads it anew.</summary>
    public static void Forget(MediationDbContext db) => PlaceOf(db).Forget();

    // One SQLite file is one store, however it is opened.
    private static Place PlaceOf(MediationDbContext db)
    {
        var opened = db.Database.GetConnectionString() ?? "";
        return Places.GetOrAdd(db.Database.IsSqlite() ? new SqliteConnectionStringBuilder(opened).DataSource : opened, _ => new());
    }

    /// <summary>The copy of one store. What was read before a write is not kept after it.</summary>
    private sealed class Place
    {
        private readonly Lock door = new();
        private DirectoryCopy? kept;
        private long writes;

        public (DirectoryCopy? Kept, long Writes) Look()
        {
            lock (door) return (kept, writes);
        }

        public void Keep(DirectoryCopy read, long since)
        {
            lock (door)
                if (writes == since) kept = read;
        }

        public void Forget()
        {
            lock (door) (kept, writes) = (null, writes + 1);
        }
    }
}
