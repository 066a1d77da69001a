using System.Globalization;
using Mediation.Domain;
using Mediation.Domain.Deadlines;

namespace Mediation.Tests.Deadlines;

public sealed class PeriodCounterTests
{
    private static readonly WorkingCalendar Calendar = new(CalendarYears.Y2025, CalendarYears.Y2026);

    [Theory]
    [InlineData("2026-01-16", 30, "2026-02-15", "2026-02-24")]
    [InlineData("2026-04-01", 30, "2026-05-01", "2026-05-06")]
    [InlineData("2026-03-05", 30, "2026-04-04", "2026-04-07")]
    [InlineData("2026-08-21", 30, "2026-09-20", "2026-09-20")]
    [InlineData("2026-01-29", 30, "2026-02-28", "2026-02-28")]
    [InlineData("2026-09-01", 30, "2026-10-01", "2026-10-08")]
    [InlineData("2025-12-05", 30, "2026-01-04", "2026-01-04")]
    [InlineData("2026-02-06", 15, "2026-02-21", "2026-02-24")]
    [InlineData("2026-06-12", 7, "2026-06-19", "2026-06-22")]
    [InlineData("2026-09-26", 7, "2026-10-03", "2026-10-08")]
    [InlineData("2026-08-06", 30, "2026-09-05", "2026-09-07")]
    [InlineData("2025-12-20", 12, "2026-01-01", "2026-01-04")]
    public void CalendarDays_EndOnTheNextWorkdayWhenTheLastIsARestDay(string trigger, int length, string nominal, string effective)
    {
        var due = PeriodCounter.End(Day(trigger), new Period(length, PeriodUnit.CalendarDays), Calendar);

        Assert.Equal(new DueDate(Day(effective), false, Day(nominal)), due);
    }

    [Theory]
    [InlineData("2026-02-12", 3, "2026-02-24")]
    [InlineData("2026-04-28", 7, "2026-05-11")]
    [InlineData("2026-09-18", 3, "2026-09-22")]
    [InlineData("2026-09-30", 5, "2026-10-13")]
    [InlineData("2026-04-30", 3, "2026-05-08")]
    [InlineData("2025-12-30", 3, "2026-01-05")]
    [InlineData("2026-12-24", 5, "2026-12-31")]
    public void WorkingDays_SkipRestDaysAndCountMakeUpWorkdays(string trigger, int length, string end) =>
        Assert.Equal(new DueDate(Day(end), false, Day(end)), PeriodCounter.End(Day(trigger), new Period(length, PeriodUnit.WorkingDays), Calendar));

    [Theory]
    [InlineData("2025-08-31", 6, "2026-02-28")]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2026-03-31", 1, "2026-04-30")]
    [InlineData("2026-05-15", 6, "2026-11-16")]
    public void Months_EndOnTheSameDayOrTheMonthsLast(string trigger, int length, string end) =>
        Assert.Equal(Day(end), PeriodCounter.End(Day(trigger), new Period(length, PeriodUnit.Months), Calendar).On);

    [Fact]
    public void Years_FromALeapDayEndOnTheLastOfFebruary() =>
        Assert.Equal(Day("2026-02-28"), PeriodCounter.End(Day("2024-02-29"), new Period(2, PeriodUnit.Years), Calendar).On);

    [Theory]
    [InlineData("2026-12-20", 30, PeriodUnit.CalendarDays, "2027-01-19")]
    [InlineData("2026-12-03", 30, PeriodUnit.CalendarDays, "2027-01-02")]
    [InlineData("2026-12-31", 1, PeriodUnit.CalendarDays, "2027-01-01")]
    [InlineData("2026-12-30", 3, PeriodUnit.WorkingDays, "2027-01-04")]
    [InlineData("2024-12-30", 3, PeriodUnit.WorkingDays, "2025-01-03")]
    [InlineData("2026-09-30", 2, PeriodUnit.Years, "2028-09-30")]
    [InlineData("2026-08-01", 6, PeriodUnit.Months, "2027-02-01")]
    public void UnknownYear_GivesTheEarliestSafeDayAsProvisional(string trigger, int length, PeriodUnit unit, string end)
    {
        var due = PeriodCounter.End(Day(trigger), new Period(length, unit), Calendar);

        Assert.Equal((Day(end), true), (due.On, due.Provisional));
        Assert.Contains("暂定", due.Caution!.Value.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void RestDayThatWouldMoveIntoAnUnknownYear_StaysAndIsProvisional()
    {
        var off = Enumerable.Range(1, 13).Select(day => new DateOnly(2028, 10, day)).ToArray();
        var calendar = new WorkingCalendar(CalendarYear.Create(2028, off, [], new Text("通知", "Notice")).Value);

        // 2028-12-30 is a Saturday; the next Monday is 2029-01-01.
        Assert.Equal(new DueDate(Day("2028-12-30"), true, Day("2028-12-30")), PeriodCounter.End(Day("2028-12-01"), new Period(29, PeriodUnit.CalendarDays), calendar));
        Assert.Equal(new DueDate(Day("2028-12-29"), false, Day("2028-12-29")), PeriodCounter.End(Day("2028-12-01"), new Period(28, PeriodUnit.CalendarDays), calendar));
    }

    [Fact]
    public void Retention_EndsOnItsDayWhateverDayItIs() =>
        Assert.Equal(new DueDate(Day("2026-10-01"), false, Day("2026-10-01")),
            PeriodCounter.End(Day("2023-10-01"), DeadlineRules.Of(DeadlineKind.D49).Period, Calendar));

    [Fact]
    public void Pause_IsAddedToTheCountedEnd()
    {
        var period = new Period(30, PeriodUnit.CalendarDays);
        var due = PeriodCounter.End(Day("2026-03-05"), period, Calendar);
        var paused = PeriodCounter.PausedDays(Day("2026-03-10"), Day("2026-03-20"), period, Calendar);

        Assert.Equal(10, paused);
        Assert.Equal(Day("2026-04-14"), PeriodCounter.Extend(due, paused, period, Calendar).On);
    }

    [Fact]
    public void PauseOfAMedicalCase_IsCountedInWorkingDays()
    {
        var period = DeadlineRules.Of(DeadlineKind.D14).Period;
        var due = PeriodCounter.End(Day("2026-03-02"), period, Calendar);
        var paused = PeriodCounter.PausedDays(Day("2026-04-02"), Day("2026-04-08"), period, Calendar);

        Assert.Equal(3, paused);
        Assert.Equal(PeriodCounter.End(Day("2026-03-02"), new Period(33, PeriodUnit.WorkingDays), Calendar), PeriodCounter.Extend(due, paused, period, Calendar));
    }

    [Fact]
    public void AgreedDay_IsNotCounted() => Assert.Throws<ArgumentException>(() => PeriodCounter.End(Day("2026-03-05"), Period.AsAgreed, Calendar));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
