using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Rules;
using Mediation.Domain.Sessions;
using Mediation.Tests.Support;

namespace Mediation.Tests.Agreements;

/// <summary>Others concerned, burdens on property, loans, history, protection orders, foreign elements.</summary>
public sealed class ConcernedCheckTests
{
    private static AgreementDraft Draft() => new AgreementDraft().Between("张某甲", "李某乙").Pays(1_000m, "货款");

    [Fact]
    public void SomebodyConcernedWhoIsNoParty_Waits()
    {
        var draft = Draft();
        draft.Agreement.OthersConcerned = "某某财产保险公司\n李某乙（共有人）";

        var finding = Assert.Single(draft.Review(), f => f.Check == "K06");
        Assert.Equal((FindingLevel.Block, "《民诉法解释》第三百五十八条第二项"), (finding.Level, finding.Source.Zh));
        Assert.StartsWith("“某某财产保险公司”和约定有关，还不是当事人", finding.Sentence.Zh);
        Assert.DoesNotContain("K06", draft.With(AgreementDraft.Company(Side.Third, 1, "某某财产保险公司", "王某丙")).Codes());
    }

    [Fact]
    public void MortgageOfSomebodyAbsent_Waits()
    {
        var draft = Draft();
        draft.Agreement.Encumbrances = "某某银行的抵押";

        Assert.Contains("K21", draft.Codes(FindingLevel.Block));
        draft.Agreement.Encumbrances = "李某乙是共有人";
        Assert.DoesNotContain("K21", draft.Codes());
    }

    [Theory]
    [InlineData("把货车交付给甲方抵偿欠款", "机动车登记证，某某银行抵押", true)]
    [InlineData("把货车交付给甲方抵偿欠款", "机动车登记证，没有抵押", false)]
    [InlineData("把货车倒出院子", "机动车登记证，某某银行抵押", false)]
    public void BurdenInTheEvidence_CountsWherePropertyIsDisposedOf(string clause, string evidence, bool waits) =>
        Assert.Equal(waits, Draft().Does(clause).Evidence(evidence).Codes(FindingLevel.Block).Contains("K21"));

    [Theory]
    [InlineData("10000", "9500", true)]
    [InlineData("10000", "10000", false)]
    public void InterestTakenOffBeforehand_Waits(string principal, string received, bool waits)
    {
        var draft = Draft();
        (draft.Agreement.LoanPrincipal, draft.Agreement.LoanPaidOut) = (Money.Parse(principal).Value, Money.Parse(received).Value);

        Assert.Equal(waits, draft.Codes(FindingLevel.Block).Contains("K28"));
    }

    [Fact]
    public void LoanWithoutWhatWasReceived_IsAskedFor()
    {
        var draft = Draft();
        draft.Agreement.LoanPrincipal = Money.Yuan(10_000m);

        Assert.Contains("K28", draft.Codes(FindingLevel.Warn));
        Assert.DoesNotContain("K28", Draft().Codes());
    }

    [Fact]
    public void CapOnInterest_IsTheOneOfTheDayTheLoanWasMade()
    {
        var draft = new AgreementDraft().Between("张某甲", "李某乙").Pays(1_000m, "欠款", further: "逾期按年利率15%付息");
        draft.Agreement.LoanPrincipal = draft.Agreement.LoanPaidOut = Money.Yuan(1_000m);

        Assert.Contains("K26", draft.Codes(FindingLevel.Block));
        draft.Agreement.LoanOn = new(2020, 5, 1);
        Assert.DoesNotContain("K26", draft.Codes());
    }

    [Fact]
    public void InterestAndChargeForDelay_AreAddedUpInALoan()
    {
        var draft = new AgreementDraft().Between("张某甲", "李某乙").Pays(10_000m, "欠款", new(2026, 9, 30), further: "逾期按年利率8%付息");
        draft.Agreement.LoanPrincipal = draft.Agreement.LoanPaidOut = Money.Yuan(10_000m);
        Assert.DoesNotContain("K26", draft.Codes());

        draft.Agreement.Obligations[0].LateChargePerDay = Money.Yuan(2m);

        Assert.Contains("连同利息折合年利率15.3%", Assert.Single(draft.Review(), f => f.Check == "K26").Sentence.Zh);
    }

    [Theory]
    [InlineData(2, 4, "")]
    [InlineData(3, 4, "K43")]
    [InlineData(2, 5, "K29")]
    public void History_IsPointedOutFromItsThresholdOn(int confirmed, int loans, string check)
    {
        var draft = Draft().About("民间借贷纠纷", DisputeCategory.Contract);
        var codes = AgreementReview.Run(draft.Subject with { History = new(confirmed, loans, []) }).Where(f => f.Level == FindingLevel.Warn).Select(f => f.Check).Intersect(["K29", "K43"]);

        Assert.Equal(check, string.Join(' ', codes));
        var lenient = RuleValues.Standard.With(RuleSettings.SameParties, 10).Value.With(RuleSettings.SameLender, 10).Value;
        Assert.DoesNotContain(AgreementReview.Run(draft.Subject with { History = new(confirmed, loans, []), Rules = lenient }), f => f.Check is "K29" or "K43");
    }

