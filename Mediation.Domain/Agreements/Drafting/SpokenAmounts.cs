using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediation.Domain.Agreements.Drafting;

/// <summary>
/// Reads the amounts of a sentence: 51,300元, 10，500元, 3万元, 1万5千元, 12万3456元, 5元5角, 伍万壹仟叁佰元整. What can be read in two ways is not read:
/// a wrong amount in a draft is worse than none.
/// </summary>
internal static partial class SpokenAmounts
{
    private static readonly (string Unit, decimal Worth)[] Units = [("yi", 100_000_000m), ("wan", 10_000m), ("qian", 1_000m), ("bai", 100m)];

    /// <summary>The amounts in the order they were said, zero left out.</summary>
    public static IEnumerable<Money> In(string words) => Amount().Matches(words).Select(Read).OfType<Money>();

    private static Money? Read(Match m)
    {
        if (Units.Any(u => m.Groups[u.Unit].Success) || m.Groups["jiao"].Success) return Compound(m) is { Fen: > 0 } several ? several : null;
        var read = m.Groups["capitals"].Success ? CapitalNumerals.Parse(m.Groups["capitals"].Value) : Money.Parse(Plain(m.Groups["rest"].Value));
        return read is { Ok: true, Value.Fen: > 0 } ? read.Value : null;
    }

    // Every part has to be smaller than the unit above it: 1万15千 is a slip, and nobody knows of what.
    private static Money? Compound(Match m)
    {
        var (total, above, parts) = (0m, decimal.MaxValue, 0);
        foreach (var (unit, worth) in Units)
        {
            if (!m.Groups[unit].Success) continue;
            if (Number(m, unit) is not { } times || times * worth >= above) return null;
            (total, above, parts) = (total + (times * worth), worth, parts + 1);
        }
        // 2.5万3千: half of ten thousand and three thousand, or a slip.
        if (parts > 1 && Units.Any(u => m.Groups[u.Unit].Value.Contains('.', StringComparison.Ordinal))) return null;
        if (m.Groups["rest"].Success)
        {
            // 1万5元 is 15,000 as people speak and 10,005 as it is written.
            var isOneFigure = parts > 0 && m.Groups["rest"].Length == 1 && !m.Groups["zero"].Success;
            if (isOneFigure || Number(m, "rest") is not { } rest || rest >= above || (parts > 0 && total != decimal.Truncate(total))) return null;
            total += rest;
        }
        foreach (var (unit, worth) in new[] { ("jiao", 0.1m), ("fen", 0.01m) })
        {
            if (!m.Groups[unit].Success) continue;
            if (total != decimal.Truncate(total) && unit == "jiao") return null;
            total += Number(m, unit)!.Value * worth;
        }
        return decimal.Round(total, 2) == total && total <= Money.Largest.Fen / 100m ? Money.Yuan(total) : null;
    }

    private static string Plain(string figures) => figures.Replace('，', ',');

    private static decimal? Number(Match m, string part) => decimal.TryParse(Plain(m.Groups[part].Value).Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) && n < 1_000_000_000_000m ? n : null;

    private const string Figures = "[0-9]{1,3}(?:[,，][0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?";

    private const string Capitals = "壹贰貳弐叁叄参參肆伍陆陸柒捌玖拾佰仟万萬亿億零〇○";

    // Never from the middle of a number: not after a figure, a point, a unit, or the comma of another group of figures.
    [GeneratedRegex("(?<![0-9.点一二三四五六七八九十百千两几" + Capitals + "])(?<![0-9][,，])(?:(?:(?<yi>" + Figures + ")亿)?(?:(?<wan>" + Figures + ")万)?(?:(?<qian>" + Figures + ")千)?(?:(?<bai>" + Figures + ")百)?(?<zero>零)?(?<rest>" + Figures + ")?(?<=[0-9亿万千百])"
        + "(?:元|块(?![0-9](?![0-9月日号年天个角毛])))(?:(?<jiao>[0-9])[角毛](?:(?<fen>[0-9])分)?)?|(?<capitals>[" + Capitals + "]+[元圆圓](?:[" + Capitals + "]角)?(?:[" + Capitals + "]分)?[整正]?))", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
