using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediation.Domain.Agreements.Review;

/// <summary>Reads amounts out of free text: figures with 元 or 万元, capitals beside them, totals and the heads they are made of.</summary>
internal static partial class AmountReading
{
    private const string Figures = "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?";
    private const string Capitals = "[零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿億元圆圓角分整正一二两三四五六七八九十百千\\s]+";

    /// <summary>An amount written in figures and, beside it, in capitals.</summary>
    public static IEnumerable<(string Figures, Parsed<Money> Amount, string Capitals, Parsed<Money> InWords)> Pairs(string text) =>
        PairPattern().Matches(text)
            .Where(m => m.Groups["capitals"].Value is var c && (m.Groups["marked"].Success || Formal().IsMatch(c)))
            .Select(m => (m.Groups["figures"].Value + m.Groups["wan"].Value, Read(m), m.Groups["capitals"].Value.Trim(), CapitalNumerals.Parse(m.Groups["capitals"].Value)));

    /// <summary>Totals stated with 共计, 合计 and the like.</summary>
    public static IEnumerable<Money> Totals(string text) => TotalPattern().Matches(text).Select(Read).Where(m => m.Ok).Select(m => m.Value);

    /// <summary>Heads of claim with their amounts: 医疗费10,860.40元. Penalties and totals are no heads.</summary>
    public static IReadOnlyList<Money> Heads(string text) =>
        [.. HeadPattern().Matches(text).Where(m => !NoHead().IsMatch(m.Groups["head"].Value)).Select(Read).Where(m => m.Ok).Select(m => m.Value)];

    private static Parsed<Money> Read(Match m)
    {
        var typed = m.Groups["figures"].Value;
        if (!m.Groups["wan"].Success) return Money.Parse(typed);
        var yuan = decimal.TryParse(typed.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) && n < 10_000_000m ? n * 10_000m : -1m;
        return yuan < 0 || decimal.Round(yuan, 2) != yuan ? Money.Parse("?") : Money.Yuan(yuan);
    }

    [GeneratedRegex("(?<figures>" + Figures + ")(?<wan>万)?元?[（(](?<marked>大写[:：]?)?(?:人民币)?(?<capitals>" + Capitals + ")[)）]" +
        "|(?:人民币)?(?<marked>大写[:：]?)?(?<capitals>" + Capitals + ")[（(](?:小写[:：]?)?(?:人民币)?[￥¥]?(?<figures>" + Figures + ")(?<wan>万)?元?[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex PairPattern();

    [GeneratedRegex("[壹贰貳叁參肆伍陆陸柒捌玖拾佰仟]|[元圆圓角分]")]
    private static partial Regex Formal();

    [GeneratedRegex("(?:共计|合计|总计|总额|总金额|总共|一共|(?<=[，,、；])共)(?:为|是)?(?:人民币)?[￥¥]?(?<figures>" + Figures + ")(?<wan>万)?元", RegexOptions.CultureInvariant)]
    private static partial Regex TotalPattern();

    [GeneratedRegex("(?<head>[\\p{IsCJKUnifiedIdeographs}]{1,10}(?:费|金|款|损失|补助|工资))(?:人民币)?[￥¥]?(?<figures>" + Figures + ")(?<wan>万)?元", RegexOptions.CultureInvariant)]
    private static partial Regex HeadPattern();

    [GeneratedRegex("违约金|滞纳金|保证金|共计|合计|总|应付|已付|垫付|减免|尚欠")]
    private static partial Regex NoHead();
}
