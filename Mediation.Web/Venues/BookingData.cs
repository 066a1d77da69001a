using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Venues;

/// <summary>Reads what the rules of booking look at: the bookings of the day, whoever made them, and who must not meet whom in any open case.</summary>
internal static class BookingData
{
    public static async Task<BookingContext> ContextAsync(MediationDbContext db, Actor actor, DateTime now, MediationCase? @case, Booking? changed, DateOnly? day, CancellationToken ct)
    {
        var law = await LawData.LoadAsync(db, ct);
        var on = day is { Year: > 1900 and < 2200 } typed ? typed : StepContext.DayOf(now);
        var (begin, end) = (StepContext.UtcOf(on.ToDateTime(default)).AddHours(-4), StepContext.UtcOf(on.ToDateTime(default)).AddHours(28));
        return new()
        {
            Actor = actor, Now = now, Directory = law.Directory, Calendar = law.Calendar, Rules = law.RulesOn(StepContext.DayOf(now)), Case = @case, Changed = changed,
            Others = await db.Bookings.AsNoTracking().Include(b => b.People).Where(b => b.CancelledAt == null && b.From < end && b.To > begin).ToListAsync(ct),
            Apart = await ApartAsync(db, ct),
        };
    }

    private static async Task<List<ApartPair>> ApartAsync(MediationDbContext db, CancellationToken ct)
    {
        var cases = await db.Cases.AsNoTracking().AsSplitQuery().Include(c => c.KeptApart).Include(c => c.Parties).ThenInclude(p => p.Representatives)
            .Where(c => c.State != CaseState.Archived && (c.HasProtectionOrder || c.KeptApart.Any(k => k.LiftedAt == null))).OrderBy(c => c.Id).ToListAsync(ct);
        return [.. from c in cases
                   from pair in KeptApart.PairsOf(c)
                   select new ApartPair(c.Id, PersonIdentity.KeptApart(c.Id, pair.One), PersonIdentity.KeptApart(c.Id, pair.Other))];
    }
}
