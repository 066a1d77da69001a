using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Venues;
using Mediation.Web.Data;
using Mediation.Web.Play;
using Microsoft.EntityFrameworkCore;
using Directory = Mediation.Domain.Workflow.Directory;

namespace Mediation.Web.Setup;

/// <summary>
/// `directory FILE.json [--database PATH]`: enters committees, host bodies, rooms, mediators and court bindings, and renews those of the
/// same name; nothing is deleted. `directory --example` prints a file to start from. Ends with 0 done, 1 not possible, 2 malformed.
/// </summary>
internal static class DirectoryVerb
{
    private static readonly Text Usage = new("用法：directory 文件.json [--database 数据库]，或者 directory --example", "Usage: directory FILE.json [--database PATH], or directory --example");
    private static readonly Actor Writer = new("directory", "名册命令", new HashSet<Role> { Role.Administrator });

    public static async Task<int> RunAsync(IServiceProvider services, VerbArguments asked)
    {
        if (asked.Has("example"))
        {
            await Console.Out.WriteLineAsync(DirectoryExample.Json);
            return Verbs.Fine;
        }
        if (asked.Rest is not [var path])
        {
            Verbs.Say(Usage, wrong: true);
            return Verbs.Misused;
        }
        if (!File.Exists(path))
        {
            Verbs.Say(new($"没有文件{path}。", $"There is no file {path}."), wrong: true);
            return Verbs.Misused;
        }
        if (await StartUp.PrepareAsync(services, migrate: false) is { } refusal)
        {
            Verbs.Say(refusal, wrong: true);
            return Verbs.Wrong;
        }
        try
        {
            return await EnterAsync(services, await File.ReadAllBytesAsync(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or StoreBusyException or DbUpdateException)
        {
            var why = e.InnerException?.Message ?? e.Message;
            Verbs.Say(new($"没有写成，什么都没有改：{why}", $"Not written, nothing changed: {why}"), wrong: true);
            return Verbs.Wrong;
        }
    }

    private static async Task<int> EnterAsync(IServiceProvider services, byte[] utf8)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var (faults, done) = await services.GetRequiredService<WriteUnit>().RunAsync((db, ct) => WriteAsync(db, utf8, now, ct));
        foreach (var fault in faults) Verbs.Say(new(fault.In(english: false), fault.In(english: true)), wrong: true);
        if (faults.Count > 0)
        {
            Verbs.Say(new($"文件有{faults.Count}处要改，什么都没有写入。", $"{faults.Count} faults in the file; nothing was written."), wrong: true);
            return Verbs.Misused;
        }
        foreach (var change in done) Verbs.Say(change);
        Verbs.Say(new($"名册有{done.Count}处变动。", $"{done.Count} changes in the directory."));
        return Verbs.Fine;
    }

    private static async Task<(IReadOnlyList<PlayFault> Faults, IReadOnlyList<Text> Done)> WriteAsync(MediationDbContext db, byte[] utf8, DateTime now, CancellationToken ct)
    {
        var stored = new Directory(await db.Committees.ToListAsync(ct), await db.Mediators.ToListAsync(ct), await db.Hosts.ToListAsync(ct),
            await db.Rooms.ToListAsync(ct), await db.Bindings.ToListAsync(ct));
        var faults = new PlayFaults();
        var root = new JsonPlaceReader(faults).Read(utf8);
        if (root is not null) _ = JsonObject.Of(root, faults);
        var directory = faults.Any ? stored : PlacesReader.Read(root, stored, faults, renew: true);
        if (faults.Any) return (faults.InOrder, []);

        db.AddRange([.. directory.Committees.Except(stored.Committees), .. directory.Hosts.Except(stored.Hosts), .. directory.Rooms.Except(stored.Rooms),
            .. directory.Mediators.Except(stored.Mediators), .. directory.Bindings.Except(stored.Bindings)]);
        var changes = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified).Select(e => (e.Entity, IsNew: e.State == EntityState.Added)).ToList();
        var done = new List<Text>();
        foreach (var (entity, isNew) in changes)
        {
            var what = Words(entity, directory);
            done.Add(isNew ? new($"名册增加{what.Zh}", $"Directory, added: {what.En}") : new($"名册更新{what.Zh}", $"Directory, renewed: {what.En}"));
            await EventLog.AppendAsync(db, new(Guid.Empty, Writer, now, isNew ? "directory-added" : "directory-renewed", "", "", done[^1]), ct);
        }
        await db.SaveChangesAsync(ct);
        return ([], done);
    }

    private static Text Words(object entity, Directory directory) => entity switch
    {
        Committee c => new($"调委会：{c.Name}", $"committee {c.Name}"),
        HostBody h => new($"{h.Kind.Term().Zh}：{h.Name}", $"{h.Kind.Term().En} {h.Name}"),
        MediationRoom r => new($"调解室：{r.Name}", $"room {r.Name}"),
        Mediator m => new($"调解员：{m.Name}（{directory.Committee(m.CommitteeId)?.Name}）", $"mediator {m.Name} ({directory.Committee(m.CommitteeId)?.Name})"),
        CourtBinding b => new($"管辖：{b.RegionCode}归{directory.Host(b.CourtId)?.Name}", $"region {b.RegionCode} served by {directory.Host(b.CourtId)?.Name}"),
        _ => throw new InvalidOperationException($"{entity.GetType().Name} is no part of the directory."),
    };
}
