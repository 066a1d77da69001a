namespace Mediation.Domain.Deadlines;

/// <summary>
/// Which days are rest days: announced days off, and Saturdays and Sundays that are not make-up workdays.
/// In a year whose notice is not loaded only weekends are known.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly HashSet<int> _years;
    private readonly HashSet<DateOnly> _daysOff;
    private readonly HashSet<DateOnly> _makeUpWorkdays;

    /// <summary>A calendar of the given years; a later notice prevails over an earlier one where both name a day.</summary>
    /// <exception cref="ArgumentException">A year is given twice.</exception>
    public WorkingCalendar(params IEnumerable<CalendarYear> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        (_years, _daysOff, _makeUpWorkdays) = ([], [], []);
        foreach (var year in years.OrderBy(year => year.Year))
        {
            if (!_years.Add(year.Year))
            {
                throw new ArgumentException($"The year {year.Year} is given twice.", nameof(years));
            }

            _makeUpWorkdays.ExceptWith(year.DaysOff);
            _daysOff.ExceptWith(year.MakeUpWorkdays);
            _daysOff.UnionWith(year.DaysOff);
            _makeUpWorkdays.UnionWith(year.MakeUpWorkdays);
        }
    }

    /// <summary>True when the year's holiday notice is loaded, so that its days are certain.</summary>
    public bool IsLoaded(int year) => _years.Contains(year);

    /// <summary>True on a day nobody is expected to work.</summary>
    public bool IsRestDay(DateOnly day) =>
        _daysOff.Contains(day) || (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && !_makeUpWorkdays.Contains(day));

    /// <summary>The day itself when it is worked, otherwise the first worked day after it (民诉法 85).</summary>
    public DateOnly ShiftToWorkday(DateOnly day)
    {
        while (IsRestDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
