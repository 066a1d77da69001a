using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Public;

/// <summary>Knows who is on a residents' page and takes steps for them, as their own word, by the same road as everybody.</summary>
public sealed class ResidentDesk(IDbContextFactory<MediationDbContext> contexts, ResidentPasses passes, StepRunner runner, MessageReach reach, TimeProvider clock)
{
    /// <summary>Whether one-time codes reach anybody from here.</summary>
    public bool SendsCodes => reach.IsThere;

    /// <summary>Whoever holds a pass, with the case as it is now; null without one. The pass lasts anew from this page on.</summary>
    public async Task<Resident?> FindAsync(HttpContext http, CancellationToken ct = default)
    {
        if (passes.Read(http) is not { } pass || await FindAsync(pass, ct) is not { } resident) return null;
        if (!http.Response.HasStarted) passes.Write(http, pass);
        return resident;
    }

    /// <summary>Whoever a pass stands for, with the case as it is now; null if it stands for nobody any more.</summary>
    public async Task<Resident?> FindAsync(ResidentPass pass, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(pass);
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await CaseLoader.LoadAsync(db, pass.CaseId, withCaucus: false, ct) is not { } found || found.Parties.FirstOrDefault(p => p.Id == pass.PartyId) is not { } party) return null;
        var representative = party.Representatives.FirstOrDefault(r => r.Id == pass.RepresentativeId);
        // Whoever does not act for the party any more has no pass.
        if (pass.RepresentativeId is not null && representative is null) return null;
        if (pass.Phone != ResidentPass.MarkOf(representative is null ? party.Phone : representative.Phone)) return null;
        var now = EventLog.Moment(clock.GetUtcNow().UtcDateTime);
        var actor = Residents.Of(party, representative, StepContext.DayOf(now));
        var sitting = await SittingTimes.NextForAsync(db, found.Id, party.Key, now, ct);
        return new(LawData.ContextFor(found, actor, now, await LawData.LoadAsync(db, ct)), party, representative, pass.IsProved)
        {
            MayBeProved = SendsCodes,
            NextSitting = sitting is not null && SittingMessages.StandsFor(sitting.PartyKeys, found) ? sitting : null,
        };
    }

    /// <summary>The same, or the way to where the page can be opened: the query code, or the one-time code where the page asks for one and messages go out.</summary>
    public async Task<Resident?> EnterAsync(HttpContext http, NavigationManager navigation, string? provedFor = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(navigation);
        if (await FindAsync(http, http.RequestAborted) is not { } resident)
        {
            navigation.NavigateTo("status?late=true");
            return null;
        }
        if (provedFor is null || resident.IsProved || !SendsCodes) return resident;
        navigation.NavigateTo($"status/prove?next={provedFor}");
        return null;
    }

    /// <summary>Whether a code to sign this text was sent to a signatory and can still be entered.</summary>
    public async Task<bool> HoldsCodeAsync(Resident resident, Signatory who, string digest, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(resident);
        ArgumentNullException.ThrowIfNull(who);
        var since = resident.Context.Now - SigningCode.Lifetime;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var codes = await db.SigningCodes.AsNoTracking().Where(c => c.CaseId == resident.Case.Id && c.MadeAt > since).ToListAsync(ct);
        return SigningCode.IsThere(codes, who, CodePurpose.Agreement, digest, resident.Context.Now);
    }

    /// <summary>Takes a step on the case as the resident saw it.</summary>
    /// <param name="resident">Who.</param>
    /// <param name="key">The step.</param>
    /// <param name="input">Its input.</param>
    /// <param name="commandId">Made once for each form.</param>
    /// <param name="ct">Cancels.</param>
    public Task<StepAnswer> TakeAsync(Resident resident, string key, object input, Guid commandId, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(resident);
        return runner.RunAsync(new(resident.Case.Id, resident.Case.Version, commandId, CaseWorkflow.Find(key)!, input), resident.Actor, resident.Context.Now, ct);
    }
}
