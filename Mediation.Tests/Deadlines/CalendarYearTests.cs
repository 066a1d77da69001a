using Mediation.Domain;
using Mediation.Domain.Deadlines;

namespace Mediation.Tests.Deadlines;

public sealed class CalendarYearTests
{
    private static readonly Text Notice = new("通知", "Notice");
    private static readonly DateOnly[] Off = [.. Enumerable.Range(1, 13).Select(day => new DateOnly(2027, 10, day))];

    [Fact]
    public void CompleteYear_IsTaken() => Assert.Equal(13, CalendarYear.Create(2027, Off, [new(2027, 9, 26)], Notice).Value.DaysOff.Count);

    [Fact]
    public void DayOfAnotherYear_IsRefused() => Refused("calendar-year.year", [.. Off, new(2028, 1, 1)], []);

    [Fact]
    public void DayBothOffAndWorked_IsRefused() => Refused("calendar-year.twice", Off, [new(2027, 10, 2)]);

    [Fact]
    public void WorkedWeekday_IsRefused() => Refused("calendar-year.make-up", Off, [new(2027, 9, 27)]);

    [Fact]
    public void HalfANotice_IsRefused() => Refused("calendar-year.few", [new(2027, 1, 1)], []);

    [Fact]
    public void NoticeReachingIntoDecember_ChangesThatDecember()
    {
        var year = CalendarYear.Create(2027, [new(2026, 12, 31), .. Off], [new(2026, 12, 27)], Notice).Value;
        var calendar = new WorkingCalendar(CalendarYears.Y2026, year);

        Assert.True(calendar.IsRestDay(new(2026, 12, 31)));
        Assert.False(calendar.IsRestDay(new(2026, 12, 27)));
    }

    [Fact]
    public void LaterNotice_PrevailsOverAnEarlierOne()
    {
        var first = CalendarYear.Create(2027, [.. Off, new(2027, 12, 25)], [new(2027, 12, 26)], Notice).Value;
        var second = CalendarYear.Create(2028, [new(2027, 12, 26), .. Off.Select(day => day.AddYears(1))], [new(2027, 12, 25)], Notice).Value;
        var calendar = new WorkingCalendar(second, first);

        Assert.False(calendar.IsRestDay(new(2027, 12, 25)));
        Assert.True(calendar.IsRestDay(new(2027, 12, 26)));
    }

    [Fact]
    public void NewNotice_MakesAProvisionalDayCertain()
    {
        var trigger = new DateOnly(2027, 9, 2);
        var period = new Period(30, PeriodUnit.CalendarDays);
        var before = PeriodCounter.End(trigger, period, new WorkingCalendar(CalendarYears.Y2026));
        var after = PeriodCounter.End(trigger, period, new WorkingCalendar(CalendarYears.Y2026, CalendarYear.Create(2027, Off, [], Notice).Value));

        Assert.Equal(new DueDate(new(2027, 10, 2), true, new(2027, 10, 2)), before);
        Assert.Equal(new DueDate(new(2027, 10, 14), false, new(2027, 10, 2)), after);
    }

    [Fact]
    public void SameYearTwice_IsAProgrammersMistake() => Assert.Throws<ArgumentException>(() => new WorkingCalendar(CalendarYears.Y2026, CalendarYears.Y2026));

    private static void Refused(string code, DateOnly[] off, DateOnly[] worked) => Assert.Equal(code, CalendarYear.Create(2027, off, worked, Notice).Fault?.Code);
}
