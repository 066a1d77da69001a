using Mediation.Domain.Agreements;
using Mediation.Domain.Documents;

namespace Mediation.Tests.Documents;

/// <summary>Papers of invented disputes: the land rent of 31 households (scenario D1) and others, with names in rare characters.</summary>
internal static class SamplePapers
{
    public const string Digest = "9f2c41d07ab35e6810c4d2f7b9a3e5518842f06cc1d9e7ab3350f4a1d26b7c90";
    public const string Committee = "渝北区某某街道人民调解委员会";
    public const string Court = "某某市某某区人民法院";
    public const string Number = "（某街）人调字〔2026〕第0001号";
    public static readonly DateOnly Day = new(2026, 8, 6);

    public static readonly PaperParty Group = new("甲方（申请人）", "某村二组31户", false, null, null, null, "13800000001", "某某区某某镇某村二组", null, null, 31,
        [new("推选的代表人", "张𬍛", null, "500112197503141018", "13800000001"), new("推选的代表人", "李㛃龑", null, null, null)]);

    public static readonly PaperParty Company = new("乙方（被申请人）", "渝某甲观光农业有限公司", false, null, null, null, "02300000000", "某某区某某镇某路1号", null,
        "91500112MA00000000", 1, [new("法定代表人（负责人）", "阿依·某某丙", "经理", null, null)]);

    public static readonly PaperParty Person = new("甲方（申请人）", "何㛃", true, "女", 37, null, "13800000002", "某某区某某路8号12-2", "500112198809221023", null, 1, []);
    public static readonly PaperParty Unknown = new("乙方（被申请人）", "吕龑", true, null, null, null, null, "", null, null, 1, []);

    public static readonly string[] Clauses =
    [
        "一、乙方于本协议签订当日向甲方支付2026年度土地流转费" + Amount(51_300) + "；方式：银行转账；履行以转账凭证为证。",
        "二、乙方于2026年9月30日前（含当日）向甲方支付2026年度土地流转费余款" + Amount(51_300) + "；方式：银行转账。",
        "三、上述第一、二条约定的款项按期付清的，甲方不再主张违约金；任何一期逾期的，乙方于逾期之次日向甲方另行支付违约金" + Amount(3_000) + "。",
        "四、自2027年起每年5月27日前（含当日），乙方向甲方支付当年度土地流转费" + Amount(102_600) + "。",
        "五、甲方自本协议生效之日起停止围堵乙方办公场所，不再妨碍乙方正常经营。",
    ];

    public static string Facts =>
        "2023年5月27日，甲乙双方签订《土地流转合同》，约定甲方将85.50亩土地流转给乙方经营，每亩每年1,200.00元，每年合计102,600.00元，于每年5月27日前支付。乙方未付2026年度土地流转费。\n2026年8月3日，甲方部分村民到乙方办公场所要求付款。甲方要求支付土地流转费及违约金，乙方承认欠款，因资金周转困难要求分期支付。";

    public static AgreementPaper Agreement(bool isSealed = true, int shares = 31) => new(Number, Committee, [Group, Company], Facts, Clauses, "附：某村二组土地流转费分户表（2026年度）",
        [.. Enumerable.Range(1, shares).Select(i => new PaperShare(i, i == 7 ? "王𬍛" : $"某某{i}户", i == 31 ? "3.00亩×1,200.00元" : "2.75亩×1,200.00元", i == 31 ? "3,600.00" : "3,300.00"))],
        shares == 31 ? "102,600.00" : null, 4,
        [
            new("甲方推选的代表人", "张𬍛", isSealed ? "屏幕手写签名" : null, isSealed ? Day : null),
            new("甲方推选的代表人", "李㛃龑", isSealed ? "纸质按指印" : null, isSealed ? Day : null),
            new("乙方法定代表人（负责人）", "阿依·某某丙", isSealed ? "纸质签名" : null, isSealed ? Day : null),
        ],
        "陈某寅", isSealed ? Day : null, "刘某卯", isSealed ? Day : null, isSealed ? "主任赵某辰" : null, Digest, "土地流转费纠纷");

