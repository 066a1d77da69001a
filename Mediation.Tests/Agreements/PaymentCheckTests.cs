using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Tests.Support;

namespace Mediation.Tests.Agreements;

/// <summary>Amounts, days, instalments, accounts, rates.</summary>
public sealed class PaymentCheckTests
{
    private static readonly DateOnly September = new(2026, 9, 30);

    [Theory]
    [InlineData("51,300.00元（伍万壹仟叁佰元整）", false)]
    [InlineData("５１，３００．００元（伍万壹仟叁佰圆正）", false)]
    [InlineData("5.13万元（伍万壹仟叁佰元整）", false)]
    [InlineData("人民币伍万壹仟叁佰元整（51,300元）", false)]
    [InlineData("51,300.00元（伍万叁仟壹佰元整）", true)]
    [InlineData("人民币伍万壹仟叁佰元整（￥51,000.00元）", true)]
    [InlineData("51,300.00元（大写：五万一千三百元整）", true)]
    [InlineData("51,300.00元（伍万壹仟叁佰）", true)]
    [InlineData("第一期51,300.00元（含税）", false)]
    public void FiguresAndCapitals_AreCompared(string words, bool differ)
    {
        Assert.Equal(differ, new AgreementDraft().Pays(51_300m, "流转费", further: $"即{words}").Codes(FindingLevel.Block).Contains("K08"));
        Assert.Equal(differ, new AgreementDraft().Facts($"2026年乙方欠{words}未付。").Pays(51_300m, "流转费").Codes(FindingLevel.Block).Contains("K08"));
    }

    [Fact]
    public void PaymentWithoutAmountOrPayee_Waits()
    {
        var finding = Assert.Single(new AgreementDraft().Clause(new() { Kind = ObligationKind.Pay, DebtorKey = "B1", Subject = "货款", Basis = DueBasis.OnSigning, Manner = "现金" }).Review(), f => f.Check == "K09");

        Assert.Equal("第一条是付款，没有写付给谁、多少钱。其他内容都在。请补上。", finding.Sentence.Zh);
        Assert.Equal("《民诉法解释》第四百六十一条", finding.Source.Zh);
    }

    [Fact]
    public void PayingOneself_IsAMistake() => Assert.Contains("K09", new AgreementDraft().Pays(100m, "货款", creditor: "B1").Codes(FindingLevel.Block));

    [Fact]
    public void WayOfPaying_IsAskedForOnceForAllClauses()
    {
        var findings = new AgreementDraft().Pays(1m, "首期款", manner: "").Pays(1m, "二期款", September, manner: "").Review().Where(f => f.Check == "K09").ToList();

        Assert.StartsWith("第一、二条没有写怎么付", Assert.Single(findings).Sentence.Zh);
    }

    [Theory]
    [InlineData("转账", "户名、开户银行、账号")]
    [InlineData("转账至户名张某甲，账号6222020200112233445", "开户银行")]
    [InlineData("转账至张某甲在某某银行某镇支行的账户", "账号")]
    public void Transfer_NamesTheAccount(string manner, string missing) =>
        Assert.Contains($"没有写{missing}。", Assert.Single(new AgreementDraft().Pays(100m, "货款", manner: manner).Review(), f => f.Check == "K10").Sentence.Zh);

    [Theory]
    [InlineData("现金，当面点清")]
    [InlineData("转账，户名：张某甲，某某银行某镇支行，账号123456789012")]
    [InlineData("打入分户表所列各户账户")]
    public void CompleteOrListedAccounts_AreEnough(string manner) => Assert.DoesNotContain("K10", new AgreementDraft().Pays(100m, "货款", manner: manner).Codes());

    [Fact]
    public void AccountOfSomebodyElse_IsPointedOut() =>
        Assert.Contains(new AgreementDraft().Pays(100m, "货款", manner: "转账，户名：赵某丁，某某银行，账号123456789012").Review(), f => f.Check == "K10" && f.Sentence.Zh.Contains("户名是赵某丁，收款人是张某甲", StringComparison.Ordinal));

