using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Venues;

/// <summary>One booking as its reader may see it; of a case whose file they do not read, only that the room is taken and by whom.</summary>
public sealed record BookingView(
    Guid Id, int Version, Guid RoomId, string RoomName, Guid? CaseId, DateTime From, DateTime To, string Title, string Purpose, IReadOnlyList<string> Who, string BookedBy, bool MayChange)
{
    /// <summary>The day in Beijing.</summary>
    public DateOnly Day => StepContext.DayOf(From);
}

/// <summary>A room of the committee.</summary>
public sealed record RoomView(Guid Id, string Name, string Address, string Phone);

/// <summary>A week of the committee's rooms.</summary>
public sealed record WeekView(DateOnly Monday, DateOnly Today, IReadOnlyList<RoomView> Rooms, IReadOnlyList<BookingView> Bookings, IReadOnlyList<DateOnly> RestDays)
{
    /// <summary>The seven days.</summary>
    public IEnumerable<DateOnly> Days => Enumerable.Range(0, 7).Select(Monday.AddDays);
}

/// <summary>Somebody who may be asked to come.</summary>
public sealed record PersonChoice(string Value, string Mark, string Name, string Note);

/// <summary>What the form of a booking offers and begins with.</summary>
public sealed record BookingForm(Guid? CaseId, string Title, int Version, IReadOnlyList<RoomView> Rooms, IReadOnlyList<PersonChoice> Mediators, IReadOnlyList<PersonChoice> People,
    IReadOnlyList<string> MustNotMeet, BookingInput Initial);

/// <summary>Reads bookings for the people of a committee. Everybody else gets nothing.</summary>
public sealed class BookingQueries(IDbContextFactory<MediationDbContext> contexts, TimeProvider clock)
{
    /// <summary>The week in which a day lies; null for somebody who does not work for a committee.</summary>
    public async Task<WeekView?> FindWeekAsync(DateOnly? day, Actor reader, CancellationToken ct = default)
    {
        if (!BookingContext.MayBook(reader, null)) return null;
        var today = StepContext.DayOf(clock.GetUtcNow().UtcDateTime);
        var on = day is { Year: > 2000 and < 2200 } asked ? asked : today;
        var monday = on.AddDays(-(((int)on.DayOfWeek + 6) % 7));
        var (begin, end) = (StepContext.UtcOf(monday.ToDateTime(default)), StepContext.UtcOf(monday.AddDays(7).ToDateTime(default)));
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await db.Bookings.AsNoTracking().Include(b => b.People).Where(b => b.CommitteeId == reader.CommitteeId && b.CancelledAt == null && b.From < end && b.To > begin)
            .OrderBy(b => b.From).ThenBy(b => b.Id).ToListAsync(ct);
        var ids = found.Select(b => b.CaseId).OfType<Guid>().Distinct().ToList();
        var cases = await CaseLoader.Whole(db, withCaucus: false).AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var law = await LawData.LoadAsync(db, ct);
        return new(monday, today, Rooms(law, reader), [.. found.Select(b => View(b, b.CaseId is { } id ? cases.GetValueOrDefault(id) : null, law, reader))],
            [.. Enumerable.Range(0, 7).Select(monday.AddDays).Where(law.Calendar.IsRestDay)]);
    }

    /// <summary>The form for a new booking; null if the reader may not book for the case.</summary>
    public async Task<BookingForm?> FindFormAsync(Guid? caseId, Actor reader, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var k = caseId is { } id ? await CaseLoader.LoadAsync(db, id, withCaucus: false, ct) : null;
        if (caseId is not null && k is null || !BookingContext.MayBook(reader, k)) return null;
        var law = await LawData.LoadAsync(db, ct);
        var form = Form(k, 0, law, reader);
        var now = StepContext.LocalOf(clock.GetUtcNow().UtcDateTime);
        var day = law.Calendar.ShiftToWorkday(DateOnly.FromDateTime(now).AddDays(1));
        return form with
        {
            Initial = new BookingInput
            {
                Day = day, From = "09:30", To = "11:00", Room = (form.Rooms.FirstOrDefault(r => r.Id == k?.RoomId) ?? (form.Rooms is [var first, ..] ? first : null))?.Id.ToString(),
                Mediators = [.. (k is null ? [] : k.CoMediatorsAtWork().Select(m => m.MediatorId).Prepend(k.LeadMediatorId ?? default).Where(m => m != default).Select(m => m.ToString()))
                    .DefaultIfEmpty(reader.MediatorId?.ToString() ?? "").Where(m => m.Length > 0)],
                People = form.MustNotMeet.Count > 0 ? [] : [.. form.People.Select(p => p.Value)],
            },
        };
    }

    /// <summary>The form for a booking that stands; null if the reader may not change it.</summary>
    public async Task<BookingForm?> FindChangeAsync(Guid bookingId, Actor reader, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var booking = await db.Bookings.AsNoTracking().Include(b => b.People).FirstOrDefaultAsync(b => b.Id == bookingId && b.CancelledAt == null, ct);
        var k = booking?.CaseId is { } id ? await CaseLoader.LoadAsync(db, id, withCaucus: false, ct) : null;
        if (booking is null || booking.CaseId is not null && k is null || !BookingContext.MayChange(reader, booking, k)) return null;
        var (from, to) = (StepContext.LocalOf(booking.From), StepContext.LocalOf(booking.To));
        return Form(k, booking.Version, await LawData.LoadAsync(db, ct), reader) with
        {
            Initial = new BookingInput
            {
                Day = DateOnly.FromDateTime(from), From = $"{from:HH:mm}", To = $"{to:HH:mm}", Room = booking.RoomId.ToString(), Purpose = booking.Purpose,
                Mediators = [.. booking.People.Where(p => p.MediatorId is not null).Select(p => p.Choice)], People = [.. booking.People.Where(p => p.MediatorId is null).Select(p => p.Choice)],
            },
        };
    }

    private static BookingForm Form(MediationCase? k, int version, LawData law, Actor reader) => new(k?.Id, k?.Title ?? "", version, Rooms(law, reader),
        [.. law.Directory.Mediators.Where(m => m.CommitteeId == reader.CommitteeId && m.IsActive).Select(m => new PersonChoice(m.Id.ToString(), "调", m.Name, ""))],
        k is null ? [] : [.. k.InOrder.SelectMany(p => PersonIdentity.Of(k.Id, p).Select(who => new PersonChoice($"{p.Key}|{who.Name}", p.Mark, who.Name, who.Name == p.Name ? "" : p.Name)))],
        k is null ? [] : [.. KeptApart.PairsOf(k).Select(p => $"{p.One.Name}／{p.Other.Name}")], new());

    private static List<RoomView> Rooms(LawData law, Actor reader) =>
        [.. law.Directory.Rooms.Where(r => r.CommitteeId == reader.CommitteeId).OrderBy(r => r.Kind).ThenBy(r => r.Name, StringComparer.Ordinal).Select(r => new RoomView(r.Id, r.Name, r.Address, r.Phone))];

    private static BookingView View(Booking b, MediationCase? k, LawData law, Actor reader)
    {
        var full = b.CaseId is null || k is not null && CaseAccess.LevelOf(reader, k) == ReadLevel.Full;
        return new(b.Id, b.Version, b.RoomId, law.Directory.Room(b.RoomId)?.Name ?? "", full ? b.CaseId : null, b.From, b.To, full ? k?.Title ?? "" : "", full ? b.Purpose : "",
            full ? [.. b.People.Select(p => p.Name)] : [], b.BookedBy, full && BookingContext.MayChange(reader, b, k));
    }
}