    public static NoticePaper NonAcceptance() => new("不予受理告知书", "（某街）人调字〔2026〕第0002号", Committee, [Person, Unknown], new(2026, 5, 6), "房屋漏水纠纷",
        "修复卫生间渗漏\n赔偿吊顶损失6,450.00元", "一方当事人明确拒绝调解", "被申请人于2026年5月7日电话答复不同意调解。", "《人民调解工作若干规定》第二十二条",
        ["向人民法院起诉", "双方同意的，重新调解"], "陈某寅", new(2026, 5, 8));

    public static NoticePaper Ended() => NonAcceptance() with
    {
        Title = "终止调解通知书", Reason = "各方分歧较大，难以达成协议", Note = "各方对修复责任的承担不能达成一致。", Basis = "《人民调解法》第二十六条",
    };

    public static AgreementPaper Amendment(bool isSealed = true) => Agreement(isSealed) with { Number = $"{Number}-补1", ReplacesNumber = Number };

    public static ApplicationPaper MediationApplication() => new(Committee, [Person], [Unknown], "何㛃与吕龑房屋漏水纠纷", "卫生间渗漏，吊顶损坏。", ["修复卫生间渗漏", "赔偿吊顶损失6,450.00元"],
        [new("申请人", "何㛃", null, null)], new(2026, 5, 6));

    public static RegistrationPaper Registration() => new(Number, Committee, new(2026, 5, 6), false, null, ["何㛃"], ["吕龑"], "邻里纠纷", "何㛃与吕龑房屋漏水纠纷", "卫生间渗漏，吊顶损坏。",
        [new("甲方", "何㛃", null, null), new("乙方", "吕龑", null, null)], "刘某卯");

    public static RightsPaper Rights() => new(Number, Committee, "何㛃与吕龑房屋漏水纠纷", Registration().Signatures, "刘某卯", new(2026, 5, 6));

    public static SessionPaper Session() => new(Number, Committee, "何㛃与吕龑房屋漏水纠纷", 1, new(2026, 5, 8, 9, 30, 0), new(2026, 5, 8, 10, 45, 0), "一站式窗口调解室", ["何㛃", "吕龑"], "某某乙物业工程师",
        [new("何㛃", "陈述", "要求修好，赔偿吊顶。"), new("吕龑", "陈述", "怀疑是公共管道。"), new("", "双方确认的事实", "吊顶损坏估价6,450.00元。")], "约定请物业检测后再谈。", "有待继续调解",
        Registration().Signatures, "陈某寅", "刘某卯");

    public static OralAgreementPaper Oral() => new(Number, Committee, [Person, Unknown], "手镯标“足银”，内印925，各方对退货有争议。",
        ["一、乙方于达成口头协议当日向甲方支付退货款" + Amount(680) + "；方式：扫码。", "二、乙方于达成口头协议当日更换标签。"], [new("甲方", "何㛃", "纸质签名", new(2026, 5, 8)), new("乙方", "吕龑", null, null)], "陈某寅", new(2026, 5, 8));

    public static FollowUpPaper FollowUp() => new("何㛃", Number, Committee, "何㛃与吕龑房屋漏水纠纷", new(2026, 5, 8), "电话", "已经修好，没有再渗漏。", "非常满意", "陈某寅");

    public static UrgePaper Urge() => new(Number, 2, Committee, ["吕龑"], "何㛃与吕龑房屋漏水纠纷", new(2026, 5, 6), ["赔偿款2,400.00元，应在2026年5月7日前履行，已付400.00元，还欠2,000.00元"],
        ["对方可以就协议的履行向人民法院起诉", "付款部分，符合条件的，对方可以向人民法院申请支付令"], "陈某寅", new(2026, 5, 8));
    public static ReceiptPaper Receipt() => new(Number, Committee, "流转费第一期", "51,300.00", "伍万壹仟叁佰元整", "渝某甲观光农业有限公司", "某村二组31户",
        "转账，流水号20260806001", Day, "某村二组31户确认收到", "51,300.00", "陈某寅", Day);