    [Fact]
    public void DayInThePast_Waits()
    {
        Assert.Contains("K11", new AgreementDraft().Pays(100m, "货款", new DateOnly(2026, 8, 5)).Codes(FindingLevel.Block));
        Assert.DoesNotContain("K11", new AgreementDraft().Pays(100m, "货款", new DateOnly(2026, 8, 6)).Codes());
    }

    [Theory]
    [InlineData("2", true)]
    [InlineData("9", true)]
    [InlineData("", true)]
    [InlineData("1", false)]
    public void PaymentOnDefault_NamesOtherClauses(string defaultOf, bool waits) =>
        Assert.Equal(waits, new AgreementDraft().Pays(1_000m, "货款", September).PaysOnDefault(100m, "违约金", defaultOf).Codes(FindingLevel.Block).Contains("K11"));

    [Fact]
    public void PaymentFromEffectOn_HasNoLastDay() =>
        Assert.Contains("K11", new AgreementDraft().Clause(new() { Kind = ObligationKind.Pay, DebtorKey = "B1", CreditorKey = "A1", Amount = Money.Yuan(1m), Subject = "货款", Basis = DueBasis.FromEffect }).Codes(FindingLevel.Block));

    [Fact]
    public void YearlyPaymentWithoutEnd_OnlyWarns()
    {
        var yearly = new Obligation { Kind = ObligationKind.PayEveryYear, DebtorKey = "B1", CreditorKey = "A1", Amount = Money.Yuan(1m), Subject = "流转费", Basis = DueBasis.EveryYear, DueOn = new(2027, 5, 27), Manner = "现金" };
        var finding = Assert.Single(new AgreementDraft().Clause(yearly).Review(), f => f.Check == "K11");

        Assert.Equal(FindingLevel.Warn, finding.Level);
        Assert.StartsWith("第一条没有写付到哪一年为止。", finding.Sentence.Zh);
        yearly.LastYear = 2026;
        Assert.Contains("K11", new AgreementDraft().Clause(yearly).Codes(FindingLevel.Block));
    }

    [Fact]
    public void InstalmentsOutOfOrder_Wait() =>
        Assert.Contains("K12", new AgreementDraft().Pays(1m, "首期款", September).Pays(1m, "二期款", new DateOnly(2026, 9, 1)).Codes(FindingLevel.Block));

    [Fact]
    public void DifferentDebts_HaveNoOrder() =>
        Assert.DoesNotContain("K12", new AgreementDraft().Pays(1m, "医疗费", September).Pays(1m, "误工损失", new DateOnly(2026, 9, 1)).PaysOnDefault(0.1m, "违约金", "1").Codes(FindingLevel.Block));

    [Fact]
    public void InstalmentsWithoutAWordOnDefault_Wait()
    {
        Assert.Contains("K12", new AgreementDraft().Pays(1m, "首期款").Pays(1m, "二期款", September).Codes(FindingLevel.Block));
        Assert.DoesNotContain("K12", new AgreementDraft().Pays(1m, "首期款").Pays(1m, "二期款", September, further: "任何一期逾期，剩余款项全部到期").Codes());
        Assert.DoesNotContain("K12", new AgreementDraft().Pays(1m, "首期款").Pays(1m, "二期款", September, further: "双方不另行约定违约金").Codes());
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(19.99, true)]
    public void Shares_AddUpToTheFen(double last, bool waits) =>
        Assert.Equal(waits, new AgreementDraft().Pays(50m, "工资", September).Shared("工资表", ("周某戊", 30m), ("吴某己", (decimal)last)).Codes(FindingLevel.Block).Contains("K12"));

    [Fact]
    public void TotalInWords_IsTheSumOfThePayments()
    {
        Assert.Contains("K12", new AgreementDraft().Pays(8_000m, "首期款").Pays(5_000m, "二期款", September, further: "两期共计14,000.00元").Codes(FindingLevel.Block));
        Assert.DoesNotContain("K12", new AgreementDraft().Pays(8_000m, "首期款").Pays(5_000m, "二期款", September, further: "两期共计1.3万元；任何一期逾期，剩余款项全部到期").Codes(FindingLevel.Block));
    }

