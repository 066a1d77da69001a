using System.Globalization;

namespace Mediation.Domain;

/// <summary>A law, regulation or judicial interpretation whose articles are cited.</summary>
public sealed record Statute(string Zh, string En)
{
    private static readonly string[] Numerals = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    /// <summary>A citation of one or more of its articles, numbered as the Chinese text numbers them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An article number is not between 1 and 999.</exception>
    public Citation Article(params int[] articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfZero(articles.Length);
        var zh = string.Join("、", articles.Select(n => $"第{Numeral(n)}条"));
        var en = string.Join(", ", articles.Select(n => n.ToString(CultureInfo.InvariantCulture)));
        return new Citation(Zh + zh, $"{En} {(articles.Length == 1 ? "art." : "arts.")} {en}");
    }

    private static string Numeral(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 999);
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        var words = hundreds > 0 ? Numerals[hundreds] + "百" : "";
        words += (hundreds, tens, ones) switch
        {
            ( > 0, 0, > 0) => "零",
            (_, 0, _) => "",
            (0, 1, _) => "十",
            _ => Numerals[tens] + "十",
        };
        return ones > 0 ? words + Numerals[ones] : words;
    }
}
