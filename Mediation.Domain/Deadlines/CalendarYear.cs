using System.Globalization;

namespace Mediation.Domain.Deadlines;

/// <summary>
/// One year's holiday notice of the State Council: the days off and the weekend days worked instead (调休上班).
/// A notice may reach into December of the year before.
/// </summary>
public sealed record CalendarYear
{
    private CalendarYear(int year, IEnumerable<DateOnly> daysOff, IEnumerable<DateOnly> makeUpWorkdays, Text source) =>
        (Year, DaysOff, MakeUpWorkdays, Source) = (year, [.. daysOff.Order()], [.. makeUpWorkdays.Order()], source);

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>Days off, weekends among them included.</summary>
    public IReadOnlyList<DateOnly> DaysOff { get; }

    /// <summary>Saturdays and Sundays that are worked.</summary>
    public IReadOnlyList<DateOnly> MakeUpWorkdays { get; }

    /// <summary>Where the days were announced.</summary>
    public Text Source { get; }

    /// <summary>A year's notice, checked so that a misprint cannot move deadlines unnoticed.</summary>
    public static Parsed<CalendarYear> Create(int year, IReadOnlyCollection<DateOnly> daysOff, IReadOnlyCollection<DateOnly> makeUpWorkdays, Text source)
    {
        ArgumentNullException.ThrowIfNull(daysOff);
        ArgumentNullException.ThrowIfNull(makeUpWorkdays);
        var all = daysOff.Concat(makeUpWorkdays).ToList();
        if (all.Where(day => day.Year != year && !(day.Year == year - 1 && day.Month == 12)).Take(1).ToList() is [var stray])
        {
            return Fault("year", stray, "不在这一年。请照国务院通知核对。", "is not in this year. Check it against the State Council's notice.");
        }

        if (all.GroupBy(day => day).Where(group => group.Count() > 1).Select(group => group.Key).Take(1).ToList() is [var twice])
        {
            return Fault("twice", twice, "写了两次。一天只能是放假或上班。请照通知核对。", "is listed twice. A day is either off or worked. Check it against the notice.");
        }

        if (makeUpWorkdays.Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Take(1).ToList() is [var weekday])
        {
            return Fault("make-up", weekday, "不是周六或周日，不会是调休上班日。请照通知核对。", "is neither Saturday nor Sunday, so it cannot be a make-up workday. Check it against the notice.");
        }

        // The thirteen statutory days of 全国年节及纪念日放假办法 (2024) can only shrink by falling together.
        return daysOff.Count < 11
            ? new Fault("calendar-year.few", new Text($"放假日只有{daysOff.Count}天，全年法定节假日有13天。请照通知补全。",
                $"Only {daysOff.Count} days off are listed; a year has 13 statutory holidays. Complete them from the notice."))
            : new CalendarYear(year, daysOff, makeUpWorkdays, source);
    }

    private static Fault Fault(string code, DateOnly day, string zh, string en)
    {
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new Fault($"calendar-year.{code}", new Text(date + zh, $"{date} {en}"));
    }
}
