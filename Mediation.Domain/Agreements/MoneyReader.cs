using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediation.Domain.Agreements;

/// <summary>Reads an amount of yuan typed in figures: 51300, 51,300.00, ￥51300.5 or 51,300.00元, up to 10^13 fen.</summary>
internal static partial class MoneyReader
{
    public static Parsed<Money> Read(string? text)
    {
        var typed = TypedText.HalfWidth(text).Replace('¥', '￥').Replace("￥", "", StringComparison.Ordinal);
        typed = typed.EndsWith('元') ? typed[..^1] : typed;
        if (typed.Length == 0)
        {
            return Fault("empty", "还没有填金额。请填数字，单位是元，如51,300.00。", "The amount is missing. Enter figures in yuan, such as 51,300.00.");
        }

        if (typed[0] is '-' or '－' or '−')
        {
            return Fault("negative", "金额不能小于0。请填0或更大的数。", "An amount cannot be below 0. Enter 0 or more.");
        }

        if (typed.Contains(',', StringComparison.Ordinal) && !Grouped().IsMatch(typed))
        {
            return Fault("grouping", "金额里的逗号位置不对，应从小数点往左每三位一个，如51,300.00。请核对。",
                "A comma in the amount is out of place: one before every three digits left of the point, such as 51,300.00. Check it.");
        }

        var match = Plain().Match(typed.Replace(",", "", StringComparison.Ordinal));
        return match.Success
            ? Amount(match.Groups["yuan"].Value, match.Groups["fraction"].Value)
            : Fault("character", "金额只能是数字，小数点后最多两位，单位是元，如51,300.00。请改写。",
                "An amount is figures only, with at most two after the point, in yuan, such as 51,300.00. Rewrite it.");
    }

    private static Parsed<Money> Amount(string yuan, string fraction)
    {
        if (fraction.Length > 2)
        {
            return Fault("decimals", $"金额的小数点后现在是{fraction.Length}位，最多2位（到分）。请改写。",
                $"The amount has {fraction.Length} figures after the point; 2 at most (fen). Rewrite it.");
        }

        var figures = yuan.TrimStart('0');
        var fen = figures.Length > 12 ? long.MaxValue : long.Parse("0" + figures + fraction.PadRight(2, '0'), CultureInfo.InvariantCulture);
        return fen <= Money.Largest.Fen
            ? new Money(fen)
            : Fault("too-large", "金额超过1,000亿元，本系统记不下。请核对位数。", "The amount is over 100,000,000,000 yuan, more than this system holds. Check the number of figures.");
    }

    private static Fault Fault(string code, string zh, string en) => new($"money.{code}", new Text(zh, en));

    [GeneratedRegex("^[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]*)?$")]
    private static partial Regex Grouped();

    [GeneratedRegex("^(?<yuan>[0-9]+)(\\.(?<fraction>[0-9]+))?$")]
    private static partial Regex Plain();
}
