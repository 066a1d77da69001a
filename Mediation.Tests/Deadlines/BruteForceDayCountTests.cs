using Mediation.Domain.Deadlines;

namespace Mediation.Tests.Deadlines;

/// <summary>Counts every short period of 2025-2026 a second way: a wall calendar marked by hand, walked one day at a time.</summary>
public sealed class BruteForceDayCountTests
{
    private static readonly WorkingCalendar Calendar = new(CalendarYears.Y2025, CalendarYears.Y2026);

    private const string WeekdaysOff = """
        2025: 1.1 1.28 1.29 1.30 1.31 2.3 2.4 4.4 5.1 5.2 5.5 6.2 10.1 10.2 10.3 10.6 10.7 10.8
        2026: 1.1 1.2 2.16 2.17 2.18 2.19 2.20 2.23 4.6 5.1 5.4 5.5 6.19 9.25 10.1 10.2 10.5 10.6 10.7
        """;

    private const string WeekendsWorked = """
        2025: 1.26 2.8 4.27 9.28 10.11
        2026: 1.4 2.14 2.28 5.9 9.20 10.10
        """;

    private static readonly bool[] Works = WallCalendar();
    private static readonly DateOnly First = new(2025, 1, 1);

    [Fact]
    public void BothYears_Have248WorkingDays()
    {
        Assert.Equal(248, Works.Take(365).Count(works => works));
        Assert.Equal(248, Works.Skip(365).Count(works => works));
        Assert.Equal(Works, Enumerable.Range(0, 730).Select(day => !Calendar.IsRestDay(First.AddDays(day))));
    }

    [Fact]
    public void CalendarDays_AgreeForEveryDayAndLengthTo60()
    {
        foreach (var (trigger, length) in EveryPeriod())
        {
            var end = trigger + length;
            while (!Works[end])
            {
                end++;
            }

            Assert.Equal(new DueDate(First.AddDays(end), false, First.AddDays(trigger + length)), End(trigger, length, PeriodUnit.CalendarDays));
        }
    }

    [Fact]
    public void WorkingDays_AgreeForEveryDayAndLengthTo60()
    {
        foreach (var (trigger, length) in EveryPeriod().Where(period => Works.Skip(period.Trigger + 1).Count(works => works) >= period.Length))
        {
            var (end, counted) = (trigger, 0);
            while (counted < length)
            {
                end++;
                counted += Works[end] ? 1 : 0;
            }

            Assert.Equal(new DueDate(First.AddDays(end), false, First.AddDays(end)), End(trigger, length, PeriodUnit.WorkingDays));
        }
    }

    private static DueDate End(int trigger, int length, PeriodUnit unit) => PeriodCounter.End(First.AddDays(trigger), new Period(length, unit), Calendar);

    private static IEnumerable<(int Trigger, int Length)> EveryPeriod() =>
        from trigger in Enumerable.Range(0, 730)
        from length in Enumerable.Range(1, 60)
        where trigger + length < 730
        select (trigger, length);

    private static bool[] WallCalendar()
    {
        var works = new bool[730];
        for (var day = 0; day < 730; day++)
        {
            works[day] = day % 7 is not (3 or 4); // 2025-01-01 was a Wednesday, so days 3 and 4 are the first weekend.
        }

        Mark(WeekdaysOff, false);
        Mark(WeekendsWorked, true);
        return works;

        void Mark(string list, bool worked)
        {
            foreach (var line in list.Split('\n', StringSplitOptions.TrimEntries))
            {
                var parts = line.Split(": ");
                foreach (var day in parts[1].Split(' ').Select(date => date.Split('.')))
                {
                    var at = new DateOnly(int.Parse(parts[0], null), int.Parse(day[0], null), int.Parse(day[1], null)).DayNumber - new DateOnly(2025, 1, 1).DayNumber;
                    Assert.NotEqual(worked, works[at]);
                    works[at] = worked;
                }
            }
        }
    }
}
