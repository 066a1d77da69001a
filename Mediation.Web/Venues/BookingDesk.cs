using System.Globalization;
using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Venues;

/// <summary>A booking as somebody wants it.</summary>
/// <param name="Id">Made by the form: the same form sent twice books once.</param>
/// <param name="Version">The version the reader saw; 0 for a new one.</param>
/// <param name="CaseId">The case; null if it is for something else.</param>
/// <param name="Input">What was entered.</param>
public sealed record BookingCommand(Guid Id, int Version, Guid? CaseId, BookingInput Input);

/// <summary>The answer to it. Anything but Done means that nothing was changed.</summary>
public sealed record BookingAnswer(StepStatus Status, Text Happened, IReadOnlyList<InputFault> Faults, IReadOnlyList<Text> Warnings)
{
    internal static BookingAnswer Of(StepStatus status, string zh, string en) => new(status, new(zh, en), [], []);
}

/// <summary>The one way a booking changes: checked, held and written down in one transaction.</summary>
public sealed class BookingDesk(WriteUnit unit)
{
    private static BookingAnswer Nothing => BookingAnswer.Of(StepStatus.NotFound, "没有这件案子或者这次预约，或者不归您约。没有任何改动。", "There is no such case or booking, or it is not yours to book. Nothing was changed.");

    private static BookingAnswer Busy => BookingAnswer.Of(StepStatus.Busy, "系统正忙，没有约成。内容都在，请过几秒再按一次。", "The system is busy; nothing was booked. Everything entered is kept: press again in a few seconds.");

    private static BookingAnswer Stale => BookingAnswer.Of(StepStatus.Conflict, "这次预约刚才有人改过，您看到的是旧的。您填的都在，没有覆盖任何人。请看最新情况后再改。",
        "Somebody changed this booking just now; you have the older one. What you entered is kept and overwrote nobody. Look at the newest one, then change it.");

    /// <summary>Books a room, or changes a booking.</summary>
    public Task<BookingAnswer> SaveAsync(BookingCommand command, Actor actor, DateTime nowUtc, CancellationToken ct = default) =>
        RunAsync((db, token) => SaveAsync(db, command, actor, EventLog.Moment(nowUtc), token), ct);

    /// <summary>Cancels a booking, with the reason.</summary>
    public Task<BookingAnswer> CancelAsync(Guid id, int version, string? reason, Actor actor, DateTime nowUtc, CancellationToken ct = default) =>
        RunAsync((db, token) => CancelAsync(db, id, version, PlainText.Tidy(reason), actor, EventLog.Moment(nowUtc), token), ct);

    private async Task<BookingAnswer> RunAsync(Func<MediationDbContext, CancellationToken, Task<BookingAnswer>> work, CancellationToken ct)
    {
        try
        {
            return await unit.RunAsync(work, ct);
        }
        catch (Exception e) when (e is StoreBusyException or DbUpdateException)
        {
            return Busy;
        }
    }

    private static async Task<BookingAnswer> SaveAsync(MediationDbContext db, BookingCommand command, Actor actor, DateTime now, CancellationToken ct)
    {
        var booking = await db.Bookings.Include(b => b.People).FirstOrDefaultAsync(b => b.Id == command.Id, ct);
        var caseId = booking is null ? command.CaseId : booking.CaseId;
        var @case = caseId is { } id ? await CaseLoader.LoadAsync(db, id, withCaucus: false, ct) : null;
        if (caseId is not null && @case is null || !BookingContext.MayBook(actor, @case)) return Nothing;
        if (booking is not null && command.Version == 0) return booking.BookedById == actor.Id ? new(StepStatus.Done, Said(booking, await RoomNameAsync(db, booking, ct), isNew: true), [], []) : Nothing;
        if (booking is null ? command.Version != 0 : !booking.IsLive || !BookingContext.MayChange(actor, booking, @case)) return Nothing;
        if (booking is not null && booking.Version != command.Version) return Stale;

        var context = await BookingData.ContextAsync(db, actor, now, @case, booking, command.Input.Day, ct);
        var (plan, faults) = BookingRules.Examine(command.Input, context);
        if (plan is null) return new(StepStatus.Invalid, faults[0].Sentence, faults, []);
        if (booking is null) db.Bookings.Add(booking = Booking.Make(command.Id, plan, actor.Name, actor.Id, now));
        else
        {
            await db.BookingHolds.Where(h => h.BookingId == booking.Id).ExecuteDeleteAsync(ct);
            if (booking.RemindedAt is not null) await SittingMessages.ChangeAsync(db, booking, plan, await RoomNameAsync(db, booking, ct), now, ct);
            booking.Change(plan);
        }
        db.BookingHolds.AddRange(booking.Holds().Select(h => new BookingHold { Resource = h.Resource, At = h.At, BookingId = booking.Id }));
        var happened = Said(booking, plan.Room.Name, command.Version == 0);
        await LogAsync(db, @case, actor, now, command.Version == 0 ? "book-room" : "change-booking", happened, ct);
        await db.SaveChangesAsync(ct);
        return new(StepStatus.Done, happened, [], BookingRules.Warnings(plan, context));
    }

