using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediation.Domain.Agreements.Drafting;

/// <summary>Reads amounts and days of performance out of a line of the record: 51,300元, 1万5千元, 伍万壹仟叁佰元整, 2026年9月30日前, 9月30日付.</summary>
public static partial class RecordReading
{
    /// <summary>The amounts in the order they were said, each once; what can be read in two ways is left out.</summary>
    public static IReadOnlyList<Money> Amounts(string words) => [.. SpokenAmounts.In(words ?? "").Distinct()];

    /// <summary>
    /// The days by which something is to be done, in the order they were said; a day without a year is the next one from the day it was said. A day
    /// of something that has happened is none: only one that is said to be the last (前, 以前, 之前), or, while it is still ahead, one on which
    /// somebody is to pay or do something.
    /// </summary>
    /// <param name="words">The line.</param>
    /// <param name="saidOn">The day of the session.</param>
    public static IReadOnlyList<DateOnly> Days(string words, DateOnly saidOn)
    {
        var found = new List<DateOnly>();
        foreach (Match m in Day().Matches(words ?? ""))
        {
            var (month, day) = (Number(m, "month"), m.Groups["end"].Success ? 31 : Number(m, "day"));
            if (month is < 1 or > 12 || day < 1) continue;
            var (isLast, isOn) = Said(words!, m);
            var year = m.Groups["year"].Success ? Number(m, "year") : saidOn.Year + (m.Groups["next"].Value == "明年" ? 1 : 0);
            if ((isLast || isOn) && On(year, month, day, m.Groups["end"].Success) is { } on && on >= saidOn) found.Add(on);
            // 5月27日付, said in August, is as likely what was paid in May.
            else if (isLast && !m.Groups["year"].Success && !m.Groups["next"].Success && On(year + 1, month, day, m.Groups["end"].Success) is { } next) found.Add(next);
        }
        return [.. found.Distinct()];
    }

    // What stands before and after the day in the same clause decides what day it is.
    private static (bool IsLast, bool IsOn) Said(string words, Match m)
    {
        var rest = Clause().Match(words, m.Index + m.Length).Value;
        if (Happened().IsMatch(rest) || Earlier().IsMatch(words[..m.Index])) return (false, false);
        return (Limit().IsMatch(rest) || AtLatest().IsMatch(words[..m.Index]), ToDo().IsMatch(rest));
    }

    private static DateOnly? On(int year, int month, int day, bool end)
    {
        if (year is < 1900 or > 2100) return null;
        var last = DateTime.DaysInMonth(year, month);
        return end || day <= last ? new(year, month, end ? last : day) : null;
    }

    private static int Number(Match m, string group) => int.TryParse(m.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

    [GeneratedRegex("(?:(?<year>[12][0-9]{3})[年\\-/.]|(?<next>今年|明年))?(?<![0-9])(?<month>[0-9]{1,2})(?:月(?:(?<day>[0-9]{1,2})[日号]|(?<end>底|末))|(?<=[12][0-9]{3}[\\-/.][0-9]{1,2})[\\-/.](?<day>[0-9]{1,2})(?![0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex("\\G[^，。；！？,;!?]*", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex("[了过曾已]|^(?:(?:以前|之前|前)?(?:.{0,4})(?:借|签|发生|受伤|出事|出院|住院|买|租|入职|收到|拿到|打架|停工|开始))", RegexOptions.CultureInvariant)]
    private static partial Regex Happened();

    [GeneratedRegex("(?:已经?|曾经?|去年|前年|上个?月)[^，。；！？,;!?]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Earlier();

    [GeneratedRegex("^(?:以前|之前|前)", RegexOptions.CultureInvariant)]
    private static partial Regex Limit();

    [GeneratedRegex("(?:最迟|最晚|至迟|不晚于|不迟于)(?:在|到)?$", RegexOptions.CultureInvariant)]
    private static partial Regex AtLatest();

    [GeneratedRegex("[付还交给退赔清搬]|支付|归还|腾|完成|履行|修好", RegexOptions.CultureInvariant)]
    private static partial Regex ToDo();
}
