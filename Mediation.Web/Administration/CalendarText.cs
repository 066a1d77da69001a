using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Mediation.Domain;

namespace Mediation.Web.Administration;

/// <summary>Reads days as people copy them out of a notice: one day or a range on each line, such as 2027-01-01, 1月1日 or 1月1日至3日.</summary>
public static partial class CalendarText
{
    private const int LongestRange = 40;

    /// <summary>The days, or what is wrong with which line.</summary>
    public static (IReadOnlyList<DateOnly> Days, Text? Fault) Read(string? text, int year)
    {
        var days = new List<DateOnly>();
        var lines = (text ?? "").Normalize(NormalizationForm.FormKC).Split(['\n', '\r', '、', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var (line, number) in lines.Select((l, i) => (l, i + 1)))
        {
            var match = Pattern().Match(line.Replace(" ", "", StringComparison.Ordinal));
            if (!match.Success || Day(match, year) is not { } first) return ([], Wrong(number, line));
            var last = match.Groups["d2"].Success ? End(match, first) : first;
            if (last is not { } end || end < first || end.DayNumber - first.DayNumber > LongestRange) return ([], Wrong(number, line));
            for (var day = first; day <= end; day = day.AddDays(1)) days.Add(day);
        }
        return (days, null);
    }

    private static DateOnly? Day(Match m, int year) => Date(m.Groups["y"].Success ? Number(m, "y") : year, Number(m, "m"), Number(m, "d"));

    private static DateOnly? End(Match m, DateOnly first) =>
        Date(m.Groups["y2"].Success ? Number(m, "y2") : first.Year, m.Groups["m2"].Success ? Number(m, "m2") : first.Month, Number(m, "d2"));

    private static DateOnly? Date(int year, int month, int day) =>
        year is >= 1900 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(Match m, string group) => int.Parse(m.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static Text Wrong(int number, string line) => new(
        $"第{number}行“{line}”不是日期。请写成2027-01-01，或者1月1日至3日。", $"Line {number}, “{line}”, is not a day. Write 2027-01-01, or 1月1日至3日 for a range.");

    [GeneratedRegex("^((?<y>[0-9]{4})[-年./])?(?<m>[0-9]{1,2})[-月./](?<d>[0-9]{1,2})日?((至|到|~|—|–|-)((((?<y2>[0-9]{4})[-年./])?(?<m2>[0-9]{1,2})[-月./])?(?<d2>[0-9]{1,2})日?))?$")]
    private static partial Regex Pattern();
}