    [Theory]
    [InlineData(18_660.40, false)]
    [InlineData(18_660.41, false)]
    [InlineData(18_600.40, true)]
    public void Heads_AddUpToTheTotal(double total, bool warns) =>
        Assert.Equal(warns, new AgreementDraft().Pays((decimal)total, "医疗费10,860.40元、护理交通费1,800.00元、营养费1,000.00元、精神抚慰金5,000.00元", September).Codes(FindingLevel.Warn).Contains("K13"));

    [Theory]
    [InlineData("逾期按年利率12%付息", false)]
    [InlineData("逾期按年利率15%付息", true)]
    [InlineData("逾期每日按万分之三付息", false)]
    [InlineData("逾期每日按万分之五付息", true)]
    [InlineData("月息2分", true)]
    [InlineData("月利率1%", false)]
    [InlineData("逾期每日加付2.40元", false)]
    [InlineData("9月前付清30%", false)]
    public void StatedRate_IsMeasuredAgainstFourTimesTheLoanPrimeRate(string words, bool above)
    {
        Assert.Equal(above, new AgreementDraft().Pays(1_000m, "货款", September, further: words).Codes(FindingLevel.Warn).Contains("K26"));
        Assert.Equal(above, new AgreementDraft().About("民间借贷纠纷", DisputeCategory.Contract).Pays(1_000m, "借款", September, further: words).Codes(FindingLevel.Block).Contains("K26"));
    }

    [Fact]
    public void LoanPrimeRate_IsTheOneOfTheDay()
    {
        Assert.Equal(3.10m, LoanPrimeRate.On(new(2025, 5, 19)));
        Assert.Equal(3.00m, LoanPrimeRate.On(new(2025, 5, 20)));
        Assert.Equal(4.25m, LoanPrimeRate.On(new(2019, 8, 20)));
    }

    [Theory]
    [InlineData(300, false)]
    [InlineData(300.01, true)]
    public void Penalty_IsHighAboveThirtyPerCent(double penalty, bool high) =>
        Assert.Equal(high, new AgreementDraft().Pays(1_000m, "货款", September).PaysOnDefault((decimal)penalty, "违约金", "1").Codes(FindingLevel.Warn).Contains("K27"));

    [Fact]
    public void CardNumberThatFailsItsCheckDigit_IsPointedOut()
    {
        Assert.Contains("K10", new AgreementDraft().Pays(1m, "货款", manner: "转账，户名：张某甲，某某银行，账号4111111111111112").Codes(FindingLevel.Warn));
        Assert.DoesNotContain("K10", new AgreementDraft().Pays(1m, "货款", manner: "转账，户名：张某甲，某某银行，账号4111111111111111").Codes());
    }

    [Fact]
    public void HeadsInTheFacts_AreAddedUpToo()
    {
        Assert.Contains("K13", new AgreementDraft().Facts("2026年4月18日被咬，乙方承担责任：医疗费10,860.40元、营养费1,000.00元，共计11,890.40元。").Pays(1m, "赔偿款").Codes(FindingLevel.Warn));
        Assert.DoesNotContain("K13", new AgreementDraft().Facts("2026年4月18日被咬，乙方承担责任：医疗费10,860.40元、营养费1,000.00元，共计11,860.40元。").Pays(1m, "赔偿款").Codes());
    }

    [Fact]
    public void PenaltyByPercentage_IsMeasuredToo()
    {
        Assert.Contains("K27", new AgreementDraft().Pays(1m, "货款", September, further: "逾期的按未付金额的40%付违约金").Codes(FindingLevel.Warn));
        Assert.DoesNotContain("K27", new AgreementDraft().Pays(1m, "货款", September, further: "逾期的按未付金额的20%付违约金").Codes());
    }
}
