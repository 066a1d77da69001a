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

    /// <summary>Counts again, by the length it was set off with, once more of the calendar is known. Stopped and agreed days stay.</summary>
    /// <returns>Whether the day or its certainty changed.</returns>
    public bool CountAgain(WorkingCalendar calendar)
    {
        var rule = DeadlineRules.Of(Kind).Period;
        if (StoppedAt is not null || rule.Unit == PeriodUnit.AsAgreed || IsTold) return false;
        var end = PeriodCounter.End(TriggerOn, new Period(Length, rule.Unit, rule.RollsForward), calendar);
        if ((end.On, end.Nominal, end.Provisional) == (DueOn, NominalOn, IsProvisional)) return false;
        (DueOn, NominalOn, IsProvisional) = (end.On, end.Nominal, end.Provisional);
        return true;
    }

    /// <summary>
    /// Whether it has passed even if the holidays of a year that is not loaded turn out as long as they can be: a provisional day
    /// warns early, but takes no right away (R12).
    /// </summary>
    public bool IsSurelyOver(DateOnly today) => today > (IsProvisional ? NominalOn.AddDays(LongestRest) : DueOn);

    /// <summary>Days left on a day; negative once it has passed.</summary>
    public int DaysLeft(DateOnly today) => DueOn.DayNumber - today.DayNumber;
}
