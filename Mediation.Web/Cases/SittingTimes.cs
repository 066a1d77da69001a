using Mediation.Domain.Venues;
using Mediation.Domain.Workflow;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Cases;

/// <summary>A sitting that is booked: when and where, and which parties come.</summary>
public sealed record SittingTime(Guid BookingId, Guid CaseId, DateTime From, DateTime To, string Room, string Address, string Phone, string Purpose, IReadOnlyList<string> PartyKeys)
{
    /// <summary>The day in Beijing.</summary>
    public DateOnly Day => StepContext.DayOf(From);
}

/// <summary>Reads the sittings booked for cases. Whoever asks has decided already that the reader may see the case.</summary>
internal static class SittingTimes
{
    /// <summary>The next sitting of each case that has one, those going on included.</summary>
    public static async Task<IReadOnlyDictionary<Guid, SittingTime>> NextAsync(MediationDbContext db, IReadOnlyCollection<Guid> caseIds, DateTime now, CancellationToken ct)
    {
        var found = await ListAsync(db, db.Bookings.Where(b => b.CaseId != null && caseIds.Contains(b.CaseId.Value) && b.To > now), ct);
        return found.GroupBy(s => s.CaseId).ToDictionary(g => g.Key, g => g.First());
    }

    /// <summary>The next sitting of a case to which somebody of the party comes; separate talks of the other side are not told.</summary>
    public static async Task<SittingTime?> NextForAsync(MediationDbContext db, Guid caseId, string partyKey, DateTime now, CancellationToken ct) =>
        (await ListAsync(db, db.Bookings.Where(b => b.CaseId == caseId && b.To > now && b.People.Any(p => p.PartyKey == partyKey)), ct)) is [var next, ..] ? next : null;

    /// <summary>The live bookings of a query that are for cases, in order of time.</summary>
    public static async Task<IReadOnlyList<SittingTime>> ListAsync(MediationDbContext db, IQueryable<Booking> bookings, CancellationToken ct)
    {
        var found = await (from b in bookings.AsNoTracking()
                           where b.CancelledAt == null && b.CaseId != null
                           join r in db.Rooms on b.RoomId equals r.Id
                           orderby b.From, b.Id
                           select new { b.Id, CaseId = b.CaseId!.Value, b.From, b.To, r.Name, r.Address, r.Phone, b.Purpose, Keys = b.People.Select(p => p.PartyKey).ToList() }).ToListAsync(ct);
        return [.. found.Select(b => new SittingTime(b.Id, b.CaseId, b.From, b.To, b.Name, b.Address, b.Phone, b.Purpose, [.. b.Keys.Where(k => k.Length > 0).Distinct()]))];
    }
}