    [Theory]
    [InlineData("某镇某街1号", 50_000, true)]
    [InlineData("某镇某街1号", 49_999.99, false)]
    [InlineData("某镇某街3号", 50_000, false)]
    public void LargeDebtInOneHousehold_IsPointedOutFromItsThresholdOn(string address, double yuan, bool warns)
    {
        var draft = new AgreementDraft().Between("张某甲", "李某乙").Pays((decimal)yuan, "货款", new(2026, 9, 30));
        draft.Case.Parties[1].Address = address;
        Assert.Equal(warns, draft.Codes(FindingLevel.Warn).Contains("K43"));
    }

    [Theory]
    [InlineData("韩某巳", "韩某巳", true)]
    [InlineData("韩某巳", "沈某辰", false)]
    public void LargeDebtBetweenCompaniesOfOneHead_IsPointedOut(string head, string other, bool warns) =>
        Assert.Equal(warns, new AgreementDraft().With(AgreementDraft.Company(Side.Applicant, 1, "某甲公司", head)).With(AgreementDraft.Company(Side.Respondent, 1, "某乙公司", other))
            .Pays(60_000m, "货款", new(2026, 9, 30)).Codes(FindingLevel.Warn).Contains("K43"));

    [Fact]
    public void LargeDebtOfACompanyToItsOwnHead_IsPointedOut() =>
        Assert.Contains("K43", new AgreementDraft().With(AgreementDraft.Adult(Side.Applicant, 1, "韩某巳")).With(AgreementDraft.Company(Side.Respondent, 1, "某乙公司", "韩某巳"))
            .Pays(60_000m, "借款", new(2026, 9, 30)).Codes(FindingLevel.Warn));

    [Fact]
    public void DebtorUnderEnforcement_IsPointedOut()
    {
        Assert.Contains(AgreementReview.Run(Draft().Subject with { History = new(0, 0, ["李某乙"]) }), f => f is { Check: "K43", Level: FindingLevel.Warn });
        Assert.DoesNotContain(AgreementReview.Run(Draft().Subject with { History = new(0, 0, ["张某甲"]) }), f => f.Check == "K43");
    }

    [Theory]
    [InlineData(true, "A1 B1", true)]
    [InlineData(true, "A1", false)]
    [InlineData(false, "A1 B1", false)]
    public void ProtectionOrder_KeepsThePartiesApart(bool order, string present, bool waits)
    {
        var draft = Draft().Session(35, present);
        draft.Case.HasProtectionOrder = order;

        Assert.Equal(waits, draft.Codes(FindingLevel.Block).Contains("K45"));
        draft.Case.Sessions[0].Mode = SessionMode.Online;
        Assert.DoesNotContain("K45", draft.Codes());
    }

    [Theory]
    [InlineData("退还3,000美元", true)]
    [InlineData("交付香港的房产", true)]
    [InlineData("把香港脚药膏还给甲方", false)]
    [InlineData("交还从海外带回的手表", false)]
    public void ForeignElements_ArePointedOut(string clause, bool found) => Assert.Equal(found, Draft().Does(clause).Codes(FindingLevel.Warn).Contains("K49"));

    [Fact]
    public void AdultWhoCannotJudge_NeedsAGuardianWhoSigns()
    {
        var adult = AgreementDraft.Adult(Side.Respondent, 1, "李某乙");
        adult.HasLimitedCapacity = true;
        var draft = new AgreementDraft().With(AgreementDraft.Adult(Side.Applicant, 1, "张某甲")).With(adult).Pays(1m, "货款");

        Assert.Contains("K04", draft.Codes(FindingLevel.Block));
        adult.Representatives.Add(new() { Name = "吴某己", Capacity = Capacity.Guardian });
        Assert.DoesNotContain("K04", draft.Codes());
        Assert.Equal(["吴某己"], adult.SignatoriesOn(draft.Today).Select(s => s.Name));
    }

    [Theory]
    [InlineData(2010, 8, 6, true)]
    [InlineData(2010, 8, 7, false)]
    public void SixteenAndLivingOnOwnLabour_SignsAlone(int year, int month, int day, bool alone)
    {
        var worker = AgreementDraft.Adult(Side.Respondent, 1, "李某乙");
        (worker.IdNumber, worker.LivesOnOwnLabour) = (AgreementDraft.IdOf(new(year, month, day), 21), true);

        Assert.Equal(alone, worker.SignatoriesOn(new(2026, 8, 6)).Select(s => s.Name).SequenceEqual(["李某乙"]));
    }
}
