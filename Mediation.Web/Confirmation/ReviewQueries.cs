using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Confirmation;

/// <summary>A tick of the reader, and whether it still counts.</summary>
/// <param name="At">When it was set, UTC.</param>
/// <param name="Counts">False once what it rested on has changed.</param>
public sealed record TickView(DateTime At, bool Counts);

/// <summary>Everything one review page shows, with the case behind it for the drafts of rulings.</summary>
/// <param name="View">What is shown.</param>
/// <param name="Context">The case, read in full by this reader.</param>
/// <param name="Order">What the reader has to do, in the order of the docket.</param>
public sealed record ReviewRead(ReviewView View, StepContext Context, IReadOnlyList<Guid> Order);

/// <summary>Reads one application for the page of a judge or clerk of the court that has it.</summary>
public sealed class ReviewQueries(IDbContextFactory<MediationDbContext> contexts, CaseQueries cases, SignalQueries signals, DocketQueries docket)
{
    /// <summary>The application with the reader's own ticks, its signals, and its neighbours on the docket; null if it does not exist for the reader.</summary>
    /// <param name="id">The case.</param>
    /// <param name="reader">The reader.</param>
    /// <param name="seen">The order of the docket before the step just taken; null where none was.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<ReviewRead?> FindAsync(Guid id, Actor reader, IReadOnlyList<Guid>? seen = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (await cases.FindContextAsync(id, reader, withHistory: true, ct: ct) is not { } context || ReviewView.Of(context) is not { } view) return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var application = context.Confirmation!;
        // Once it is decided what the ruling judge judged is everybody's to read; the ticks were the working copy.
        var kept = application.DecidedAt is not null ? [] : await db.JudgeTicks.AsNoTracking().Where(t => t.ApplicationId == application.Id && t.JudgeId == reader.Id).ToListAsync(ct);
        var rows = await docket.ListAsync(reader, ct);
        var asked = await db.PreReviews.AsNoTracking().Include(p => p.Notes).Where(p => p.CaseId == id && p.AgreementId == application.AgreementId && p.CourtId == application.CourtId).OrderByDescending(p => p.AskedAt).FirstOrDefaultAsync(ct);
        var ticks = kept.Where(t => view.Basis.ContainsKey(t.Item)).ToDictionary(t => t.Item, t => new TickView(t.At, t.Basis == view.Basis[t.Item]));
        return new(view with
        {
            Ticks = application.DecidedAt is not null ? view.Ticks : ticks,
            LookOn = asked is { Notes.Count: > 0 } ? PreReviewView.Of(asked, context) : null,
            IsInRoom = asked is not null && asked.IsWaitingOn(context.Today),
            Signals = application.IsPending ? ConfirmationSignals.Of(context, await signals.LoadAsync(context, ct)) : [],
            Neighbours = DocketNeighbours.Of(id, rows, seen),
        }, context, DocketNeighbours.OrderOf(rows));
    }
}
