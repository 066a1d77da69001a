using System.Text.RegularExpressions;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Agreements.Review;

/// <summary>K23: nothing the law forbids is agreed.</summary>
internal sealed partial class UnlawfulObjects() : WordCheck("K23", FindingLevel.Block, Law.Cpi358Unlawful)
{
    /// <inheritdoc/>
    protected override Regex Pattern => Unlawful();

    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        foreach (var finding in base.Examine(subject)) yield return finding;
        if (Debt().Match(subject.Agreement.Facts) is { Success: true } debt)
        {
            yield return Found(new($"事实里写了“{debt.Value}”，这样的债法律不保护，协议无效", $"The facts speak of “{debt.Value}”; the law does not protect such a debt and the agreement would be void"),
                new("请停下来核实钱是怎么来的；涉嫌违法的，告诉当事人向公安机关反映", "Stop and find out where the debt comes from; if an offence is suspected, refer the parties to the police"));
        }
    }

    /// <inheritdoc/>
    protected override Finding Say(ClauseWords words, string word) => Found(
        new($"{words.Label.Zh}写了“{word}”，法律不允许这样约定", $"{words.Label.En} says “{word}”, which the law does not allow to be agreed"),
        new("请删去；涉嫌违法的，告诉当事人向公安机关反映", "Delete it; if an offence is suspected, refer the parties to the police"), words.Number);

    [GeneratedRegex("赌债|赌资|毒资|代孕|(?:买卖|出卖|转卖|出借)(?:户口|票据|身份证|银行卡|发票|人口)|虚开发票|封口费|(?<!非|不是)高利贷|砍头息|(?:不|免除?|免予|免于|放弃|撤销)[^，。；]{0,4}(?:追究|承担)?[^，。；]{0,8}刑事责任|(?:不|撤回|撤销)(?:予)?(?:报案|立案)|伪证|虚假(?:证言|陈述|诉讼)", RegexOptions.CultureInvariant)]
    private static partial Regex Unlawful();

    [GeneratedRegex("(?<!非|不是|并非|不属于)(?:赌债|赌资|毒资|代孕费?)", RegexOptions.CultureInvariant)]
    private static partial Regex Debt();
}

/// <summary>K24: the way to court, police and petition stays open. "No further civil claims from this dispute" is allowed.</summary>
internal sealed partial class RemediesBarred() : WordCheck("K24", FindingLevel.Block, Law.Pml3)
{
    /// <inheritdoc/>
    protected override Regex Pattern => Barred();

    /// <inheritdoc/>
    protected override Finding Say(ClauseWords words, string word) => Found(
        new($"{words.Label.Zh}写了“{word}”，不能约定不让人起诉、报警、举报、信访或者作证", $"{words.Label.En} says “{word}”; nobody can be barred from suing, reporting, petitioning or testifying"),
        new("请删去；想一次了结，可以写“就本纠纷不再主张其他民事权利”", "Delete it; to settle for good, write “no further civil claims are made from this dispute”"), words.Number);

    [GeneratedRegex("(?:不得|不准|不许|不可|禁止|不再|不会|永不|绝不|保证不|承诺不)(?![^，。；]{0,12}(?:越级|非法|违法|缠访|闹访|聚集|聚众|集体上访|围堵|进京|干扰|妨碍|阻碍|打击))[^，。；可权]{0,12}?(?:起诉|诉讼(?!请求|费|时效)|申请仲裁|提起仲裁|报警|报案|举报|投诉|信访|上访|控告|检举|作证|向法院|向公安|申请执行|强制执行)|放弃(?:一切|任何)?(?:起诉|诉讼|诉权|申诉|信访|举报|投诉|申请执行)(?!请求)(?:的?权利?)?", RegexOptions.CultureInvariant)]
    private static partial Regex Barred();
}

/// <summary>K46: what belongs to the public is not disposed of between private parties.</summary>
internal sealed partial class PublicInterest() : WordCheck("K46", FindingLevel.Block, Law.Cpi358Others)
{
    private const string Public = "公共道路|公用道路|村道|公路|国有资产|国有土地|国有林|集体土地所有权|集体资产|河道|水源地|公共绿地|公益林|文物|基本农田";

    /// <inheritdoc/>
    protected override Regex Pattern => Disposal();

    /// <inheritdoc/>
    protected override bool Concerns(ReviewSubject subject, ClauseWords words) =>
        words.Clause.Kind != ObligationKind.Refrain && !subject.Parties.Any(p => p.CreditCode is { } code && code.StartsWith('1'));

    /// <inheritdoc/>
    protected override Finding Say(ClauseWords words, string word) => Found(
        new($"{words.Label.Zh}写了“{word}”，处分的是公共的东西，主管单位没有参加", $"{words.Label.En} says “{word}”: it disposes of something public, and the body in charge is not a party"),
        new("请请主管单位参加调解并签字，或删去", "Bring in the body in charge, who signs, or delete it"), words.Number);

    [GeneratedRegex("(?<!不得|停止|不再|禁止)(?:(?:可以?|同意|允许|继续)占用|处分|转让|出售|出卖|抵偿|抵顶|买断|封闭|承包给)[^，。；]{0,8}(?:" + Public + ")|(?:" + Public + ")[^，。；]{0,6}(?:归〇|归甲|归乙|转让|出售|抵偿|抵顶|封闭|由[^，。；]{1,6}(?:占用|使用))|(?:免除|不再承担|不承担)[^，。；]{0,6}(?:生态|环境)[^，。；]{0,4}(?:修复|损害)", RegexOptions.CultureInvariant)]
    private static partial Regex Disposal();
}

/// <summary>K47: village houses and homesteads are sold inside the village only.</summary>
internal sealed partial class VillageLand() : WordCheck("K47", FindingLevel.Warn, Law.Land62)
{
    /// <inheritdoc/>
    protected override Regex Pattern => Sale();

    /// <inheritdoc/>
    protected override Finding Say(ClauseWords words, string word) => Found(
        new($"{words.Label.Zh}写了“{word}”，卖给本集体以外的人无效", $"{words.Label.En} says “{word}”; a sale to somebody outside the collective is void"),
        new("请核实受让人是不是本集体成员、村里同不同意，记在卷里", "Find out whether the buyer belongs to the collective and the village agrees, and note it in the file"), words.Number);

    [GeneratedRegex("(?:宅基地|农村房屋|农房|小产权房)[^，。；]{0,10}(?:转让|出售|出卖|卖给|过户|抵偿|抵债)|(?<!不得|停止)(?:转让|出售|出卖|购买|买卖)[^，。；]{0,10}(?:宅基地|农村房屋|农房|小产权房)", RegexOptions.CultureInvariant)]
    private static partial Regex Sale();
}
