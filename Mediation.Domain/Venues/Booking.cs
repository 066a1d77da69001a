namespace Mediation.Domain.Venues;

/// <summary>
/// A room booked for a time: for a sitting of a case, or for anything else a committee does. It is changed or cancelled, never deleted.
/// Times are UTC instants on quarters of an hour and shown in Beijing time.
/// </summary>
public sealed class Booking
{
    /// <summary>The unit in which rooms and people are held.</summary>
    public static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    /// <summary>Identity, made by the form: the same form sent twice books once.</summary>
    public Guid Id { get; private init; }

    /// <summary>Counts the changes; a writer who saw an older one is refused.</summary>
    public int Version { get; private set; }

    /// <summary>The committee whose room it is.</summary>
    public Guid CommitteeId { get; private init; }

    /// <summary>The case; null if it is for something else.</summary>
    public Guid? CaseId { get; private init; }

    /// <summary>The room.</summary>
    public Guid RoomId { get; private set; }

    /// <summary>From when, UTC.</summary>
    public DateTime From { get; private set; }

    /// <summary>Until when, UTC, this moment not included.</summary>
    public DateTime To { get; private set; }

    /// <summary>What for.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>Who booked it.</summary>
    public string BookedBy { get; private init; } = "";

    /// <summary>Their account.</summary>
    public string BookedById { get; private init; } = "";

    /// <summary>When it was booked, UTC.</summary>
    public DateTime BookedAt { get; private init; }

    /// <summary>When it was cancelled, UTC; null while it stands.</summary>
    public DateTime? CancelledAt { get; private set; }

    /// <summary>Why it was cancelled; empty while it stands.</summary>
    public string CancelReason { get; private set; } = "";

    /// <summary>When the parties were reminded of it, UTC; null before, and again after a change of room or time.</summary>
    public DateTime? RemindedAt { get; private set; }

    /// <summary>The mediators and the people of the parties who come.</summary>
    public List<BookedPerson> People { get; private set; } = [];

    /// <summary>Whether it stands.</summary>
    public bool IsLive => CancelledAt is null;

    /// <summary>Keys of the parties whose people come.</summary>
    public IEnumerable<string> PartyKeys => People.Select(p => p.PartyKey).Where(k => k.Length > 0).Distinct();

    /// <summary>What the booking holds, quarter by quarter: the room and each person. No two live bookings hold the same.</summary>
    public IEnumerable<(string Resource, DateTime At)> Holds()
    {
        var resources = People.Select(p => p.Identity.Resource).Prepend(ResourceOf(RoomId)).Distinct().ToList();
        for (var at = From; at < To; at += Quarter)
            foreach (var resource in resources) yield return (resource, at);
    }

    /// <summary>What only one booking at a time may hold of a room.</summary>
    public static string ResourceOf(Guid roomId) => $"R:{roomId:N}";

    /// <summary>Whether the two touch, with a time between them that must stay free.</summary>
    public bool Overlaps(DateTime from, DateTime to, TimeSpan between = default) => From < to + between && from - between < To;

    /// <summary>A new booking of what <see cref="BookingRules"/> found right.</summary>
    public static Booking Make(Guid id, BookingPlan plan, string by, string byId, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var booking = new Booking { Id = id, CommitteeId = plan.Room.CommitteeId, CaseId = plan.CaseId, BookedBy = by, BookedById = byId, BookedAt = now, Version = 1 };
        booking.Take(plan);
        return booking;
    }

    /// <summary>Another room, time or people.</summary>
    public void Change(BookingPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if ((RoomId, From, To) != (plan.Room.Id, plan.From, plan.To)) RemindedAt = null;
        Take(plan);
        Version++;
    }

    /// <summary>Gives the room and the people free again.</summary>
    public void Cancel(string reason, DateTime now)
    {
        (CancelledAt, CancelReason) = (now, reason);
        Version++;
    }

    /// <summary>Keeps that the parties were reminded.</summary>
    public void Remind(DateTime now) => RemindedAt = now;

    private void Take(BookingPlan plan)
    {
        (RoomId, From, To, Purpose) = (plan.Room.Id, plan.From, plan.To, plan.Purpose);
        People.Clear();
        People.AddRange(plan.People);
    }
}
