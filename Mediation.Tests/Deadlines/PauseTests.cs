using Mediation.Domain.Deadlines;

namespace Mediation.Tests.Deadlines;

/// <summary>A clock that stood still, against a counter that walks day by day.</summary>
public sealed class PauseTests
{
    private static readonly WorkingCalendar Calendar = new(CalendarYears.Y2025, CalendarYears.Y2026);

    private static Deadline Clock(DeadlineKind kind, DateOnly trigger, WorkingCalendar calendar)
    {
        var period = DeadlineRules.Of(kind).Period;
        var end = PeriodCounter.End(trigger, period, calendar);
        return new() { Kind = kind, TriggerOn = trigger, Length = period.Length, DueOn = end.On, NominalOn = end.Nominal, IsProvisional = end.Provisional };
    }

    // Walks on from the trigger; days of a pause are not counted, its first day is. Nothing left: the first working day from when it ran again.
    private static DateOnly Walk(DeadlineKind kind, DateOnly trigger, IReadOnlyList<Pause> pauses)
    {
        var period = DeadlineRules.Of(kind).Period;
        var working = period.Unit == PeriodUnit.WorkingDays;
        var (day, left) = (trigger, period.Length);
        while (left > 0)
        {
            day = day.AddDays(1);
            if (pauses.Any(p => p.From < day && day <= p.Until) || (working && Calendar.IsRestDay(day))) continue;
            left--;
        }
        var due = Calendar.ShiftToWorkday(day);
        foreach (var pause in pauses.Where(p => p.From >= day))
            if (pause.From <= due && pause.Until > due) due = Calendar.ShiftToWorkday(pause.Until);
        return due;
    }

    [Theory]
    [InlineData(DeadlineKind.D07)]
    [InlineData(DeadlineKind.D10)]
    [InlineData(DeadlineKind.D11)]
    [InlineData(DeadlineKind.D14)]
    public void AnyPauses_EndWhereAWalkDayByDayEnds(DeadlineKind kind)
    {
        var random = new Random(20260803);
        for (var i = 0; i < 3000; i++)
        {
            var trigger = new DateOnly(2025, 1, 1).AddDays(random.Next(500));
            var clock = Clock(kind, trigger, Calendar);
            var pauses = new List<Pause>();
            for (var n = random.Next(1, 4); n > 0; n--)
            {
                var from = (pauses.Count == 0 ? trigger : pauses[^1].Until).AddDays(random.Next(0, 12));
                if (from > clock.DueOn) break;
                var left = clock.Left(from, Calendar);
                pauses.Add(new(from, from.AddDays(random.Next(0, 40))));
                clock.CountAgain(Calendar, pauses);
                Assert.Equal(left, clock.Left(pauses[^1].Until, Calendar));
                Assert.True(clock.DueOn >= pauses[^1].Until || pauses[^1].From == pauses[^1].Until);
            }
            Assert.Equal(Walk(kind, trigger, pauses), clock.DueOn);
            Assert.Equal(pauses.Sum(p => PeriodCounter.PausedDays(p.From, p.Until, clock.Period, Calendar)), clock.PausedDays);
        }
    }

    [Fact]
    public void PauseIntoAYearWithoutHolidays_IsProvisionalAndCountedAgainOnceTheyAreKnown()
    {
        var clock = Clock(DeadlineKind.D14, new(2026, 12, 1), Calendar);
        Pause[] pauses = [new(new(2026, 12, 10), new(2027, 1, 6))];
        clock.CountAgain(Calendar, pauses);
        Assert.True(clock.IsProvisional);
        Assert.Equal(23, clock.Left(new(2027, 1, 6), Calendar));
        var known = new WorkingCalendar(CalendarYears.Y2025, CalendarYears.Y2026, CalendarYear.Create(2027, [new(2027, 1, 1), .. Enumerable.Range(1, 11).Select(d => new DateOnly(2027, 10, d))], [], new("假设的安排", "assumed")).Value);
        Assert.True(clock.CountAgain(known, pauses));
        Assert.False(clock.IsProvisional);
        Assert.Equal(23, clock.Left(new(2027, 1, 6), known));
        Assert.Equal(PeriodCounter.End(new(2027, 1, 6), new Period(23, PeriodUnit.WorkingDays), known).On, clock.DueOn);
        Assert.False(clock.CountAgain(known, pauses));
    }

    [Fact]
    public void PauseAfterTheEnd_ChangesNothing()
    {
        var clock = Clock(DeadlineKind.D07, new(2026, 8, 3), Calendar);
        Assert.False(clock.CountAgain(Calendar, [new(new(2026, 9, 3), new(2026, 10, 3))]));
        Assert.Equal(new DateOnly(2026, 9, 2), clock.DueOn);
    }

    [Fact]
    public void StandingStill_IsNeverOver()
    {
        var clock = Clock(DeadlineKind.D07, new(2026, 8, 3), Calendar);
        clock.PausedOn = new(2026, 8, 20);
        Assert.Equal((false, false, 13), (clock.IsSurelyOver(new(2030, 1, 1)), clock.IsRunning, clock.DaysLeft(new(2030, 1, 1))));
    }
}
