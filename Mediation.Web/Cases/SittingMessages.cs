using System.Globalization;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Rules;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Cases;

/// <summary>The messages that remind the parties of a sitting the day before, each booking once, and that call it off.</summary>
internal static class SittingMessages
{
    /// <summary>
    /// The sittings to remind of now, within the hours the installation sets, so that nobody is woken up: tomorrow's, and today's that were
    /// booked when yesterday's hours were over.
    /// </summary>
    public static async Task<Guid[]> DueAsync(MediationDbContext db, DateTime now, CancellationToken ct)
    {
        var local = StepContext.LocalOf(now);
        var rules = (await LawData.LoadAsync(db, ct)).RulesOn(StepContext.DayOf(now));
        if (local.Hour < rules.Of(RuleSettings.RemindFrom) || local.Hour >= rules.Of(RuleSettings.RemindUntil)) return [];
        var (today, tomorrow, after) = (StepContext.UtcOf(local.Date), StepContext.UtcOf(local.Date.AddDays(1)), StepContext.UtcOf(local.Date.AddDays(2)));
        return await db.Bookings.Where(b => b.CaseId != null && b.CancelledAt == null && b.RemindedAt == null && b.From > now
            && ((b.From >= tomorrow && b.From < after) || (b.From < tomorrow && b.BookedAt < today))).OrderBy(b => b.From).Select(b => b.Id).ToArrayAsync(ct);
    }

    /// <summary>Puts the reminder of a sitting into the outbox, unless it stands there already.</summary>
    /// <returns>1 if it was put there.</returns>
    public static async Task<int> RemindAsync(MediationDbContext db, Guid bookingId, DateTime now, CancellationToken ct)
    {
        if (await db.Bookings.Include(b => b.People).FirstOrDefaultAsync(b => b.Id == bookingId, ct) is not { IsLive: true, RemindedAt: null } booking || booking.From <= now) return 0;
        if (await CaseLoader.LoadAsync(db, booking.CaseId!.Value, withCaucus: false, ct) is not { } @case || !StandsFor(booking.PartyKeys, @case)) return 0;
        var room = await db.Rooms.AsNoTracking().FirstAsync(r => r.Id == booking.RoomId, ct);
        var day = StepContext.DayOf(booking.From) == StepContext.DayOf(now) ? "今天" : "明天";
        await SendAsync(db, booking, $"【人民调解】提醒您：{day}{Time(booking)}在{room.Name}{(room.Address.Length > 0 ? $"（{room.Address}）" : "")}调解，请带身份证。{(room.Phone.Length > 0 ? $"来不了请先打{room.Phone}。" : "")}", booking.From, now, ct);
        booking.Remind(now);
        await db.SaveChangesAsync(ct);
        return 1;
    }

    /// <summary>Whether people are to come to a sitting booked earlier: not where the case is over since, nor where two of them must not meet since.</summary>
    public static bool StandsFor(IEnumerable<string> partyKeys, MediationCase @case) => !CaseStages.IsOver(@case.State) && KeptApart.Among(@case, [.. partyKeys]) is null;

    /// <summary>Tells the parties who were reminded that they need not come.</summary>
    public static Task CallOffAsync(MediationDbContext db, Booking booking, string roomName, DateTime now, CancellationToken ct) =>
        SendAsync(db, booking, $"【人民调解】原定{Time(booking)}在{roomName}的调解不开了，不用来了。新的时间定了会告诉您。", booking.From, now, ct);

    /// <summary>Tells the parties who were reminded of what a change makes of it: the new time and room, or that they need not come. Asked before the change.</summary>
    public static async Task ChangeAsync(MediationDbContext db, Booking booking, BookingPlan plan, string roomName, DateTime now, CancellationToken ct)
    {
        var (before, until) = ($"【人民调解】原定{Time(booking)}在{roomName}的调解", plan.From > booking.From ? plan.From : booking.From);
        bool Stays(BookedPerson p) => plan.People.Any(x => (x.PartyKey, x.Name) == (p.PartyKey, p.Name));
        await SendAsync(db, booking, $"{before}不用来了。新的时间定了会告诉您。", booking.From, now, ct, p => !Stays(p));
        if ((booking.RoomId, booking.From) == (plan.Room.Id, plan.From)) return;
        await SendAsync(db, booking, $"{before}，改到{Time(plan.From)}在{plan.Room.Name}{(plan.Room.Address.Length > 0 ? $"（{plan.Room.Address}）" : "")}。", until, now, ct, Stays);
    }

    private static async Task SendAsync(MediationDbContext db, Booking booking, string words, DateTime until, DateTime now, CancellationToken ct, Func<BookedPerson, bool>? whom = null)
    {
        if (booking.CaseId is not { } caseId) return;
        var parties = await db.Cases.AsNoTracking().Where(c => c.Id == caseId).SelectMany(c => c.Parties).Include(p => p.Representatives).ToListAsync(ct);
        var phones = booking.People.Where(p => p.PartyKey.Length > 0 && (whom is null || whom(p))).Select(p => PhoneOf(parties.FirstOrDefault(x => x.Key == p.PartyKey), p.Name)).OfType<string>().Distinct();
        foreach (var phone in phones)
            db.Outbox.Add(new OutboxMessage { Id = Guid.CreateVersion7(), CaseId = caseId, Phone = phone, Words = words, CreatedAt = now, ValidUntil = until, NextAttemptAt = now });
    }

    private static string? PhoneOf(Party? party, string name) => party?.Representatives.FirstOrDefault(r => r.Name == name)?.Phone ?? party?.Phone;

    private static string Time(Booking b) => Time(b.From);

    private static string Time(DateTime utc)
    {
        var at = StepContext.LocalOf(utc);
        return $"{at.Month}月{at.Day}日（周{"日一二三四五六"[(int)at.DayOfWeek]}）{at.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }
}
