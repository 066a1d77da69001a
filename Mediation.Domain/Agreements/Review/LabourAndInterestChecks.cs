using System.Globalization;
using System.Text.RegularExpressions;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Agreements.Review;

/// <summary>K25: labour cases: no waiver of insurance or safety; only payment is confirmed.</summary>
internal sealed partial class LabourTerms() : WordCheck("K25", FindingLevel.Warn, Law.Labour52)
{
    /// <inheritdoc/>
    protected override Regex Pattern => Waiver();

    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        foreach (var finding in base.Examine(subject)) yield return finding;
        if (!subject.IsLabour) yield break;
        foreach (var words in subject.Words.Where(w => !w.Clause.IsPayment && !Waiver().IsMatch(w.Text) && Term().IsMatch(w.Text)))
        {
            yield return Found(new($"{words.Label.Zh}不是付款；劳动争议只能就付款的内容申请确认", $"{words.Label.En} is no payment; in labour disputes only payments are confirmed"),
                new("可以留在协议里，向各方说明法院不确认这一条", "It may stay; tell the parties that the court will not confirm it"), words.Number);
        }
    }

    /// <inheritdoc/>
    protected override Finding Say(ClauseWords words, string word) => Found(
        new($"{words.Label.Zh}写了“{word}”，社会保险和劳动安全是法定义务，放弃了也无效", $"{words.Label.En} says “{word}”; social insurance and safety are duties by law, and giving them up has no effect"),
        new("请删去，或改成补缴的月份和办理日期", "Delete it, or write the months to be made up and the day"), words.Number) with { Source = Law.Cpi358Unlawful };

    [GeneratedRegex("(?:放弃|不再?要求|不再?缴纳?|不予?缴纳|免缴|不办理|不参加|不再办理|不再主张)[^，。；]{0,8}(?:社会保险|社保|工伤保险|养老保险|五险)|工伤[^，。；]{0,6}(?:自负|自理|概不负责|自行承担|责任自担)|伤亡[^，。；]{0,6}概不负责", RegexOptions.CultureInvariant)]
    private static partial Regex Waiver();

    [GeneratedRegex("劳动合同|劳动关系|离职证明|岗位|社会保险|社保|复工|返岗|档案转移", RegexOptions.CultureInvariant)]
    private static partial Regex Term();
}

