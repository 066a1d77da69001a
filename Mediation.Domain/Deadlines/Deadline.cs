using Mediation.Domain.Rules;

namespace Mediation.Domain.Deadlines;

/// <summary>One running, stopped or met deadline of a case.</summary>
public sealed class Deadline
{
    // The longest run of days off in a notice is nine; a weekend on either side is within it or moved to work.
    private const int LongestRest = 12;

    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>The rule it follows.</summary>
    public DeadlineKind Kind { get; internal set; }

    /// <summary>What it is about, where the rule's name is not enough: 第二期流转费.</summary>
    public string Subject { get; internal set; } = "";

    /// <summary>Key of the party who must act; empty for everybody else.</summary>
    public string PartyKey { get; internal set; } = "";

    /// <summary>The ledger row it belongs to, for performance.</summary>
    public int? LedgerNumber { get; internal set; }

    /// <summary>The day it was set off; day 0.</summary>
    public DateOnly TriggerOn { get; internal set; }

    /// <summary>Length in the unit of the rule, as it was when the deadline was set off; 0 for agreed days.</summary>
    public int Length { get; internal set; }

    /// <summary>The last day, Beijing time.</summary>
    public DateOnly DueOn { get; internal set; }

    /// <summary>The last day before it was moved off a day of rest.</summary>
    public DateOnly NominalOn { get; internal set; }

    /// <summary>Whether it reaches a year whose calendar is not loaded; then it is the earliest safe day and will be recomputed.</summary>
    public bool IsProvisional { get; internal set; }

    /// <summary>Since when the clock stands still, Beijing time; null while it runs.</summary>
    public DateOnly? PausedOn { get; internal set; }

    /// <summary>How long it has stood still so far, in the unit of the rule, the present pause not counted.</summary>
    public int PausedDays { get; internal set; }

    /// <summary>When the act was done or the deadline lost its object, UTC; null while it runs.</summary>
    public DateTime? StoppedAt { get; internal set; }

    /// <summary>Whether it stopped because the act was done.</summary>
    public bool IsMet { get; internal set; }

    /// <summary>Whether another body named the day (D17, D24): then nothing is counted here.</summary>
    public bool IsTold => Length == 0 && Kind is (DeadlineKind.D17 or DeadlineKind.D24);

    /// <summary>
    /// Counts again, by the length it was set off with and the pauses it had, after a pause or once more of the calendar is known.
    /// Stopped and agreed days stay.
    /// </summary>
    /// <param name="calendar">What is known of rest days.</param>
    /// <param name="pauses">The pauses that are over, in order; one that began after the clock had run out changes nothing.</param>
    /// <returns>Whether the day or its certainty changed.</returns>
    public bool CountAgain(WorkingCalendar calendar, IEnumerable<Pause> pauses)
    {
        ArgumentNullException.ThrowIfNull(pauses);
        if (StoppedAt is not null || Period.Unit == PeriodUnit.AsAgreed || IsTold) return false;
        var (end, stood) = (PeriodCounter.End(TriggerOn, Period, calendar), 0);
        foreach (var pause in pauses.Where(p => p.From <= end.On))
        {
            var days = PeriodCounter.PausedDays(pause.From, pause.Until, Period, calendar);
            // Stopped on days of rest after the counted end: nothing is left of the count, only the move to a workday.
            end = PeriodCounter.Extend(end.Nominal < pause.From ? end with { Nominal = pause.From } : end, days, Period, calendar);
            // Stopped on the last working day: nothing is left, and it does not run out before mediation goes on.
            if (end.On < pause.Until && calendar.ShiftToWorkday(pause.Until) is var day) end = new(day, end.Provisional || !calendar.IsLoaded(day.Year), day);
            stood += days;
        }
        if ((end.On, end.Nominal, end.Provisional, stood) == (DueOn, NominalOn, IsProvisional, PausedDays)) return false;
        (DueOn, NominalOn, IsProvisional, PausedDays) = (end.On, end.Nominal, end.Provisional, stood);
        return true;
    }

    /// <summary>What is left of the count on a day, in the unit of the rule: the day itself has run, days of rest at the end do not count. 0 once it has run out.</summary>
    public int Left(DateOnly day, WorkingCalendar calendar)
    {
        var last = Period.Unit == PeriodUnit.WorkingDays ? DueOn : NominalOn;
        return last <= day ? 0 : PeriodCounter.PausedDays(day, last, Period, calendar);
    }

    /// <summary>The period it was set off with; an agreed day has none.</summary>
    public Period Period => DeadlineRules.Of(Kind).Period is { Unit: not PeriodUnit.AsAgreed } rule ? new(Length, rule.Unit, rule.RollsForward) : Period.AsAgreed;

    /// <summary>Whether it runs: neither stopped nor standing still.</summary>
    public bool IsRunning => StoppedAt is null && PausedOn is null;

    /// <summary>Counts anew from a day or with a length of its own: a notice received later, a limit the court's president extended.</summary>
    internal void Recount(DateOnly trigger, int length, WorkingCalendar calendar)
    {
        var rule = DeadlineRules.Of(Kind).Period;
        var end = PeriodCounter.End(trigger, new Period(length, rule.Unit, rule.RollsForward), calendar);
        (TriggerOn, Length, DueOn, NominalOn, IsProvisional) = (trigger, length, end.On, end.Nominal, end.Provisional);
    }

    /// <summary>
    /// Whether it has passed even if the holidays of a year that is not loaded turn out as long as they can be: a provisional day
    /// warns early, but takes no right away (R12). A clock that stands still is never over.
    /// </summary>
    public bool IsSurelyOver(DateOnly today) => PausedOn is null && today > (IsProvisional ? NominalOn.AddDays(LongestRest) : DueOn);

    /// <summary>Whether it was a time for using a right and has run out: nothing is owed and nobody is late.</summary>
    public bool HasLapsed(DateOnly today) => StoppedAt is null && DeadlineRules.Of(Kind).EndsByItself && IsSurelyOver(today);

    /// <summary>The days on which people are reminded of it, with how many days before the last each is (negative: after it), by the settings of the case. Empty while the clock stands still.</summary>
    public IReadOnlyList<(DateOnly On, int Offset)> ReminderDays(RuleValues rules) => PausedOn is not null || StoppedAt is not null
        ? []
        : [.. DeadlineRules.Of(Kind).ReminderOffsets(rules).Select(o => (On: DueOn.AddDays(-o), Offset: o)).Where(r => r.On > TriggerOn).OrderBy(r => r.On)];

    /// <summary>Days left on a day, or since it stands still; negative once it has passed.</summary>
    public int DaysLeft(DateOnly today) => DueOn.DayNumber - (PausedOn ?? today).DayNumber;
}