    public static ReplyPaper Reply() => new("某公（调）字〔2026〕17号", "某某区公安局某某派出所", Number, Committee, "土地流转费纠纷", ["某村二组31户", "渝某甲观光农业有限公司"],
        new(2026, 8, 3), new(2026, 8, 3), Day, "调解成功", Number,
        ["2026年度土地流转费51,300.00元：2026年8月6日履行", "2026年度土地流转费余款51,300.00元：2026年9月30日前，未到期或者未履行"],
        ["双方确认流转面积85.50亩、单价每亩每年1,200.00元。"], "某某市某某区人民法院2026年8月6日（2026）渝0112诉前调确12号：裁定有效", "请协助关注后续履行。", "陈某寅", Day);

    public static ReferralPaper Referral(bool security = false) => new("某公（调）字〔2026〕17号", "某某区公安局某某派出所", Committee, "土地流转费纠纷", [Group, Company], Facts, "付清102,600.00元",
        "双方当面签字", ["接警记录", "流转合同复印件"], "吕某丑", null, false, security, false, null, new(2026, 9, 2), new(2026, 8, 3));

    public static NoPenaltyPaper NoPenalty(bool? approved = null) => new("某公（治）受案字〔2026〕9号", "某某区公安局某某派出所", [Person, Unknown], Committee, Number,
        ["医疗费3,000.00元：2026年8月6日履行"], "转账回单一张，收条一张", ["何㛃（纸质签名）", "吕龑（纸质签名）"], Day, approved,
        approved is null ? null : "双方已经和好，认可。", approved is null ? null : "吕某丑；孔某午", approved is null ? null : Day);

    public static ReplyPaper FailedReply() => Reply() with
    {
        Result = "调解不成：各方分歧较大，难以达成协议", AgreementNumber = null, Performance = [], Ruling = null, Further = "",
    };

    public static ConfirmationApplicationPaper Application() => new(Court, Applicants, Number, Day, Committee, "陈某寅", "土地流转费纠纷", Facts, Clauses, Day,
        ["人民调解协议书", "调解组织主持调解的证明", "各方身份证明", "送达地址确认书", "授权委托书、代表人推选书或者法定代表人身份证明"], Agreement().Signatures, Day,
        Agreement().SharesTitle, Agreement().Shares, Agreement().SharesTotal);

    public static RulingPaper Ruling(RulingOutcome outcome, string? ground = null, string? article = null) => new(outcome, Court, "（2026）渝0112诉前调确12号", Applicants, Number, Day,
        Committee, "陈某寅", Facts, Clauses, outcome == RulingOutcome.NotAccepted ? null : Day, ground, article, null, "沈某巳", "周某午", Day,
        Agreement().SharesTitle, Agreement().Shares, Agreement().SharesTotal);

    public static SupplementPaper Supplement() => new(Committee, ["某村二组31户"], "土地流转费纠纷", new(2026, 8, 3), ["流转合同原件", "代表人推选书"], new(2026, 8, 10), false,
        "某某区某某街道一路1号", "02300000000", new(2026, 8, 3));

    public static InvitationPaper Invitation() => new(Committee, "B1", "渝某甲观光农业有限公司", null, "某村二组31户", ["某村二组31户"], "土地流转费纠纷", new(2026, 8, 10), false,
        "23456-789AB", "某某区某某街道一路1号", "02300000000", new(2026, 8, 5));

    public static UndisputedFactsPaper UndisputedFacts() => new(Number, Committee, "土地流转费纠纷", [Person, Unknown],
        [new(1, 1, new(2026, 8, 6), "2026年度的流转费还没有付。"), new(2, 2, new(2026, 8, 20), "合同是2023年5月27日签的。")],
        [new(1, "土地流转合同", "张某甲", true, "约定的流转费", ["乙方：认可"]), new(2, "收条照片", "李某乙", false, "已付一部分", ["甲方：不认可（没有签名）"])],
        [.. Agreement(isSealed: false).Signatures.Select(s => s with { On = null, Method = null })], "陈某寅", Day);