/// <summary>K26: a stated rate is not above four times the one-year loan prime rate. Each rate is looked at by itself.</summary>
internal sealed partial class Interest() : AgreementCheck("K26", FindingLevel.Block, Law.Lending25)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        // Private lending provisions art. 25: the rate on the day the contract was made; arts. 28-29: interest, default interest and damages together.
        var ceiling = subject.Rates.On(subject.Agreement.LoanOn ?? subject.Today) * 4;
        foreach (var words in subject.Words)
        {
            if (LateCharge(subject, words, ceiling) is { } charge) yield return charge;
            foreach (var (text, yearly) in Rates(words.Raw).Where(r => r.Yearly > ceiling).DistinctBy(r => r.Text))
            {
                var wrong = new Text(string.Create(CultureInfo.InvariantCulture, $"{words.Label.Zh}的“{text}”折合年利率{yearly:0.##}%，超过一年期LPR的四倍{ceiling:0.##}%"),
                    string.Create(CultureInfo.InvariantCulture, $"{words.Label.En}: “{text}” is {yearly:0.##}% a year, above {ceiling:0.##}%, four times the one-year LPR"));
                yield return subject.IsLending
                    ? Found(wrong, new("借款的利息和逾期利息合起来不能超过，请调低", "In a loan, interest and default interest together may not exceed it; lower it"), words.Number)
                    : Warned(wrong, new("不是借款不一定受这个限，对方可以请求调低；请各方想好再定", "Outside loans the ceiling does not bind as such, but the debtor may ask for less; let the parties decide"), words.Number);
            }
        }
    }

    // A charge by the day is a rate on the sum it is charged for; of instalments, on the smallest. In lending it adds to the rate stated.
    private Finding? LateCharge(ReviewSubject subject, ClauseWords words, decimal ceiling)
    {
        var o = words.Clause;
        var owed = o.Instalments.Count > 0 ? o.Instalments.Min(i => i.Amount) : o.Amount;
        if (!o.IsPayment || o.LateChargePerDay is not { } daily || owed is not { Fen: > 0 } on) return null;
        var charge = daily.Fen * 36500m / on.Fen;
        var yearly = charge + (subject.IsLending ? Rates(words.Raw).Select(r => r.Yearly).DefaultIfEmpty(0).Max() : 0);
        if (yearly <= ceiling) return null;
        var wrong = new Text(string.Create(CultureInfo.InvariantCulture, $"{words.Label.Zh}每逾期一日{daily}元，{(yearly > charge ? "连同利息" : "")}折合年利率{yearly:0.##}%，超过一年期LPR的四倍{ceiling:0.##}%"),
            string.Create(CultureInfo.InvariantCulture, $"{words.Label.En}: {daily} a day{(yearly > charge ? " with the interest" : "")} is {yearly:0.##}% a year, above {ceiling:0.##}%, four times the one-year LPR"));
        return subject.IsLending
            ? Found(wrong, new("借款的利息、逾期利息和违约金合起来不能超过，请调低", "In a loan, interest, default interest and damages together may not exceed it; lower it"), o.Number)
            : Warned(wrong, new("不是借款不一定受这个限，对方可以请求调低；请各方想好再定", "Outside loans the ceiling does not bind as such, but the debtor may ask for less; let the parties decide"), o.Number);
    }

    /// <summary>Rates in the text, in per cent a year.</summary>
    internal static IEnumerable<(string Text, decimal Yearly)> Rates(string text) => text.Split('。', '；').Where(s => About().IsMatch(s)).SelectMany(s => Rate().Matches(s)).Select(m =>
    {
        var number = m.Groups["n"].Value.Length > 0 ? m.Groups["n"].Value : m.Groups["m"].Value;
        var value = decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) ? n
            : "零一二三四五六七八九十".IndexOf(number, StringComparison.Ordinal) is > 0 and var i ? i
            : number == "两" ? 2 : 0;
        var percent = m.Groups["ten"].Value switch { "千" => value / 10, "万" => value / 100, _ => m.Groups["unit"].Value switch { "‰" => value / 10, "‱" => value / 100, "厘" => value / 10, _ => value } };
        var times = m.Groups["per"].Value[^1] switch { '月' => 12, '日' or '天' => 365, _ => 1 };
        return (m.Value, percent * times);
    });

    [GeneratedRegex("利|息|违约|滞纳|逾期|加收|加付")]
    private static partial Regex About();

    [GeneratedRegex("(?<per>[年月日](?=利率|利息|息|化利率)|每[年月日天]|(?<=按|以|逾期)[月日](?=[百千万]分之|[0-9]))[^，。；0-9一二三四五六七八九十两年月日天]{0,12}?(?:(?<ten>百|千|万)分之(?<m>[0-9]+(?:\\.[0-9]+)?|[一二三四五六七八九十两])|(?<n>[0-9]+(?:\\.[0-9]+)?|[一二三四五六七八九两])(?<unit>%|‰|‱|分(?!之)|厘))", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();
}

/// <summary>K27: damages agreed for default stay within 30% of what is owed.</summary>
internal sealed partial class Penalties() : AgreementCheck("K27", FindingLevel.Warn, Law.CivilCode585)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        foreach (var o in subject.Agreement.Obligations.Where(o => o.Basis == DueBasis.OnDefault && o.Amount is { Fen: > 0 }).OrderBy(o => o.Number))
        {
            var owed = Money.Sum(subject.Agreement.Obligations.Where(x => o.DefaultNumbers.Contains(x.Number)).Select(x => x.Amount ?? default));
            if (owed.Fen > 0 && o.Amount!.Value.Fen * 10 > owed.Fen * 3)
            {
                yield return Found(new($"第{ClauseText.Number(o.Number)}条的{(o.Subject.Length > 0 ? o.Subject : "违约金")}{o.Amount}元，超过所欠{owed}元的30%", $"Clause {o.Number}: {o.Amount} is more than 30% of the {owed} owed"),
                    new("违约金过高，对方可以请求减少；请调低，或写明损失是多少", "The debtor may ask for less; lower it, or state the loss"), o.Number);
            }
        }

        foreach (var words in subject.Words)
        {
            if (Share().Match(words.Raw) is { Success: true } m && decimal.Parse(m.Groups["n"].Value, CultureInfo.InvariantCulture) > 30)
            {
                yield return Found(new($"{words.Label.Zh}的违约金是{m.Groups["n"].Value}%，超过30%", $"{words.Label.En}: damages of {m.Groups["n"].Value}%, above 30%"), new("对方可以请求减少；请调低，或写明损失是多少", "The debtor may ask for less; lower it, or state the loss"), words.Number);
            }
        }
    }

    [GeneratedRegex("(?<n>[0-9]{1,3}(?:\\.[0-9]+)?)%[^，。；]{0,6}违约金|违约金[^，。；0-9]{0,12}(?<n>[0-9]{1,3}(?:\\.[0-9]+)?)%", RegexOptions.CultureInvariant)]
    private static partial Regex Share();
}
