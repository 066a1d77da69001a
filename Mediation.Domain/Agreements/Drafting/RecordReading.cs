using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediation.Domain.Agreements.Drafting;

/// <summary>Reads amounts and days out of a line of the record: 51,300元, 3万元, 伍万壹仟叁佰元整, 2026年9月30日, 9月30日.</summary>
public static partial class RecordReading
{
    /// <summary>The amounts in the order they were said, each once.</summary>
    public static IReadOnlyList<Money> Amounts(string words)
    {
        var found = new List<Money>();
        foreach (Match m in Amount().Matches(words ?? ""))
        {
            if (m.Groups["capitals"].Success)
            {
                if (CapitalNumerals.Parse(m.Groups["capitals"].Value) is { Ok: true } read && read.Value.Fen > 0) found.Add(read.Value);
                continue;
            }
            var typed = m.Groups["figures"].Value;
            var times = m.Groups["unit"].Value switch { "万" => 10_000m, "千" => 1_000m, "百" => 100m, _ => 1m };
            if (times == 1m ? Money.Parse(typed) is { Ok: true, Value.Fen: > 0 } plain : false) found.Add(Money.Parse(typed).Value);
            else if (times > 1m && decimal.TryParse(typed.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n)
                && n is > 0 and < 10_000_000m && decimal.Round(n * times, 2) == n * times) found.Add(Money.Yuan(n * times));
        }
        return [.. found.Distinct()];
    }

    /// <summary>The days in the order they were said; a day without a year is the next one from the day it was said.</summary>
    /// <param name="words">The line.</param>
    /// <param name="saidOn">The day of the session.</param>
    public static IReadOnlyList<DateOnly> Days(string words, DateOnly saidOn)
    {
        var found = new List<DateOnly>();
        foreach (Match m in Day().Matches(words ?? ""))
        {
            var (month, day) = (Number(m, "month"), m.Groups["end"].Success ? 31 : Number(m, "day"));
            if (month is < 1 or > 12 || day < 1) continue;
            if (m.Groups["year"].Success) Add(found, Number(m, "year"), month, day, m.Groups["end"].Success);
            else if (m.Groups["next"].Success) Add(found, saidOn.Year + (m.Groups["next"].Value == "明年" ? 1 : 0), month, day, m.Groups["end"].Success);
            else
            {
                var before = found.Count;
                Add(found, saidOn.Year, month, day, m.Groups["end"].Success);
                if (found.Count > before && found[^1] < saidOn) { found.RemoveAt(found.Count - 1); Add(found, saidOn.Year + 1, month, day, m.Groups["end"].Success); }
            }
        }
        return [.. found.Distinct()];
    }

    private static void Add(List<DateOnly> found, int year, int month, int day, bool end)
    {
        if (year is < 1900 or > 2100) return;
        var last = DateTime.DaysInMonth(year, month);
        if (end || day <= last) found.Add(new(year, month, end ? last : day));
    }

    private static int Number(Match m, string group) => int.TryParse(m.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

    [GeneratedRegex("(?<figures>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?)(?<unit>万|千|百)?(?:元|块)|(?<capitals>[壹贰叁肆伍陆柒捌玖拾佰仟万亿零]+[元圆](?:[壹贰叁肆伍陆柒捌玖零]角)?(?:[壹贰叁肆伍陆柒捌玖]分)?整?)", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex("(?:(?<year>[12][0-9]{3})[年\\-/.]|(?<next>今年|明年))?(?<![0-9])(?<month>[0-9]{1,2})(?:月(?:(?<day>[0-9]{1,2})[日号]|(?<end>底|末))|(?<=[12][0-9]{3}[\\-/.][0-9]{1,2})[\\-/.](?<day>[0-9]{1,2})(?![0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
