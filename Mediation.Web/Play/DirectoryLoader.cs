using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Directory = Mediation.Domain.Workflow.Directory;

namespace Mediation.Web.Play;

/// <summary>Writes bodies, people, rooms and bindings into a store that does not have them yet.</summary>
internal static class DirectoryLoader
{
    public static async Task AddMissingAsync(MediationDbContext db, Directory directory, CancellationToken ct = default)
    {
        Add(db.Committees, directory.Committees, c => c.Id, await db.Committees.Select(c => c.Id).ToListAsync(ct));
        Add(db.Hosts, directory.Hosts, h => h.Id, await db.Hosts.Select(h => h.Id).ToListAsync(ct));
        Add(db.Mediators, directory.Mediators, m => m.Id, await db.Mediators.Select(m => m.Id).ToListAsync(ct));
        Add(db.Rooms, directory.Rooms, r => r.Id, await db.Rooms.Select(r => r.Id).ToListAsync(ct));
        Add(db.Bindings, directory.Bindings, b => b.Id, await db.Bindings.Select(b => b.Id).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
    }

    private static void Add<T>(DbSet<T> set, IEnumerable<T> wanted, Func<T, Guid> id, List<Guid> stored) where T : class =>
        set.AddRange(wanted.Where(w => !stored.Contains(id(w))));
}
