using Mediation.Domain.Deadlines;

namespace Mediation.Tests.Deadlines;

/// <summary>Every day of 2025 and 2026 sets off every unit in many lengths; the counter agrees with <see cref="DayByDay"/>, pauses and unknown years included.</summary>
public sealed class PeriodPropertyTests
{
    private static readonly DateOnly First = new(2025, 1, 1);

    private static readonly (WorkingCalendar Calendar, DayByDay Plain)[] Calendars =
    [
        (new WorkingCalendar(CalendarYears.Y2025, CalendarYears.Y2026), new DayByDay(2025, 2026)),
        (new WorkingCalendar(CalendarYears.Y2025), new DayByDay(2025)),
        (new WorkingCalendar(CalendarYears.Y2026), new DayByDay(2026)),
        (new WorkingCalendar(), new DayByDay()),
    ];

    private static readonly int[] Pauses = [0, 1, 2, 3, 5, 7, 10, 14, 21, 30, 45];

    public static TheoryData<PeriodUnit, int> UnitsAndLengths()
    {
        var data = new TheoryData<PeriodUnit, int>();
        foreach (var length in Enumerable.Range(0, 62).Concat([75, 90, 100, 180, 365, 366])) data.Add(PeriodUnit.CalendarDays, length);
        foreach (var length in Enumerable.Range(0, 46).Concat([60, 120])) data.Add(PeriodUnit.WorkingDays, length);
        foreach (var length in Enumerable.Range(0, 14).Concat([18, 24])) data.Add(PeriodUnit.Months, length);
        foreach (var length in Enumerable.Range(0, 4)) data.Add(PeriodUnit.Years, length);
        return data;
    }

    [Fact]
    public void EveryPeriodOfEveryDay_EndsWhereCountingDayByDayEnds()
    {
        foreach (var row in UnitsAndLengths())
        {
            var (unit, length) = row.Data;
            foreach (var (calendar, plain) in Calendars)
                foreach (var trigger in Days())
                    Same(plain.End(trigger, length, unit), PeriodCounter.End(trigger, new Period(length, unit), calendar), $"{length} {unit} from {trigger:yyyy-MM-dd}");
        }
    }

    [Fact]
    public void EveryPause_MovesTheEndAsCountingDayByDayDoes()
    {
        foreach (var unit in (PeriodUnit[])[PeriodUnit.CalendarDays, PeriodUnit.WorkingDays])
            foreach (var (calendar, plain) in Calendars)
                foreach (var trigger in Days())
                    foreach (var pause in Pauses)
                    {
                        var (period, resumed) = (new Period(30, unit), trigger.AddDays(pause));
                        var paused = PeriodCounter.PausedDays(trigger, resumed, period, calendar);
                        Assert.Equal(plain.Paused(trigger, resumed, unit), paused);
                        var due = PeriodCounter.End(trigger, period, calendar);
                        Same(plain.Extended(plain.End(trigger, 30, unit), paused, unit), PeriodCounter.Extend(due, paused, period, calendar), $"{unit} from {trigger:yyyy-MM-dd}, stood still {pause} days");
                    }
    }

    [Fact]
    public void StandingStillForSomeDays_IsTheSameAsAPeriodLongerByThem()
    {
        foreach (var unit in (PeriodUnit[])[PeriodUnit.CalendarDays, PeriodUnit.WorkingDays])
            foreach (var (calendar, _) in Calendars)
                foreach (var trigger in Days())
                    foreach (var pause in Pauses)
                        Same(PeriodCounter.End(trigger, new Period(15 + pause, unit), calendar),
                            PeriodCounter.Extend(PeriodCounter.End(trigger, new Period(15, unit), calendar), pause, new Period(15, unit), calendar), $"15+{pause} {unit} from {trigger:yyyy-MM-dd}");
    }

    [Fact]
    public void LongerPeriodsAndLaterTriggers_NeverEndEarlier()
    {
        foreach (var unit in (PeriodUnit[])[PeriodUnit.CalendarDays, PeriodUnit.WorkingDays, PeriodUnit.Months, PeriodUnit.Years])
            foreach (var (calendar, _) in Calendars)
                foreach (var trigger in Days())
                    foreach (var length in (int[])[1, 3, 7, 15, 30])
                    {
                        var due = PeriodCounter.End(trigger, new Period(length, unit), calendar);
                        Assert.True(due.On >= due.Nominal && due.On > trigger, $"{length} {unit} from {trigger:yyyy-MM-dd}");
                        Assert.True(PeriodCounter.End(trigger, new Period(length + 1, unit), calendar).On >= due.On, $"{length} {unit} from {trigger:yyyy-MM-dd}, one more");
                        Assert.True(PeriodCounter.End(trigger.AddDays(1), new Period(length, unit), calendar).Nominal >= due.Nominal, $"{length} {unit} from {trigger:yyyy-MM-dd}, a day later");
                        Assert.True(unit == PeriodUnit.WorkingDays ? !calendar.IsRestDay(due.On) : due.Provisional || !calendar.IsRestDay(due.On), $"{length} {unit} from {trigger:yyyy-MM-dd} ends on a rest day");
                    }
    }

    [Fact]
    public void EveryRule_CountedWithoutAYear_IsRightOnceTheYearIsLoaded()
    {
        foreach (var rule in DeadlineRules.All.Where(r => r.Period.Unit != PeriodUnit.AsAgreed))
            foreach (var trigger in Days().Where(d => d.DayNumber % 3 == 0))
            {
                var early = PeriodCounter.End(trigger, rule.Period, Calendars[1].Calendar);
                var deadline = new Deadline { Kind = rule.Kind, TriggerOn = trigger, Length = rule.Period.Length, DueOn = early.On, NominalOn = early.Nominal, IsProvisional = early.Provisional };
                var changed = deadline.CountAgain(Calendars[0].Calendar, []);
                var right = PeriodCounter.End(trigger, rule.Period, Calendars[0].Calendar);

                Assert.Equal((right.On, right.Nominal, right.Provisional), (deadline.DueOn, deadline.NominalOn, deadline.IsProvisional));
                Assert.Equal(early != right, changed);
                Assert.False(early.Provisional && deadline.IsSurelyOver(right.On), $"{rule.Kind} from {trigger:yyyy-MM-dd}");
                // Working days without a notice skip weekends alone; a weekend worked instead may still bring the day forward.
                Assert.True(early.On <= right.On || rule.Period.Unit == PeriodUnit.WorkingDays, $"{rule.Kind} from {trigger:yyyy-MM-dd}: the provisional day was not the safe one");
            }
    }

    [Fact]
    public void ProvisionalDay_TakesNoRightBeforeTheDayThatTurnsOutRight()
    {
        foreach (var rule in DeadlineRules.All.Where(r => r.Period.Unit is PeriodUnit.CalendarDays or PeriodUnit.Months or PeriodUnit.Years))
            foreach (var trigger in Days())
            {
                var early = PeriodCounter.End(trigger, rule.Period, Calendars[1].Calendar);
                var deadline = new Deadline { Kind = rule.Kind, DueOn = early.On, NominalOn = early.Nominal, IsProvisional = early.Provisional };
                Assert.False(deadline.IsSurelyOver(PeriodCounter.End(trigger, rule.Period, Calendars[0].Calendar).On), $"{rule.Kind} from {trigger:yyyy-MM-dd}");
            }
    }

    private static IEnumerable<DateOnly> Days() => Enumerable.Range(0, 730).Select(First.AddDays);

    private static void Same(DueDate expected, DueDate actual, string what)
    {
        if (expected != actual) Assert.Fail($"{what}: {actual}, counted day by day {expected}");
    }
}
