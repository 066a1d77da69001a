using System.Globalization;
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
        var room = await db.Rooms.AsNoTracking().FirstAsync(r => r.Id == booking.RoomId, ct);
        var day = StepContext.DayOf(booking.From) == StepContext.DayOf(now) ? "今天" : "明天";
        await SendAsync(db, booking, $"【人民调解】提醒您：{day}{Time(booking)}在{room.Name}{(room.Address.Length > 0 ? $"（{room.Address}）" : "")}调解，请带身份证。{(room.Phone.Length > 0 ? $"来不了请先打{room.Phone}。" : "")}", booking.From, now, ct);
        booking.Remind(now);
        await db.SaveChangesAsync(ct);
        return 1;
    }

    /// <summary>Tells the parties who were reminded that they need not come.</summary>
    public static Task CallOffAsync(MediationDbContext db, Booking booking, string roomName, DateTime now, CancellationToken ct) =>
        SendAsync(db, booking, $"【人民调解】原定{Time(booking)}在{roomName}的调解不开了，请不用来。新的时间定了会告诉您。", booking.From, now, ct);

    private static async Task SendAsync(MediationDbContext db, Booking booking, string words, DateTime until, DateTime now, CancellationToken ct)
    {
        if (booking.CaseId is not { } caseId) return;
        var parties = await db.Cases.AsNoTracking().Where(c => c.Id == caseId).SelectMany(c => c.Parties).Include(p => p.Representatives).ToListAsync(ct);
        var phones = booking.People.Where(p => p.PartyKey.Length > 0).Select(p => PhoneOf(parties.FirstOrDefault(x => x.Key == p.PartyKey), p.Name)).OfType<string>().Distinct();
        foreach (var phone in phones)
            db.Outbox.Add(new OutboxMessage { Id = Guid.CreateVersion7(), CaseId = caseId, Phone = phone, Words = words, CreatedAt = now, ValidUntil = until, NextAttemptAt = now });
    }

    private static string? PhoneOf(Party? party, string name) => party?.Representatives.FirstOrDefault(r => r.Name == name)?.Phone ?? party?.Phone;

    private static string Time(Booking b)
    {
        var at = StepContext.LocalOf(b.From);
        return $"{at.Month}月{at.Day}日（周{"日一二三四五六"[(int)at.DayOfWeek]}）{at.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }
}
