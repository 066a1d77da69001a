using System.Globalization;
using Mediation.Domain.Parties;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Cases;

/// <summary>The messages that remind the parties of a sitting the day before, each booking once, and that call it off.</summary>
internal static class SittingMessages
{
    // Nobody is woken up by a reminder.
    private const int FirstHour = 9;

    /// <summary>Puts the reminders of tomorrow's sittings into the outbox.</summary>
    /// <returns>How many sittings were reminded of.</returns>
    public static async Task<int> RemindAsync(MediationDbContext db, DateTime now, CancellationToken ct)
    {
        var local = StepContext.LocalOf(now);
        if (local.Hour < FirstHour) return 0;
        var (begin, end) = (StepContext.UtcOf(local.Date.AddDays(1)), StepContext.UtcOf(local.Date.AddDays(2)));
        var due = await db.Bookings.Include(b => b.People).Where(b => b.CaseId != null && b.CancelledAt == null && b.RemindedAt == null && b.From >= begin && b.From < end).ToListAsync(ct);
        foreach (var booking in due)
        {
            var room = await db.Rooms.AsNoTracking().FirstAsync(r => r.Id == booking.RoomId, ct);
            await SendAsync(db, booking, $"【人民调解】提醒您：明天{Time(booking)}在{room.Name}{(room.Address.Length > 0 ? $"（{room.Address}）" : "")}调解，请带身份证。{(room.Phone.Length > 0 ? $"来不了请先打{room.Phone}。" : "")}", booking.From, now, ct);
            booking.Remind(now);
        }
        return due.Count;
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
