using Mediation.Domain.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Cases;

/// <summary>Reads one case with everything that hangs on it, each list in the order it was written.</summary>
public static class CaseLoader
{
    /// <summary>The case, or null. One query for each list, so that rows do not multiply.</summary>
    /// <param name="db">Where from; the case is tracked by it.</param>
    /// <param name="id">Which.</param>
    /// <param name="withCaucus">Whether what is kept apart is read too (caucus notes, proposals, working notes); only the mediators' own views and steps ask for it.</param>
    /// <param name="ct">Cancels.</param>
    public static Task<MediationCase?> LoadAsync(MediationDbContext db, Guid id, bool withCaucus, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        return Whole(db, withCaucus).FirstOrDefaultAsync(c => c.Id == id, ct);
    }

    /// <summary>The query behind <see cref="LoadAsync"/>.</summary>
    internal static IQueryable<MediationCase> Whole(MediationDbContext db, bool withCaucus)
    {
        const string position = CaseOrder.Position;
        IQueryable<MediationCase> cases = db.Cases.AsSplitQuery()
            .Include(c => c.Referral)
            .Include(c => c.Parties.OrderBy(x => EF.Property<int>(x, position))).ThenInclude(p => p.Representatives.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Parties.OrderBy(x => EF.Property<int>(x, position))).ThenInclude(p => p.Consents.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.KeptApart.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Sessions.OrderBy(x => EF.Property<int>(x, position))).ThenInclude(s => s.Statements.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Sessions.OrderBy(x => EF.Property<int>(x, position))).ThenInclude(s => s.Attendances.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Sessions.OrderBy(x => EF.Property<int>(x, position))).ThenInclude(s => s.Corrections.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.RecordSignatures.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Investigations.OrderBy(x => EF.Property<int>(x, position))).ThenInclude(i => i.Answers.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Scans.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Evidence.OrderBy(x => EF.Property<int>(x, position))).ThenInclude(e => e.Opinions.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Agreements.OrderBy(x => EF.Property<int>(x, position))).ThenInclude(a => a.Obligations.OrderBy(x => EF.Property<int>(x, position)))
                .ThenInclude(o => o.Instalments.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Agreements.OrderBy(x => EF.Property<int>(x, position))).ThenInclude(a => a.Overrides.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Agreements.OrderBy(x => EF.Property<int>(x, position))).ThenInclude(a => a.Shares.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Agreements.OrderBy(x => EF.Property<int>(x, position))).ThenInclude(a => a.Ledger.OrderBy(x => EF.Property<int>(x, position)))
                .ThenInclude(r => r.Receipts.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Agreements.OrderBy(x => EF.Property<int>(x, position))).ThenInclude(a => a.Signatures.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Confirmations.OrderBy(x => EF.Property<int>(x, position))).ThenInclude(a => a.Signatures.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Confirmations.OrderBy(x => EF.Property<int>(x, position))).ThenInclude(a => a.Objections.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Confirmations.OrderBy(x => EF.Property<int>(x, position))).ThenInclude(a => a.Rounds.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Ratings.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.CoMediators.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Recusals.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Suspensions.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Extensions.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.NoPenaltyRequests.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Reports.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Services.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Enforcements.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Deadlines.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.FollowUps.OrderBy(x => EF.Property<int>(x, position)))
            .Include(c => c.Documents.OrderBy(x => EF.Property<int>(x, position)));
        return withCaucus
            ? cases.Include(c => c.CaucusNotes.OrderBy(n => n.At)).Include(c => c.Proposals.OrderBy(p => p.Number)).ThenInclude(p => p.Replies.OrderBy(r => r.At)).Include(c => c.WorkNotes.OrderBy(n => n.At))
            : cases;
    }
}
