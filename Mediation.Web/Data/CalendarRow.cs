using System.Globalization;
using Mediation.Domain;
using Mediation.Domain.Deadlines;

namespace Mediation.Web.Data;

/// <summary>A stored year of holidays: days as yyyy-MM-dd with blanks between them.</summary>
public sealed class CalendarRow
{
    private const string Day = "yyyy-MM-dd";

    public int Year { get; init; }
    public string DaysOff { get; set; } = "";
    public string MakeUpWorkdays { get; set; } = "";
    public string SourceZh { get; set; } = "";
    public string SourceEn { get; set; } = "";

    /// <summary>A row of a year.</summary>
    public static CalendarRow Of(CalendarYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        var row = new CalendarRow { Year = year.Year };
        row.Take(year);
        return row;
    }

    /// <summary>Takes over a year's days and source.</summary>
    /// <returns>Whether anything differs from what was stored.</returns>
    public bool Take(CalendarYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        var before = (DaysOff, MakeUpWorkdays, SourceZh, SourceEn);
        (DaysOff, MakeUpWorkdays, SourceZh, SourceEn) = (Write(year.DaysOff), Write(year.MakeUpWorkdays), year.Source.Zh, year.Source.En);
        return before != (DaysOff, MakeUpWorkdays, SourceZh, SourceEn);
    }

    /// <summary>The year, checked again.</summary>
    public CalendarYear ToYear() => CalendarYear.Create(Year, Read(DaysOff), Read(MakeUpWorkdays), new Text(SourceZh, SourceEn)).Value;

    private static string Write(IEnumerable<DateOnly> days) => string.Join(' ', days.Select(d => d.ToString(Day, CultureInfo.InvariantCulture)));

    private static List<DateOnly> Read(string days) =>
        [.. days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(d => DateOnly.ParseExact(d, Day, CultureInfo.InvariantCulture))];
}
