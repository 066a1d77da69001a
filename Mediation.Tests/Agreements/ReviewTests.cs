using System.Diagnostics;
using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Tests.Support;

namespace Mediation.Tests.Agreements;

/// <summary>The review as a whole: its list, its words, and the agreements of the demonstration cases.</summary>
public sealed class ReviewTests
{
    private static AgreementDraft LandRent()
    {
        var draft = new AgreementDraft().About("土地流转费纠纷", DisputeCategory.Land)
            .With(AgreementDraft.Group(Side.Applicant, "某村二组31户", 31, 31, "张某甲", "李某乙"))
            .With(AgreementDraft.Company(Side.Respondent, 1, "渝某甲观光农业有限公司", "王某丙"))
            .Facts("2023年5月27日双方签订土地流转合同，85.5亩，每亩每年1,200元，每年5月27日付102,600.00元（壹拾万贰仟陆佰元整）。2026年度乙方未付，甲方部分村民围堵办公点。乙方承认未按时付款的责任。")
            .Pays(51_300m, "第一期流转费", manner: "转账，按分户表打入各户账户")
            .Pays(51_300m, "第二期流转费", new(2026, 9, 30), manner: "转账，按分户表打入各户账户")
            .PaysOnDefault(3_000m, "违约金", "1 2")
            .Clause(new() { Kind = ObligationKind.PayEveryYear, DebtorKey = "B1", CreditorKey = "A1", Amount = Money.Yuan(102_600m), Subject = "流转费", Basis = DueBasis.EveryYear, DueOn = new(2027, 5, 27), Manner = "转账，按分户表打入各户账户" })
            .Clause(new() { Kind = ObligationKind.Refrain, DebtorKey = "A1", CreditorKey = "B1", Subject = "停止围堵乙方办公点和园区道路", Basis = DueBasis.FromEffect });
        return draft.Shared("2026年度流转费分户表", [.. Enumerable.Range(1, 31).Select(n => ($"{n}号户", n < 31 ? 3_309.68m : 3_309.60m))]);
    }

    [Fact]
    public void Checks_HaveCodeLevelAndGround_InOrderAndOnce()
    {
        var codes = AgreementReview.Checks.Select(c => c.Code).ToList();

        Assert.All(codes, c => Assert.Matches("^K(0[1-9]|[1-4][0-9]|5[0-2])$", c));
        Assert.Equal(codes.Order(StringComparer.Ordinal).Distinct(), codes);
        Assert.All(AgreementReview.Checks, c => Assert.True(Enum.IsDefined(c.Level)));
        Assert.All(AgreementReview.Checks, c => Assert.Matches("^《.+》第.+条", c.Source.Zh));
        Assert.All(AgreementReview.Checks, c => Assert.Matches("arts?\\. [0-9]", c.Source.En));
        Assert.DoesNotContain(codes, c => c is "K32" or "K33" or "K34" or "K35" or "K36" or "K37" or "K38" or "K39" or "K40" or "K41");
    }

    [Fact]
    public void LandRentAgreement_MaySignWithOneWarning()
    {
        var findings = LandRent().Review();

        Assert.DoesNotContain(findings, f => f.Level == FindingLevel.Block);
        var warning = Assert.Single(findings, f => f.Level == FindingLevel.Warn);
        Assert.Equal(("K11", 4), (warning.Check, warning.Clause));
        Assert.Equal(Money.Yuan(102_600m), Money.Sum(LandRent().Agreement.Shares.Select(s => s.Amount)));
    }

    [Fact]
    public void LandRentShares_OffByOneFen_Wait()
    {
        var draft = LandRent();
        draft.Agreement.Shares[0].Amount -= new Money(1);

        Assert.Equal(["K12"], draft.Codes(FindingLevel.Block));
    }

    [Fact]
    public void RepairSoonAndPayReasonably_IsToldEachThing()
    {
        var findings = new AgreementDraft().About("漏水纠纷", DisputeCategory.Neighbours).Between("何某丑", "吕某寅")
            .Facts("2025年11月起13-2卫生间渗漏，12-2吊顶损坏，估价6,450.00元，乙方认可责任。")
            .Clause(new() { Kind = ObligationKind.Act, DebtorKey = "B1", CreditorKey = "A1", Subject = "尽快修复，赔偿合理损失", Basis = DueBasis.OnDate }).Review();

        var blocking = findings.Where(f => f.Level == FindingLevel.Block).Select(f => f.Sentence.Zh).ToList();
        Assert.Equal(4, blocking.Count);
        Assert.Contains(blocking, s => s.StartsWith("第一条写了“尽快”", StringComparison.Ordinal));
        Assert.Contains(blocking, s => s.StartsWith("第一条写了“合理”", StringComparison.Ordinal));
        Assert.Contains(blocking, s => s.StartsWith("第一条没有日期", StringComparison.Ordinal));
        Assert.Contains(blocking, s => s.StartsWith("第一条没有写做到什么样算好", StringComparison.Ordinal));
    }

