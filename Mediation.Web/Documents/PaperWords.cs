using System.Globalization;
using System.Text.RegularExpressions;
using Mediation.Domain.Agreements;
using Mediation.Domain.Documents;

namespace Mediation.Web.Documents;

/// <summary>Words all papers share: days, names joined, articles.</summary>
internal static partial class PaperWords
{
    private const string Digits = "〇一二三四五六七八九";
    public const string Interpretation = "《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》";

    /// <summary>2026年8月6日; a blank to fill in for null.</summary>
    public static string Day(DateOnly? day) => day is { } d ? string.Create(CultureInfo.InvariantCulture, $"{d.Year}年{d.Month}月{d.Day}日") : "____年__月__日";

    /// <summary>The word that stands beside a day which is counted again once the holidays of its year are announced.</summary>
    public static string Provisional(bool isProvisional) => isProvisional ? "（暂定，放假安排公布后重算）" : "";

    /// <summary>二〇二六年八月六日, as courts date their rulings.</summary>
    public static string ChineseDay(DateOnly day) =>
        $"{string.Concat(day.Year.ToString("0000", CultureInfo.InvariantCulture).Select(c => Digits[c - '0']))}年{ClauseText.Number(day.Month)}月{ClauseText.Number(day.Day)}日";

    /// <summary>甲与乙; 甲、乙与丙.</summary>
    public static string Joined(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join('、', all[..^1])}与{all[^1]}";
    }

    /// <summary>The names of the parties, joined.</summary>
    public static string Names(IEnumerable<PaperParty> parties) => Joined(parties.Select(party => party.Name));

    /// <summary>The lines of a text, without empty ones.</summary>
    public static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The article a ground's code stands for: 358(5) is 第三百五十八条第（五）项 of the interpretation; without a code, the interpretation as such.</summary>
    public static string Article(string? code)
    {
        var match = GroundCode().Match(code ?? "");
        if (!match.Success) return Interpretation;
        var (article, item) = (Number(match, 1), Number(match, 2));
        var tail = article % 100 == 0 ? "" : article % 100 < 10 ? $"零{ClauseText.Number(article % 100)}" : article % 100 < 20 ? $"一{ClauseText.Number(article % 100)}" : ClauseText.Number(article % 100);
        return $"{Interpretation}第{ClauseText.Number(article / 100)}百{tail}条第（{ClauseText.Number(item)}）项";
    }

    /// <summary>A sentence with exactly one full stop at its end.</summary>
    public static string Sentence(string text) => text.TrimEnd('。', '；', ' ', '\n') + "。";

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{3})\((\d{1,2})\)$")]
    private static partial Regex GroundCode();
}
