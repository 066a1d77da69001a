using System.Text.RegularExpressions;

namespace Mediation.Domain.Agreements.Review;

/// <summary>K17: personal status is not settled by an agreement that a court confirms.</summary>
internal sealed partial class StatusClauses() : WordCheck("K17", FindingLevel.Block, Law.Cpi355Status)
{
    /// <inheritdoc/>
    protected override Regex Pattern => Status();

    /// <inheritdoc/>
    protected override Finding Say(ClauseWords words, string word) => Found(
        new($"{words.Label.Zh}写了“{word}”，身份关系不能用调解协议确认，法院不受理", $"{words.Label.En} says “{word}”; personal status is not confirmed through an agreement"),
        new("请删去这一条，告诉各方去民政部门或法院办；钱和东西怎么给，可以留下", "Delete it and send the parties to the registry or a court; money and things may stay"), words.Number);

    [GeneratedRegex("(?<!如|若|曾|已|已经)(?:同意|自愿|协议|准予|确认|办理|予以|即日)离婚(?!后|时|协议|判决|证|之后|期间)|(?:^|[，。；])(?:甲乙)?(?:双方)?离婚(?=[，。；]|$)|解除(?:婚姻|夫妻|收养|亲子|父子|母子|父女|母女)关系|断绝[^，。；]{0,4}关系" +
        "|(?:确认|否认|认定|不存在|系)[^，。；]{0,10}(?:亲子|父子|父女|母子|母女|血缘)关系|(?:建立|成立|形成|确认|办理)[^，。；]{0,6}收养|收养〇|解除收养|变更[^，。；]{0,8}监护|监护权(?:归|由|变更|转)|监护人(?:变更|改)|婚姻(?:关系)?(?:无效|有效|撤销)", RegexOptions.CultureInvariant)]
    private static partial Regex Status();
}

/// <summary>K18: support payments are fine; divorce itself goes elsewhere.</summary>
internal sealed partial class SupportNote() : AgreementCheck("K18", FindingLevel.Inform, Law.CivilCode1076)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        if (subject.Words.FirstOrDefault(w => Support().IsMatch(w.Text)) is { } words)
        {
            yield return Told(new("抚养费、赡养费、彩礼和家里的东西可以写进协议，也可以申请确认。离婚本身不行，要去民政部门登记，或向法院起诉。",
                "Support, bride-price and household goods may be agreed and confirmed. Divorce itself is for the registry or a court."), words.Number);
        }
    }

    [GeneratedRegex("抚养费|抚育费|赡养费|扶养费|彩礼|嫁妆", RegexOptions.CultureInvariant)]
    private static partial Regex Support();
}

/// <summary>K19: who owns a thing is not declared by an agreement that a court confirms.</summary>
internal sealed partial class OwnershipClauses() : WordCheck("K19", FindingLevel.Block, Law.Cpi355Ownership)
{
    private const string Big = "房屋|房产|房子|住房|门面|商铺|车库|车位|土地|宅基地|林地|承包地|股权|商标|专利|著作权";

    /// <inheritdoc/>
    protected override Regex Pattern => Ownership();

    /// <inheritdoc/>
    protected override bool Counts(ClauseWords words, Match match) => !(Household().IsMatch(words.Text) && !Registered().IsMatch(words.Text));

    /// <inheritdoc/>
    protected override Finding Say(ClauseWords words, string word) => Found(
        new($"{words.Label.Zh}写了“{word}”，是确认权属，法院不受理这样的确认申请", $"{words.Label.En} says “{word}”, which declares ownership; a court does not accept that for confirmation"),
        new("请改成要做的事：几月几日前交付、付多少补偿、配合到登记机构办手续", "Write it as something to do: hand over by a day, pay a sum, go along to the registry"), words.Number);

