using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Data;
using Mediation.Web.Play;
using Mediation.Web.Venues;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Demo;

/// <summary>
/// Fills an empty store with the demonstration: directory, accounts without passwords, and cases played from scripts.
/// Scripts with an anchor are moved so that their last working day was yesterday; the others keep their dates unless those lie ahead.
/// </summary>
internal sealed class DemonstrationLoader(IServiceProvider services, PlayRunner runner, IDbContextFactory<MediationDbContext> contexts)
{
    /// <summary>The scripts, scenario D1 first.</summary>
    public static IReadOnlyList<string> Scripts => [.. System.IO.Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Demo", "Scripts"), "*.json")
        .OrderBy(f => Path.GetFileName(f) != "d1.json").ThenBy(f => f, StringComparer.Ordinal)];

    /// <summary>Loads it, once.</summary>
    /// <param name="nowUtc">The moment around which the cases lie.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How many cases there are now; null if the store had cases already and nothing was done.</returns>
    /// <exception cref="InvalidOperationException">A script did not go as written.</exception>
    public async Task<int?> LoadAsync(DateTime nowUtc, CancellationToken ct = default)
    {
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            if (await db.Cases.AnyAsync(ct)) return null;
            await DirectoryLoader.AddMissingAsync(db, DemonstrationDirectory.All, ct);
        }
        await AddAccountsAsync();
        var cases = 0;
        foreach (var path in Scripts) cases += await PlayAsync(path, nowUtc, ct);
        await BookAsync(nowUtc, ct);
        return cases;
    }

    // The first mediator's cases get their next sitting: one later today while there is time, the others on the days after.
    private async Task BookAsync(DateTime nowUtc, CancellationToken ct)
    {
        var mediator = DemonstrationAccounts.People["mediator"];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var open = await db.Cases.Where(c => c.State == CaseState.Mediating && c.LeadMediatorId == mediator.MediatorId).OrderBy(c => c.Id).Select(c => c.Id).Take(3).ToListAsync(ct);
        var local = StepContext.LocalOf(nowUtc);
        var first = local.Hour < 16 ? local.Date.AddHours(Math.Max(local.Hour + 1, 9)) : local.Date.AddDays(1).AddHours(9);
        var desk = new BookingDesk(services.GetRequiredService<WriteUnit>());
        foreach (var (id, index) in open.Select((id, i) => (id, i)))
        {
            var form = (await new BookingQueries(contexts, TimeProvider.System).FindFormAsync(id, mediator, ct))!;
            var at = first.AddDays(index);
            await desk.SaveAsync(new(NamedId.Of("booking", id.ToString()), 0, id, form.Initial with { Day = DateOnly.FromDateTime(at), From = $"{at:HH:mm}", To = $"{at.AddMinutes(90):HH:mm}" }), mediator, nowUtc, ct);
        }
    }

    private async Task<int> PlayAsync(string path, DateTime nowUtc, CancellationToken ct)
    {
        var output = new StringWriter();
        var (file, faults) = Read(await File.ReadAllBytesAsync(path, ct), nowUtc);
        if (file is null) throw new InvalidOperationException($"{Path.GetFileName(path)}: {string.Join(' ', faults.Select(f => f.In(english: true)))}");
        await using (var db = await contexts.CreateDbContextAsync(ct)) await DirectoryLoader.AddMissingAsync(db, file.Directory, ct);
        var outcome = await runner.RunAsync(file, output, english: true, ct);
        return outcome.AsWritten ? outcome.Cases.Count : throw new InvalidOperationException($"{Path.GetFileName(path)}: {output}");
    }

    private static (PlayFile? File, IReadOnlyList<PlayFault> Faults) Read(byte[] utf8, DateTime nowUtc)
    {
        var today = StepContext.DayOf(nowUtc);
        var read = PlayFile.Parse(utf8, DemonstrationDirectory.All, DemonstrationAccounts.People, today);
        if (read.File is not { } file || file.Entries[^1].AtUtc < nowUtc) return read;
        // Nothing may be recorded that has not happened yet.
        var ahead = StepContext.DayOf(file.Entries[^1].AtUtc).DayNumber - today.DayNumber + 1;
        return PlayFile.Parse(utf8, DemonstrationDirectory.All, DemonstrationAccounts.People, today, -ahead);
    }

    private async Task AddAccountsAsync()
    {
        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account.Account>>();
        foreach (var demo in DemonstrationAccounts.All)
        {
            if (await accounts.FindByNameAsync(demo.Key) is not null) continue;
            var account = new Account.Account
            {
                Id = demo.Actor.Id, UserName = demo.Key, Name = demo.Actor.Name, CommitteeId = demo.Actor.CommitteeId,
                MediatorId = demo.Actor.MediatorId, HostBodyId = demo.Actor.HostBodyId, RegionCode = demo.Actor.RegionCode,
            };
            var made = await accounts.CreateAsync(account);
            if (made.Succeeded) made = await accounts.AddToRolesAsync(account, demo.Actor.Roles.Select(r => r.ToString()));
            if (!made.Succeeded) throw new InvalidOperationException($"{demo.Key}: {string.Join(' ', made.Errors.Select(e => e.Code))}");
        }
    }
}
