using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Rules;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Venues;

/// <summary>Everything the rules of booking look at.</summary>
public sealed record BookingContext
{
    /// <summary>Who books.</summary>
    public required Actor Actor { get; init; }

    /// <summary>The moment, UTC.</summary>
    public required DateTime Now { get; init; }

    /// <summary>Bodies, people and rooms.</summary>
    public required Workflow.Directory Directory { get; init; }

    /// <summary>The loaded calendars.</summary>
    public required WorkingCalendar Calendar { get; init; }

    /// <summary>The settings.</summary>
    public RuleValues Rules { get; init; } = RuleValues.Standard;

    /// <summary>The case it is for; null if it is for something else.</summary>
    public MediationCase? Case { get; init; }

    /// <summary>The booking that is changed; null for a new one.</summary>
    public Booking? Changed { get; init; }

    /// <summary>The live bookings around the time, whoever made them.</summary>
    public IReadOnlyList<Booking> Others { get; init; } = [];

    /// <summary>Who must not meet whom, in every case.</summary>
    public IReadOnlyList<ApartPair> Apart { get; init; } = [];

    /// <summary>
    /// Whether the actor may book for the case, or for something else of their committee: whoever reads the whole file and works for the committee.
    /// </summary>
    public static bool MayBook(Actor actor, MediationCase? @case)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.CommitteeId is not { } committee || !(actor.Is(Role.Mediator) || actor.Is(Role.Registrar) || actor.Is(Role.Director))) return false;
        return @case is null || @case.CommitteeId == committee && CaseAccess.LevelOf(actor, @case) == ReadLevel.Full;
    }

    /// <summary>Whether the actor may change or cancel the booking.</summary>
    public static bool MayChange(Actor actor, Booking booking, MediationCase? @case)
    {
        ArgumentNullException.ThrowIfNull(booking);
        return MayBook(actor, @case) && actor.CommitteeId == booking.CommitteeId
            && (@case is not null || booking.BookedById == actor.Id || actor.Is(Role.Registrar) || actor.Is(Role.Director));
    }
}
