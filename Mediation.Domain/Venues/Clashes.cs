using Mediation.Domain.Rules;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Venues;

/// <summary>Why a booking cannot stand beside those that are there already. Of another case no name, time or reason is told.</summary>
internal static class Clashes
{
    internal static IEnumerable<InputFault> Of(BookingPlan plan, BookingContext c)
    {
        foreach (var fault in Inside(plan, c)) yield return fault;
        var others = c.Others.Where(o => o.IsLive && o.Id != c.Changed?.Id).ToList();
        var same = others.Where(o => o.Overlaps(plan.From, plan.To)).ToList();
        if (same.FirstOrDefault(o => o.RoomId == plan.Room.Id) is { } taken)
        {
            var free = FreeFrom(plan, others);
            yield return new("room", new($"{plan.Room.Name}在{Clock(taken.From)}—{Clock(taken.To)}已经有人约了。请换时间或者换房间；这个房间{(free is { } at ? $"{Clock(at)}起有空" : "这天没有这么长的空档")}。",
                $"{plan.Room.Name} is booked from {Clock(taken.From)} to {Clock(taken.To)}. Choose another time or room; this one {(free is { } then ? $"is free from {Clock(then)}" : "has no gap of that length on that day")}."));
        }
        foreach (var person in plan.People)
        {
            if (same.FirstOrDefault(o => o.People.Any(p => p.Identity.IsSameAs(person.Identity))) is not { } elsewhere) continue;
            yield return new(person.MediatorId is null ? "people" : "mediators", new($"{person.Name}在{Clock(elsewhere.From)}—{Clock(elsewhere.To)}已经约在别处，不能同时到两个地方。请换时间。",
                $"{person.Name} is booked elsewhere from {Clock(elsewhere.From)} to {Clock(elsewhere.To)} and cannot be in two places. Choose another time."));
        }
        if (Nearby(plan, c, others)) yield return NotHere;
    }

    private static InputFault NotHere => new("from", new($"这个时间、这个地点，会让不能见面的人碰到。请换时间或者换一个地方。{Law.Violence29.Zh}",
        $"At this time and place people who must not meet would meet. Choose another time or another place. {Law.Violence29.En}"));

    private static IEnumerable<InputFault> Inside(BookingPlan plan, BookingContext c)
    {
        var coming = plan.People.Select(p => p.Identity).ToList();
        if (c.Apart.FirstOrDefault(a => Meets(a, coming, coming)) is not { } pair) yield break;
        if (pair.CaseId != plan.CaseId)
        {
            yield return new("people", new("这几个人里有不能见面的，不能约在一起。请分开约。", "Some of these people must not meet and cannot be booked together. Book them apart."));
            yield break;
        }
        var (one, other) = (string.Join('、', pair.One.Select(p => p.Name)), string.Join('、', pair.Other.Select(p => p.Name)));
        yield return new("people", new($"{one}和{other}不能见面，不能约在一起。请分开约，时间也要错开。{Law.Violence29.Zh}",
            $"{one} and {other} must not meet and cannot be booked together. Book them apart, at different times. {Law.Violence29.En}"));
    }

    private static bool Nearby(BookingPlan plan, BookingContext c, IEnumerable<Booking> others)
    {
        var between = TimeSpan.FromMinutes(c.Rules.Of(RuleSettings.ApartMinutes));
        var coming = plan.People.Select(p => p.Identity).ToList();
        return others.Where(o => o.Overlaps(plan.From, plan.To, between) && c.Directory.Room(o.RoomId) is { } room && IsSameSite(room, plan.Room))
            .Any(o => c.Apart.Any(a => Meets(a, coming, [.. o.People.Select(p => p.Identity)])));
    }

    private static bool Meets(ApartPair pair, List<PersonIdentity> here, List<PersonIdentity> there) =>
        Has(pair.One, here) && Has(pair.Other, there) || Has(pair.Other, here) && Has(pair.One, there);

    private static bool Has(IReadOnlyList<PersonIdentity> wanted, List<PersonIdentity> among) => wanted.Any(w => among.Any(w.IsSameAs));

    /// <summary>One room, one host body or one address is one place.</summary>
    internal static bool IsSameSite(MediationRoom one, MediationRoom other) => one.Id == other.Id
        || one.HostBodyId is { } host && host == other.HostBodyId
        || one.Address.Trim() is { Length: > 0 } address && address == other.Address.Trim();

    // The next time that day at which the room is free for as long.
    private static DateTime? FreeFrom(BookingPlan plan, List<Booking> others)
    {
        var day = StepContext.DayOf(plan.From);
        var booked = others.Where(o => o.RoomId == plan.Room.Id && StepContext.DayOf(o.From) == day).OrderBy(o => o.From).ToList();
        var at = plan.From;
        foreach (var other in booked)
            if (other.Overlaps(at, at + (plan.To - plan.From))) at = other.To;
        return StepContext.DayOf(at + (plan.To - plan.From)) == day ? at : null;
    }

    private static string Clock(DateTime utc) => StepContext.LocalOf(utc).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
