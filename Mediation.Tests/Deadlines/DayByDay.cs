using System.Globalization;
using Mediation.Domain.Deadlines;

namespace Mediation.Tests.Deadlines;

/// <summary>Counts periods a second way: a list of dates and one day after the other. It shares no line with <see cref="PeriodCounter"/>.</summary>
internal sealed class DayByDay(params int[] known)
{
    private const string Off = """
        2025-01-01
        2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-02-01 2025-02-02 2025-02-03 2025-02-04
        2025-04-04 2025-04-05 2025-04-06
        2025-05-01 2025-05-02 2025-05-03 2025-05-04 2025-05-05
        2025-05-31 2025-06-01 2025-06-02
        2025-10-01 2025-10-02 2025-10-03 2025-10-04 2025-10-05 2025-10-06 2025-10-07 2025-10-08
        2026-01-01 2026-01-02 2026-01-03
        2026-02-15 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-02-21 2026-02-22 2026-02-23
        2026-04-04 2026-04-05 2026-04-06
        2026-05-01 2026-05-02 2026-05-03 2026-05-04 2026-05-05
        2026-06-19 2026-06-20 2026-06-21
        2026-09-25 2026-09-26 2026-09-27
        2026-10-01 2026-10-02 2026-10-03 2026-10-04 2026-10-05 2026-10-06 2026-10-07
        """;

    private const string Worked = """
        2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11
        2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10
        """;

    private readonly HashSet<DateOnly> off = Read(Off, known), worked = Read(Worked, known);

    public bool IsRest(DateOnly day) => off.Contains(day) || (!worked.Contains(day) && (day.DayOfWeek == DayOfWeek.Saturday || day.DayOfWeek == DayOfWeek.Sunday));

    public DueDate End(DateOnly trigger, int length, PeriodUnit unit)
    {
        if (unit == PeriodUnit.WorkingDays) return Working(trigger, length, uncertain: false);
        var day = trigger;
        if (unit == PeriodUnit.CalendarDays)
        {
            for (var i = 0; i < length; i++) day = day.AddDays(1);
        }
        else
        {
            var months = unit == PeriodUnit.Years ? length * 12 : length;
            var (year, month) = (trigger.Year, trigger.Month);
            for (; months > 0; months--) (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
            while (!(day.Year == year && day.Month == month && (day.Day == trigger.Day || day.AddDays(1).Day == 1))) day = day.AddDays(1);
        }
        return Rolled(day);
    }

    public DueDate Extended(DueDate due, int paused, PeriodUnit unit)
    {
        if (unit == PeriodUnit.WorkingDays) return Working(due.On, paused, due.Provisional);
        var day = due.Nominal;
        for (var i = 0; i < paused; i++) day = day.AddDays(1);
        return Rolled(day);
    }

    public int Paused(DateOnly stopped, DateOnly resumed, PeriodUnit unit)
    {
        var count = 0;
        for (var day = stopped; day != resumed;)
        {
            day = day.AddDays(1);
            if (unit != PeriodUnit.WorkingDays || !IsRest(day)) count++;
        }
        return count;
    }

    private DueDate Working(DateOnly day, int length, bool uncertain)
    {
        for (var counted = 0; counted < length;)
        {
            day = day.AddDays(1);
            if (!known.Contains(day.Year)) uncertain = true;
            if (!IsRest(day)) counted++;
        }
        return new DueDate(day, uncertain, day);
    }

    // Into or within a year without a notice nothing is moved: the earliest day is the safe one.
    private DueDate Rolled(DateOnly nominal)
    {
        var day = nominal;
        for (; known.Contains(day.Year); day = day.AddDays(1))
            if (!IsRest(day)) return new DueDate(day, false, nominal);
        return new DueDate(nominal, true, nominal);
    }

    private static HashSet<DateOnly> Read(string list, int[] years) =>
        [.. list.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Where(d => years.Contains(d.Year))];
}
