using System.Globalization;
using Mediation.Domain.Cases;
using Mediation.Domain.Rules;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Venues;

/// <summary>
/// What a booking must be: readable, in the future, in a room of the committee; no room twice, nobody in two places, and people who must
/// not meet neither in one booking nor at one place at one time. Holidays and opening hours are pointed out and never refuse.
/// </summary>
public static class BookingRules
{
    /// <summary>Longest booking.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    private const int MostDaysAhead = 366;
    private const int LongestPurpose = 100;

    /// <summary>The booking as it would be kept, or what is wrong with it, field by field.</summary>
    public static (BookingPlan? Plan, IReadOnlyList<InputFault> Faults) Examine(BookingInput input, BookingContext c)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(c);
        var faults = new List<InputFault>();
        var room = c.Directory.Rooms.FirstOrDefault(r => r.Id.ToString() == input.Room && r.CommitteeId == c.Actor.CommitteeId);
        if (room is null) faults.Add(new("room", new("请选一个本调委会的调解室。", "Choose a room of your committee.")));
        var (from, to) = Times(input, c, faults);
        var purpose = PlainText.Tidy(input.Purpose);
        if (purpose.Length > LongestPurpose) faults.Add(new("purpose", new($"最多{LongestPurpose}个字，现在是{purpose.Length}个字。", $"At most {LongestPurpose} characters; there are {purpose.Length}.")));
        else if (PlainText.Flaw(purpose) is { } flaw) faults.Add(new("purpose", flaw));
        else if (c.Case is null && purpose.Length == 0) faults.Add(new("purpose", new("不是为案件约的，请写明做什么用。", "It is for no case: say what it is for.")));
        if (c.Case is { } k && CaseStages.IsOver(k.State)) faults.Add(new("day", new("这件案子的调解已经结束，不能再约会。", "Mediation of this case is over; no sitting can be booked.")));
        var people = People(input, c, faults);
        if (faults.Count > 0) return (null, faults);
        var plan = new BookingPlan(c.Case?.Id, room!, from, to, purpose, people);
        faults.AddRange(Clashes.Of(plan, c));
        return faults.Count > 0 ? (null, faults) : (plan, []);
    }

    /// <summary>What whoever books should know: a day of rest, a year whose holidays are not loaded, a time when the room is shut.</summary>
    public static IReadOnlyList<Text> Warnings(BookingPlan plan, BookingContext c)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(c);
        var (day, from, to) = (StepContext.DayOf(plan.From), StepContext.LocalOf(plan.From), StepContext.LocalOf(plan.To));
        var (open, close) = (c.Rules.Of(RuleSettings.RoomsOpen), c.Rules.Of(RuleSettings.RoomsClose));
        var warnings = new List<Text>();
        if (c.Calendar.IsRestDay(day)) warnings.Add(new("这天是休息日，请确认有人开门。", "This is a day of rest; make sure that somebody opens the room."));
        else if (!c.Calendar.IsLoaded(day.Year)) warnings.Add(new($"{day.Year}年的放假安排还没有载入，这天可能是休息日。", $"The holidays of {day.Year} are not loaded yet; this may be a day of rest."));
        if (from.Hour < open || to > to.Date.AddHours(close))
            warnings.Add(new($"不在开门时间（{open}:00—{close}:00）里，请确认有人开门。", $"Outside opening hours ({open}:00 to {close}:00); make sure that somebody opens the room."));
        return warnings;
    }

    private static (DateTime From, DateTime To) Times(BookingInput input, BookingContext c, List<InputFault> faults)
    {
        var today = StepContext.DayOf(c.Now);
        if (input.Day is not { } day) faults.Add(new("day", new("请选哪一天。", "Choose the day.")));
        else if (day < today) faults.Add(new("day", new("这一天已经过去了。", "This day has passed.")));
        else if (day.DayNumber > today.DayNumber + MostDaysAhead) faults.Add(new("day", new("最多约到一年以后。", "At most a year ahead.")));
        var (start, end) = (Time(input.From, "from", faults), Time(input.To, "to", faults));
        if (faults.Count > 0 || input.Day is not { } on || start is not { } first || end is not { } last) return default;
        var (from, to) = (StepContext.UtcOf(on.ToDateTime(first)), StepContext.UtcOf(on.ToDateTime(last)));
        if (to <= from) faults.Add(new("to", new("结束要晚于开始。", "It must end after it begins.")));
        else if (to - from > Longest) faults.Add(new("to", new("一次最多约10个小时。", "At most ten hours at a time.")));
        if (to > from && to <= c.Now || from < c.Now && from != c.Changed?.From)
            faults.Add(new("from", new("这个时间已经过去了。", "This time has passed.")));
        return (from, to);
    }

    private static TimeOnly? Time(string? typed, string field, List<InputFault> faults)
    {
        if (!TimeOnly.TryParseExact(TypedText.HalfWidth(typed), ["H:mm", "HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            faults.Add(new(field, new("请写几点几分，例如14:30。", "Write hours and minutes, such as 14:30.")));
        else if (time.Ticks % Booking.Quarter.Ticks != 0)
            faults.Add(new(field, new("时间按一刻钟约，例如14:00、14:15。", "Times are booked by the quarter of an hour, such as 14:00 or 14:15.")));
        else return time;
        return null;
    }

    private static List<BookedPerson> People(BookingInput input, BookingContext c, List<InputFault> faults)
    {
        var people = new List<BookedPerson>();
        foreach (var id in input.Mediators.Distinct())
        {
            if (c.Directory.Mediators.FirstOrDefault(m => m.Id.ToString() == id && m.CommitteeId == c.Actor.CommitteeId && m.IsActive) is { } mediator) people.Add(BookedPerson.Of(mediator));
            else faults.Add(new("mediators", new("名册里没有这位在任的调解员。", "No active mediator of the roster matches.")));
        }
        if (people.Count == 0 && faults.All(f => f.Field != "mediators") && c.Case is not null)
            faults.Add(new("mediators", new("至少要有一位调解员。", "At least one mediator must come.")));
        var known = c.Case is not { } k ? [] : k.InOrder.SelectMany(p => PersonIdentity.Of(k.Id, p).Select(who => BookedPerson.Of(p.Key, who))).ToList();
        foreach (var choice in input.People.Distinct())
        {
            if (known.FirstOrDefault(p => p.Choice == choice) is { } person) people.Add(person);
            else faults.Add(new("people", new("案件里没有这个人。请从列出的人里选。", "The case has no such person. Choose from those listed.")));
        }
        return people;
    }
}
