namespace Mediation.Domain.Deadlines;

/// <summary>
/// Counts periods: the day after the trigger is day one; days off inside a calendar period count; an end on a rest day
/// moves on; working days skip rest days; months and years end on the same-numbered day (民诉法 85, 民法典 200-204).
/// </summary>
public static class PeriodCounter
{
    /// <summary>The last day of a period that a day sets off.</summary>
    /// <exception cref="ArgumentException">The period's day is fixed by agreement, so there is nothing to count.</exception>
    public static DueDate End(DateOnly trigger, Period period, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return period.Unit switch
        {
            PeriodUnit.CalendarDays => Ending(trigger.AddDays(period.Length), period.RollsForward, calendar),
            PeriodUnit.Months => Ending(trigger.AddMonths(period.Length), period.RollsForward, calendar),
            PeriodUnit.Years => Ending(trigger.AddYears(period.Length), period.RollsForward, calendar),
            PeriodUnit.WorkingDays => WorkingDays(trigger, period.Length, calendar),
            _ => throw new ArgumentException("An agreed or ordered day is not counted.", nameof(period)),
        };
    }

    /// <summary>
    /// The new last day after a clock that stood still, as during an appraisal (在线调解规则 26, 医疗条例 38).
    /// The pause is in the period's own unit; see <see cref="PausedDays"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The pause is below zero.</exception>
    public static DueDate Extend(DueDate due, int pausedDays, Period period, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfNegative(pausedDays);
        var extended = period.Unit == PeriodUnit.WorkingDays
            ? WorkingDays(due.On, pausedDays, calendar)
            : Ending(due.Nominal.AddDays(pausedDays), period.RollsForward, calendar);
        return extended with { Provisional = extended.Provisional || (due.Provisional && period.Unit == PeriodUnit.WorkingDays) };
    }

    /// <summary>How long the clock stood still, from the day it stopped to the day it ran again: working days for periods in working days, otherwise calendar days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The clock ran again before it stopped.</exception>
    public static int PausedDays(DateOnly stopped, DateOnly resumed, Period period, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfLessThan(resumed, stopped);
        var days = resumed.DayNumber - stopped.DayNumber;
        return period.Unit == PeriodUnit.WorkingDays
            ? Enumerable.Range(1, days).Count(day => !calendar.IsRestDay(stopped.AddDays(day)))
            : days;
    }

    private static DueDate Ending(DateOnly nominal, bool rollsForward, WorkingCalendar calendar)
    {
        if (!rollsForward)
        {
            return new DueDate(nominal, false, nominal);
        }

        var moved = calendar.ShiftToWorkday(nominal);
        return calendar.IsLoaded(nominal.Year) && calendar.IsLoaded(moved.Year)
            ? new DueDate(moved, false, nominal)
            : new DueDate(nominal, true, nominal);
    }

    private static DueDate WorkingDays(DateOnly trigger, int length, WorkingCalendar calendar)
    {
        var (day, provisional) = (trigger, false);
        for (var left = length; left > 0;)
        {
            day = day.AddDays(1);
            provisional |= !calendar.IsLoaded(day.Year);
            left -= calendar.IsRestDay(day) ? 0 : 1;
        }

        return new DueDate(day, provisional, day);
    }
}