    [GeneratedRegex("(?<!回)归(?!还|档|入|集|类|案|口|属地|纳|责|零|来)[^，。；、]{1,12}(?:所有|共有)|(?:" + Big + ")[^，。；、]{0,8}归(?!还|档|入|集|类|案|口|纳|责|于尽)(?:[甲乙丙]方?|〇|申请人|被申请人|男方|女方)" +
        "|(?:产权|所有权|权属|使用权|承包经营权|林权|居住权)[^，。；、证]{0,6}(?:归|属于|转移给|转让给|变更为)|(?:享有|拥有|取得|确认)[^，。；]{0,14}(?:所有权|产权|使用权|承包经营权)(?!证|凭证|登记|的?费)" +
        "|(?<!已|已经|原|、后|，后|曾)更名(?:为|至|到|给)|(?:商标权|专利权|著作权|版权)[^，。；]{0,4}(?:归|属于|转归)", RegexOptions.CultureInvariant)]
    private static partial Regex Ownership();

    [GeneratedRegex("家具|家电|冰箱|电视|洗衣机|空调|衣物|被褥|嫁妆|首饰|生活用品", RegexOptions.CultureInvariant)]
    private static partial Regex Household();

    [GeneratedRegex(Big + "|车辆|汽车|轿车", RegexOptions.CultureInvariant)]
    private static partial Regex Registered();
}

/// <summary>K20: a duty to transfer a registered thing goes with evidence of title.</summary>
internal sealed partial class TitleEvidence() : WordCheck("K20", FindingLevel.Warn, Law.Cpi354)
{
    /// <inheritdoc/>
    protected override Regex Pattern => Transfer();

    /// <inheritdoc/>
    protected override bool Concerns(ReviewSubject subject, ClauseWords words) => !subject.Case.Evidence.Any(e => Title().IsMatch(e.Title));

    /// <inheritdoc/>
    protected override Finding Say(ClauseWords words, string word) => Found(
        new($"{words.Label.Zh}要办“{word}”，证据里没有权属证明，法院会要", $"{words.Label.En} asks for “{word}”, but no evidence of title is listed; the court will ask for it"),
        new("请把不动产权证、行驶证或登记查询结果登记到证据里", "List the title certificate, vehicle licence or registry extract as evidence"), words.Number);

    /// <summary>Whether the words ask for a transfer of title.</summary>
    internal static bool NeedsTitle(string words) => Transfer().IsMatch(words);

    /// <summary>Whether a piece of evidence shows title.</summary>
    internal static bool IsTitle(string title) => Title().IsMatch(title);

    [GeneratedRegex("过户|(?:转移|变更|产权|权属|不动产|股权)(?:变更|转移)?登记(?!中心|费|机构|部门|窗口|大厅|信息|簿|证)", RegexOptions.CultureInvariant)]
    private static partial Regex Transfer();

    [GeneratedRegex("产权|不动产|房产证|房屋所有权|登记证|登记簿|行驶证|土地证|使用证|林权|权属|股东名册|营业执照", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}

/// <summary>K22: matters with a special procedure of their own.</summary>
internal sealed partial class OtherProcedures() : WordCheck("K22", FindingLevel.Block, Law.Cpi355Special)
{
    /// <inheritdoc/>
    protected override Regex Pattern => Matter();

    /// <inheritdoc/>
    protected override Finding Say(ClauseWords words, string word) => Found(
        new($"{words.Label.Zh}涉及“{word}”，要走法院的另一种特别程序，不能用调解协议定", $"{words.Label.En} concerns “{word}”, which has a special court procedure of its own"),
        new("请删去，并告诉当事人向哪个法院申请", "Delete it and tell the parties which court to apply to"), words.Number);

    [GeneratedRegex("宣告[^，。；]{0,6}(?:失踪|死亡)|(?:认定|宣告|确认)[^，。；]{0,10}(?:无民事行为能力|限制民事行为能力)|无主财产|(?:实现|行使)担保物权|(?:指定|确定|推选|担任|任)[^，。；]{0,10}遗产管理人|公示催告|破产(?:清算|重整|和解)|(?:申请|宣告)[^，。；]{0,6}破产", RegexOptions.CultureInvariant)]
    private static partial Regex Matter();
}