    [Fact]
    public void RepairAgreementWithDaysAndSums_MaySign()
    {
        var draft = new AgreementDraft { Today = new(2026, 5, 27) }.About("漏水纠纷", DisputeCategory.Neighbours).Between("何某丑", "吕某寅")
            .With(AgreementDraft.Company(Side.Third, 1, "某某乙物业服务有限公司", "钱某壬"))
            .Clause(new() { Kind = ObligationKind.Act, DebtorKey = "B1", CreditorKey = "A1", Subject = "重做13-2卫生间防水", Basis = DueBasis.OnDate, DueOn = new(2026, 6, 20), Place = "13-2卫生间", Proof = "2026年6月23日前72小时闭水合格、物业签字的记录" })
            .Pays(2_400m, "第一期赔偿款", new(2026, 5, 31), further: "两期共计4,800.00元").Pays(2_400m, "第二期赔偿款", new(2026, 6, 30))
            .Clause(new() { Kind = ObligationKind.Act, DebtorKey = "C1", Subject = "免费检测公共部分的管道", Basis = DueBasis.OnDate, DueOn = new(2026, 6, 5) })
            .PaysOnDefault(2.40m, "每逾期一日的违约金", "2 3");

        Assert.Equal(["K50"], draft.Codes());
    }

    [Fact]
    public void WageAgreementWithAGuarantorWhoSigns_IsNotHeldUp()
    {
        var workers = Enumerable.Range(1, 14).Select(n => ($"工人{n}", n <= 8 ? 7_000m : 6_200m)).ToArray();
        var draft = new AgreementDraft { Today = new(2026, 1, 19) }.About("拖欠工资纠纷", DisputeCategory.WageArrears)
            .With(AgreementDraft.Group(Side.Applicant, "某某丁劳务14名工人", 14, 14, "蒋某卯", "沈某辰"))
            .With(AgreementDraft.Company(Side.Respondent, 1, "某某丁劳务有限公司", "韩某巳"))
            .With(AgreementDraft.Company(Side.Third, 1, "某某戊建筑有限公司", "陈某未"))
            .Facts("2025年8月至12月，8人各14,000.00元、6人各12,400.00元，共186,400.00元工资未付。")
            .Pays(93_200m, "第一期工资", new(2026, 1, 26), "转账，按工资分户表打入各人账户")
            .Pays(93_200m, "第二期工资", new(2026, 2, 10), "转账，按工资分户表打入各人账户", "两期共计186,400.00元；总包某某戊建筑有限公司承担连带责任；任何一期逾期，剩余款项全部到期")
            .Does("停止在项目部门口聚集", ObligationKind.Refrain).Shared("每期工资分户表", workers);
        draft.Case.Parties[2].CreditCode = "125001060000000006";

        Assert.Equal(["K50"], draft.Codes());
    }

    [Fact]
    public void Matter_IsTheFindingWithoutItsAdvice()
    {
        var finding = Assert.Single(new AgreementDraft().Does("尽快修复").Review(), f => f.Level == FindingLevel.Block);

        Assert.Equal("第一条写了“尽快”，说不清到哪天、要多少，法院会以内容不明确驳回", finding.Matter.Zh);
        Assert.StartsWith("Clause 1 says “尽快”", finding.Matter.En, StringComparison.Ordinal);
        Assert.EndsWith("as unclear", finding.Matter.En, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFinding_SpeaksBothLanguagesAndKeepsTheDraft()
    {
        var draft = new AgreementDraft().Facts("大约5000元").Pays(1m, "首期款", new(2026, 8, 1), "转账").Pays(1m, "二期款", new(2026, 7, 1), "", "共计9元，按月息3分，由李小明承担")
            .Does("离婚，房屋归甲方所有，协助过户，不得起诉，赌债作废，尽快修复").Copies(1);
        var findings = draft.Review();

        Assert.True(findings.Select(f => f.Check).Distinct().Count() >= 12);
        Assert.All(findings, f => Assert.Matches("^[^a-z！]+。$", f.Sentence.Zh.Replace("LPR", "", StringComparison.Ordinal)));
        Assert.All(findings, f => Assert.EndsWith(".", f.Sentence.En, StringComparison.Ordinal));
        Assert.All(findings.Where(f => f.Level != FindingLevel.Inform), f => Assert.Contains("其他内容都在。", f.Sentence.Zh, StringComparison.Ordinal));
        Assert.All(findings, f => Assert.DoesNotMatch("请勿|非法|失败|异常", f.Sentence.Zh));
        Assert.Equal(findings.OrderBy(f => f.Level).Select(f => f.Level), findings.Select(f => f.Level));
    }

    [Fact]
    public void Review_KeepsUpWithTyping()
    {
        var draft = LandRent();
        foreach (var n in Enumerable.Range(0, 15)) draft.Does($"第{n}项：把破损部分全部更换，按双方约定的图纸修好，验收合格以后交还钥匙", further: "逾期未及时付清的，剩余款项全部到期");
        draft.Review();
        var best = Enumerable.Range(0, 20).Min(_ =>
        {
            var started = Stopwatch.GetTimestamp();
            draft.Review();
            return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        });

        TestContext.Current.TestOutputHelper?.WriteLine($"{best:0.00} ms for {draft.Agreement.Obligations.Count} clauses");
        Assert.InRange(best, 0, 10);
    }
}
