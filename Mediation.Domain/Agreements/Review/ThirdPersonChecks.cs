using System.Text.RegularExpressions;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Agreements.Review;

/// <summary>K07: nobody who is not a party is made to pay, bear or do anything.</summary>
internal sealed partial class OutsidersBound() : WordCheck("K07", FindingLevel.Block, Law.Cpi358Others)
{
    private const string Linked = "(?:应当?|须|需|将|来|自愿|同意|代为|先行|共同|连带|全额|一并|再|另行?|依法|按.{1,6}?)*";
    private const string Duty = "(?:支付|承担|负责|赔付|赔偿|偿还|担保|垫付|代付|代偿|退还|返还|补偿|修复|维修|理赔)";
    private const string Surname = "[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳史唐费岑薛雷贺倪汤罗毕郝邬常于傅卞齐康余顾孟黄穆萧尹姚邵汪毛戴宋庞熊纪舒屈项祝董梁杜阮席季贾路江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房丁邓洪左石崔程陆翁段焦侯宁仇祖武刘景龙叶黎白蒲邢池乔曾文寇欧沙关]";

    /// <inheritdoc/>
    protected override Regex Pattern => Bound();

    /// <inheritdoc/>
    protected override bool Concerns(ReviewSubject subject, ClauseWords words) => words.Clause.Kind != ObligationKind.ConfirmFacts || words.Text.Contains('由', StringComparison.Ordinal);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        // 物业公司 and the like: a party whose full name has the word in it is meant.
        var known = subject.Parties.Select(p => p.Name).ToList();
        return from words in subject.Words
               where Concerns(subject, words)
               from name in Bound().Matches(words.Text).Select(m => m.Groups["name"].Value.TrimStart('由', '及', '和', '与')).Distinct()
               where !IsParty(name, known, subject)
               select Say(words, name);
    }

    /// <inheritdoc/>
    protected override Finding Say(ClauseWords words, string word) => Found(
        new($"{words.Label.Zh}要“{word}”承担义务，可是案件里没有这个当事人，对他没有约束力", $"{words.Label.En} puts a duty on “{word}”, who is not a party and is not bound"),
        new("请把他列为当事人一起签，或改由签字的人承担", "Add them as a party who signs, or let a signatory bear it"), words.Number);

    private static bool IsParty(string name, List<string> known, ReviewSubject subject)
    {
        var core = Generic().Replace(name, "");
        return core.Length == 0 ? subject.Parties.Any(p => p.Kind is PartyKind.LegalPerson or PartyKind.Organisation)
            : known.Any(k => k.Contains(core, StringComparison.Ordinal));
    }

    [GeneratedRegex("(?<name>(?:[\\p{IsCJKUnifiedIdeographs}A-Za-z0-9]{0,12}?(?:公司|合作社|村委会|居委会|加工厂|商行|医院|学校|幼儿园|银行|物业|总包方?|业委会)|" +
        "(?<![\\p{IsCJKUnifiedIdeographs}])" + Surname + "某[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥某]?|(?<=[由和与及])" + Surname + "(?:某[\\p{IsCJKUnifiedIdeographs}]?|[\\p{IsCJKUnifiedIdeographs}]{1,2}?)))" +
        "(?<!单独|管理|方便|双方|一方|乙方|甲方|丙方|对方|各方|责任人|于其)" + Linked + Duty, RegexOptions.CultureInvariant)]
    private static partial Regex Bound();

    [GeneratedRegex("公司|该|本|上述|其|的|保险(?=公司)$|^(?:并|且)|服务|有限|责任", RegexOptions.CultureInvariant)]
    private static partial Regex Generic();
}

/// <summary>K31: a guarantor is a party and signs.</summary>
internal sealed partial class Guarantors() : WordCheck("K31", FindingLevel.Warn, Law.CourtMediation9)
{
    /// <inheritdoc/>
    protected override Regex Pattern => Guarantee();

    /// <inheritdoc/>
    protected override bool Concerns(ReviewSubject subject, ClauseWords words) =>
        subject.Parties.All(p => p.Side != Side.Third) && subject.Parties.Count(p => p.Side == Side.Respondent) < 2 && subject.Parties.Count(p => p.Side == Side.Applicant) < 2;

    /// <inheritdoc/>
    protected override Finding Say(ClauseWords words, string word) => Found(
        new($"{words.Label.Zh}写了“{word}”，可是担保人不在当事人里", $"{words.Label.En} speaks of a guarantee (“{word}”), but no guarantor is a party"),
        new("请把担保人列为当事人一起签，写明担保多少、到哪天；没有担保人就删去", "Add the guarantor as a party who signs, with the sum and the term, or delete it"), words.Number);

    [GeneratedRegex("(?<!不承担|无需承担|瑕疵|质量)(?:连带)?(?:保证|担保)责任|连带(?:清偿|赔偿|支付)?责任|(?:保证|担保)人(?!民)|提供(?:抵押|质押|担保)|(?:以|用)[^，。；]{1,16}(?:作|为|提供)?(?:抵押|质押|担保)", RegexOptions.CultureInvariant)]
    private static partial Regex Guarantee();
}