    private static async Task<BookingAnswer> CancelAsync(MediationDbContext db, Guid id, int version, string reason, Actor actor, DateTime now, CancellationToken ct)
    {
        var booking = await db.Bookings.Include(b => b.People).FirstOrDefaultAsync(b => b.Id == id, ct);
        var @case = booking?.CaseId is { } caseId ? await CaseLoader.LoadAsync(db, caseId, withCaucus: false, ct) : null;
        if (booking is null || booking.CaseId is not null && @case is null || !BookingContext.MayChange(actor, booking, @case)) return Nothing;
        if (booking.Version != version || !booking.IsLive) return Stale;
        if (Wrong(booking, reason, now) is { } fault) return new(StepStatus.Invalid, fault.Sentence, [fault], []);
        var room = await RoomNameAsync(db, booking, ct);
        booking.Cancel(reason, now);
        await db.BookingHolds.Where(h => h.BookingId == id).ExecuteDeleteAsync(ct);
        if (booking.RemindedAt is not null) await SittingMessages.CallOffAsync(db, booking, room, now, ct);
        var happened = new Text($"取消{When(booking).Zh}在{room}的预约：{reason}", $"Cancelled the booking of {When(booking).En} in {room}: {reason}");
        await LogAsync(db, @case, actor, now, "cancel-booking", happened, ct);
        await db.SaveChangesAsync(ct);
        return new(StepStatus.Done, happened, [], []);
    }

    private static InputFault? Wrong(Booking booking, string reason, DateTime now)
    {
        const int longest = 200;
        if (booking.To <= now) return new("reason", new("这次预约已经过去了，不能取消。", "This booking has passed and cannot be cancelled."));
        if (reason.Length == 0) return new("reason", new("请写为什么取消。", "Say why it is cancelled."));
        if (reason.Length > longest) return new("reason", new($"最多{longest}个字，现在是{reason.Length}个字。", $"At most {longest} characters; there are {reason.Length}."));
        return PlainText.Flaw(reason) is { } flaw ? new("reason", flaw) : null;
    }

    private static Task<CaseEvent> LogAsync(MediationDbContext db, MediationCase? @case, Actor actor, DateTime now, string key, Text happened, CancellationToken ct)
    {
        var state = @case is null ? "" : CaseWorkflow.Code(@case);
        return EventLog.AppendAsync(db, new(@case?.Id ?? Guid.Empty, actor, now, key, state, state, happened), ct);
    }

    private static Task<string> RoomNameAsync(MediationDbContext db, Booking booking, CancellationToken ct) => db.Rooms.Where(r => r.Id == booking.RoomId).Select(r => r.Name).FirstAsync(ct);

    private static Text Said(Booking booking, string room, bool isNew)
    {
        var when = When(booking);
        return isNew ? new($"约好{when.Zh}在{room}", $"Booked {when.En} in {room}") : new($"改到{when.Zh}在{room}", $"Moved to {when.En} in {room}");
    }

    private static Text When(Booking booking)
    {
        var (from, to) = (StepContext.LocalOf(booking.From), StepContext.LocalOf(booking.To));
        return new($"{from.Year}年{from.Month}月{from.Day}日{Clock(from)}—{Clock(to)}", $"{from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {Clock(from)} to {Clock(to)}");
    }

    private static string Clock(DateTime local) => local.ToString("HH:mm", CultureInfo.InvariantCulture);
}
