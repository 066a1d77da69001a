using System.Globalization;

namespace Mediation.Domain;

/// <summary>A law, regulation or judicial interpretation whose articles are cited.</summary>
public sealed record Statute(string Zh, string En)
{
    private static readonly string[] Numerals = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    /// <summary>A citation of one or more of its articles, numbered as the Chinese text numbers them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An article number is not between 1 and 1999.</exception>
    public Citation Article(params int[] articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfZero(articles.Length);
        var zh = string.Join("、", articles.Select(n => $"第{Numeral(n)}条"));
        var en = string.Join(", ", articles.Select(n => n.ToString(CultureInfo.InvariantCulture)));
        return new Citation(Zh + zh, $"{En} {(articles.Length == 1 ? "art." : "arts.")} {en}");
    }

    /// <summary>A citation of one item of an article: 第三百五十八条第五项.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is not between 1 and 1999.</exception>
    public Citation Item(int article, int item) =>
        new($"{Zh}第{Numeral(article)}条第{Numeral(item)}项", string.Create(CultureInfo.InvariantCulture, $"{En} art. {article}({item})"));

    /// <summary>A citation of several articles in a row: 第十九条至第二十三条.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An article number is not between 1 and 1999.</exception>
    public Citation Articles(int first, int last) =>
        new($"{Zh}第{Numeral(first)}条至第{Numeral(last)}条", string.Create(CultureInfo.InvariantCulture, $"{En} arts. {first}-{last}"));

    private static string Numeral(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 1999);
        if (number >= 1000)
        {
            var rest = number - 1000;
            return "一千" + (rest == 0 ? "" : (rest < 100 ? "零" : "") + (rest is >= 10 and < 20 ? "一" : "") + Numeral(rest));
        }

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