    public static WithdrawalPaper Withdrawal() => new(Number, Committee, "土地流转费纠纷", [Person, Unknown], new(2026, 8, 3), "双方已经和好，不再需要调解（书面）", "刘某卯", Day);

    public static RecusalPaper Recusal(string? outcome = null) => new(Number, Committee, "土地流转费纠纷", "渝某甲观光农业有限公司", "陈某寅", "与当事人有其他关系，可能影响公正调解",
        "与申请人的代表人是同学。", Day, outcome, outcome is null ? "" : "情况属实。", outcome == "准许回避，另行指派" ? "褚某申" : null, outcome is null ? null : "赵某辰", outcome is null ? null : Day,
        outcome == "各方书面同意继续" ? Agreement(isSealed: false).Signatures : [], Day);

    public static ExtensionPaper Extension(bool isEntrusted = false) => new(Number, Committee, "土地流转费纠纷", new(2026, 8, 3), new(2026, 9, 2), new(2026, 9, 22), false, isEntrusted,
        "等测绘结果。", Agreement(isSealed: false).Signatures, "陈某寅", Day);

    public static SuspensionPaper Suspension(bool isOver = false) => new(Number, Committee, "土地流转费纠纷", "委托鉴定", "委托测绘面积。", new(2026, 8, 20), "13日",
        isOver ? new(2026, 9, 10) : null, isOver ? "测绘报告出来了。" : null, isOver ? new(2026, 9, 23) : null, false, "陈某寅", Day);

    public static IEnumerable<(DocumentKind Kind, object Model)> All() =>
    [
        (DocumentKind.Application, MediationApplication()), (DocumentKind.Registration, Registration()), (DocumentKind.RightsNotice, Rights()), (DocumentKind.SessionRecord, Session()),
        (DocumentKind.OralAgreement, Oral()), (DocumentKind.FollowUpRecord, FollowUp()), (DocumentKind.UrgeNotice, Urge()),
        (DocumentKind.Amendment, Amendment()), (DocumentKind.AmendmentToSign, Amendment(isSealed: false)), (DocumentKind.Receipt, Receipt()),
        (DocumentKind.Agreement, Agreement()), (DocumentKind.AgreementToSign, Agreement(isSealed: false)), (DocumentKind.ConfirmationApplicationToSign, Application()), (DocumentKind.NonAcceptance, NonAcceptance()), (DocumentKind.Ended, Ended()), (DocumentKind.Reply, Reply()),
        (DocumentKind.ConfirmationApplication, Application()),
        (DocumentKind.DelegationLetter, Referral()), (DocumentKind.EntrustmentLetter, Referral() with { CourtNumber = "（2026）渝0112民初12号" }), (DocumentKind.PoliceLetter, Referral(true)),
        (DocumentKind.PetitionLetter, Referral() with { ItemClass = "申诉求决类民事纠纷" }), (DocumentKind.NoPenalty, NoPenalty(true)),
        (DocumentKind.SupplementNotice, Supplement()), (DocumentKind.Invitation, Invitation()), (DocumentKind.Withdrawal, Withdrawal()), (DocumentKind.UndisputedFacts, UndisputedFacts()), (DocumentKind.Recusal, Recusal("准许回避，另行指派")), (DocumentKind.Extension, Extension()), (DocumentKind.Suspension, Suspension(isOver: true)),
        (DocumentKind.RulingNotAccepted, Ruling(RulingOutcome.NotAccepted, "申请确认婚姻关系、亲子关系、收养关系等身份关系无效、有效或者解除", "355(3)")),
        (DocumentKind.RulingValid, Ruling(RulingOutcome.Valid)), (DocumentKind.RulingRejected, Ruling(RulingOutcome.Rejected, "内容不明确", "358(5)")),
        .. CourtPaperSamples.All(), .. FilePaperSamples.All(),
    ];

    private static PaperParty[] Applicants => [Group with { Label = "申请人（甲方）" }, Company with { Label = "申请人（乙方）" }];

    private static string Amount(decimal yuan) => $"人民币{Money.Yuan(yuan)}元（{CapitalNumerals.Write(Money.Yuan(yuan))}）";
}
