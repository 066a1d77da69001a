using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Confirmation;

/// <summary>What the room's page needs: the request that is open, or what is needed to make one.</summary>
public sealed record RoomLook(PreReviewView? View, IReadOnlyList<Refusal> Refusals, IReadOnlyList<StepOption> Courts, string Title)
{
    /// <summary>Where the application stands that was filed from the room; null while there is none.</summary>
    public CourtState? State { get; init; }

    /// <summary>Whether the parties still wait, as far as the room has said.</summary>
    public bool IsWaiting { get; init; }
}

/// <summary>Reads what passes between a room and a court before an application, for these two alone.</summary>
public sealed class PreReviewQueries(IDbContextFactory<MediationDbContext> contexts, CaseQueries cases, CourtNewsQueries court, TimeProvider clock)
{
    /// <summary>The request as the court that was asked sees it; null for everybody else.</summary>
    public async Task<PreReviewView?> FindForCourtAsync(Guid id, Actor reader, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.PreReviews.AsNoTracking().Include(p => p.Notes).FirstOrDefaultAsync(p => p.Id == id, ct) is not { } asked || !PreReviewStore.IsOfCourt(reader, asked)) return null;
        return await CaseLoader.LoadAsync(db, asked.CaseId, withCaucus: false, ct) is { } found
            ? PreReviewView.Of(asked, LawData.ContextFor(found, reader, clock.GetUtcNow().UtcDateTime, await LawData.LoadAsync(db, ct))) : null;
    }

    /// <summary>The newest request of a case for its mediator; null if the case is not theirs.</summary>
    public async Task<RoomLook?> FindForRoomAsync(Guid caseId, Actor reader, CancellationToken ct = default)
    {
        if (await cases.FindContextAsync(caseId, reader, withHistory: true, ct: ct) is not { } c || !CaseAccess.MayActAs(Role.Mediator, reader, c.Case)) return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var asked = await db.PreReviews.AsNoTracking().Include(p => p.Notes).Where(p => p.CaseId == caseId).OrderByDescending(p => p.AskedAt).FirstOrDefaultAsync(ct);
        return new(asked is null ? null : PreReviewView.Of(asked, c), PreReview.WhyNot(c), [.. CaseViews.Options(c).Courts.Where(x => x.IsAllowed)], c.Case.Title)
        {
            State = await court.FindStateAsync(caseId, ct), IsWaiting = asked is not null && asked.IsWaitingOn(c.Today),
        };
    }

    /// <summary>The version of a request, which every comment raises; a page that stays open compares it with what it shows.</summary>
    public async Task<int?> FindVersionAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.PreReviews.Where(p => p.Id == id).Select(p => (int?)p.Version).FirstOrDefaultAsync(ct);
    }
}
