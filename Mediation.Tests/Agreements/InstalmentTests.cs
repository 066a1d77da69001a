using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Tests.Support;

namespace Mediation.Tests.Agreements;

/// <summary>Instalments, events, joint debtors and charges for delay: what the clause says and what the checks find.</summary>
public sealed class InstalmentTests
{
    private static Obligation Instalments(Acceleration acceleration, params (string Day, decimal Yuan)[] rows)
    {
        var o = new Obligation
        {
            Kind = ObligationKind.PayByInstalments, DebtorKey = "B1", CreditorKey = "A1", Subject = "货款", Amount = Money.Yuan(rows.Sum(r => r.Yuan)), Basis = DueBasis.ByInstalments,
            Acceleration = acceleration, Manner = "现金，在调解室当面点清",
        };
        o.Instalments.AddRange(rows.Select((r, i) => new Instalment { Number = i + 1, DueOn = DateOnly.Parse(r.Day), Amount = Money.Yuan(r.Yuan) }));
        return o;
    }

    private static Obligation Two(Acceleration acceleration = Acceleration.AllDue) => Instalments(acceleration, ("2026-09-01", 3_000m), ("2026-10-01", 2_000m));

    [Fact]
    public void Clause_NamesEveryInstalmentInFiguresAndCapitals_AndWhatFollowsAMissedOne()
    {
        var draft = new AgreementDraft().Between("张某甲", "李某乙").Clause(Two());

        Assert.Equal("一、乙方向甲方支付货款共计人民币5,000.00元（伍仟元整），分二期支付：第一期于2026年9月1日前（含当日）支付3,000.00元（叁仟元整），第二期于2026年10月1日前（含当日）支付2,000.00元（贰仟元整）；" +
            "任何一期没有按期足额支付的，自逾期之次日起剩余各期款项全部到期，甲方可以要求乙方一次付清；方式：现金，在调解室当面点清。", ClauseText.Write(draft.Agreement.Obligations[0], draft.Case.Parties));
        Assert.Equal(["K50"], draft.Codes());
    }

    [Fact]
    public void InstalmentsThatKeepTheirDay_SayThatToo()
    {
        var draft = new AgreementDraft().Between("张某甲", "李某乙").Clause(Two(Acceleration.None));

        Assert.Contains("各期各自到期，一期逾期不使其他各期提前到期", ClauseText.Write(draft.Agreement.Obligations[0], draft.Case.Parties));
        Assert.Equal(["K50"], draft.Codes());
    }

    [Fact]
    public void SilenceOnAMissedInstalment_Waits() =>
        Assert.StartsWith("第一条没有写有一期不付怎么办", Assert.Single(new AgreementDraft().Clause(Two(Acceleration.Unstated)).Review(), f => f is { Check: "K12", Level: FindingLevel.Block }).Sentence.Zh);

    [Fact]
    public void InstalmentsThatDoNotAddUp_Wait()
    {
        var o = Two();
        o.Amount += new Money(1);

        Assert.StartsWith("第一条各期加起来5,000.00元，总数写的是5,000.01元", Assert.Single(new AgreementDraft().Clause(o).Review(), f => f.Check == "K12").Sentence.Zh);
    }

    [Theory]
    [InlineData("2026-09-01", "2026-09-01", "没有从早到晚排")]
    [InlineData("2026-10-01", "2026-09-01", "没有从早到晚排")]
    [InlineData("2026-08-05", "2026-09-01", "已经过了")]
    public void DaysOutOfOrderOrPast_Wait(string first, string second, string words) =>
        Assert.Contains(words, Assert.Single(new AgreementDraft().Clause(Instalments(Acceleration.None, (first, 1m), (second, 1m))).Review(), f => f.Check == "K12").Sentence.Zh);

    [Fact]
    public void OneInstalment_IsNone() => Assert.Contains("K12", new AgreementDraft().Clause(Instalments(Acceleration.None, ("2026-09-01", 1m))).Codes(FindingLevel.Block));

    [Fact]
    public void SharesOfOneInstalment_AddUpToIt()
    {
        AgreementDraft Draft(decimal last) => new AgreementDraft().With(AgreementDraft.Group(Side.Applicant, "14名工人", 2, 2, "蒋某卯")).With(AgreementDraft.Adult(Side.Respondent, 1, "韩某巳"))
            .Clause(Instalments(Acceleration.AllDue, ("2026-09-01", 5_000m), ("2026-10-01", 5_000m))).Shared("每期分户表", ("周某戊", 3_000m), ("吴某己", last));

        Assert.DoesNotContain("K12", Draft(2_000m).Codes());
        Assert.Equal(["K12"], Draft(1_999m).Codes(FindingLevel.Block));
    }

    [Fact]
    public void SharesOfAGroup_AreNotWhatSomebodyElseIsPaid()
    {
        var draft = new AgreementDraft().With(AgreementDraft.Group(Side.Applicant, "二组", 2, 2, "蒋某卯")).With(AgreementDraft.Adult(Side.Respondent, 1, "韩某巳")).With(AgreementDraft.Adult(Side.Third, 1, "沈某辰"))
            .Pays(500m, "流转费").Pays(300m, "检测费", creditor: "C1").Shared("分户表", ("周某戊", 200m), ("吴某己", 100m));

        Assert.Equal(["K12"], draft.Codes(FindingLevel.Block));
    }

    [Theory]
    [InlineData(DueEvent.Effect, null, 10, "乙方于本协议生效之日起10日内（生效当日不计入）向甲方支付货款")]
    [InlineData(DueEvent.Effect, null, 0, "乙方于本协议生效当日向甲方支付货款")]
    [InlineData(DueEvent.OtherClausePerformed, 2, 3, "乙方于本协议第二条全部履行之日起3日内（履行当日不计入）向甲方支付货款")]
    [InlineData(DueEvent.Ruling, null, 5, "乙方于人民法院就本协议作出确认裁定之日起5日内（裁定当日不计入）向甲方支付货款")]
    public void EventClause_SaysFromWhenTheDaysCount(DueEvent happens, int? clause, int days, string words)
    {
        var draft = new AgreementDraft().Between("张某甲", "李某乙").Pays(100m, "货款").Does("修好大门");
        var o = draft.Agreement.Obligations[0];
        (o.Basis, o.Event, o.EventClause, o.DaysAfter) = (DueBasis.AfterEvent, happens, clause, days);

        Assert.Contains(words, ClauseText.Write(o, draft.Case.Parties));
        Assert.DoesNotContain("K11", draft.Codes(FindingLevel.Block));
        Assert.Equal(happens == DueEvent.Ruling, draft.Codes(FindingLevel.Warn).Contains("K11"));
    }

    [Theory]
    [InlineData(null, null, 3)]
    [InlineData(DueEvent.Effect, null, null)]
    [InlineData(DueEvent.OtherClausePerformed, null, 3)]
    [InlineData(DueEvent.OtherClausePerformed, 1, 3)]
    [InlineData(DueEvent.OtherClausePerformed, 3, 3)]
    [InlineData(DueEvent.OtherClausePerformed, 9, 3)]
    public void EventThatNeverComesOrIsNotSaid_Waits(DueEvent? happens, int? clause, int? days)
    {
        var draft = new AgreementDraft().Pays(100m, "货款").Does("修好大门").Does("不再在门口停车", ObligationKind.Refrain);
        var o = draft.Agreement.Obligations[0];
        (o.Basis, o.Event, o.EventClause, o.DaysAfter) = (DueBasis.AfterEvent, happens, clause, days);

        Assert.Contains("K11", draft.Codes(FindingLevel.Block));
    }

    [Fact]
    public void TwoClausesThatWaitForEachOther_Wait()
    {
        var draft = new AgreementDraft().Pays(100m, "货款").Does("修好大门");
        foreach (var (o, other) in draft.Agreement.Obligations.Zip([2, 1])) (o.Basis, o.DueOn, o.Event, o.EventClause, o.DaysAfter) = (DueBasis.AfterEvent, null, DueEvent.OtherClausePerformed, other, 3);

        Assert.Equal([1, 2], draft.Review().Where(f => f is { Check: "K11", Level: FindingLevel.Block }).Select(f => f.Clause ?? 0));
    }

    [Fact]
    public void JointDebtorAndChargeForDelay_AreWrittenIntoTheClause()
    {
        var draft = new AgreementDraft().Between("张某甲", "李某乙").With(AgreementDraft.Adult(Side.Third, 1, "沈某辰")).Pays(10_000m, "货款", new(2026, 9, 30));
        (draft.Agreement.Obligations[0].JointDebtorKeys, draft.Agreement.Obligations[0].LateChargePerDay) = ("C1", Money.Yuan(3m));

        var words = ClauseText.Write(draft.Agreement.Obligations[0], draft.Case.Parties);
        Assert.Contains("丙方与乙方对本条的全部义务承担连带责任", words);
        Assert.Contains("逾期的，每逾期一日，乙方另向甲方支付逾期违约金人民币3.00元（叁元整），算到全部履行之日，履行当日一并付清", words);
        Assert.Equal(["K50"], draft.Codes());
        draft.Agreement.Obligations[0].JointDebtorKeys = "C2";
        Assert.Contains("K06", draft.Codes(FindingLevel.Block));
    }

    [Theory]
    [InlineData(3.28, false)]
    [InlineData(3.29, true)]
    public void ChargeForDelay_IsARateOnWhatItIsChargedFor(double daily, bool above)
    {
        AgreementDraft Of(AgreementDraft draft)
        {
            draft.Pays(10_000m, "款", new(2026, 9, 30)).Agreement.Obligations[0].LateChargePerDay = Money.Yuan((decimal)daily);
            return draft;
        }

        Assert.Equal(above, Of(new AgreementDraft()).Codes(FindingLevel.Warn).Contains("K26"));
        Assert.Equal(above, Of(new AgreementDraft().About("民间借贷纠纷", DisputeCategory.Contract)).Codes(FindingLevel.Block).Contains("K26"));
    }

    [Fact]
    public void AllTheValues_AreBoundByTheDigest()
    {
        var draft = new AgreementDraft().Between("张某甲", "李某乙").With(AgreementDraft.Adult(Side.Third, 1, "沈某辰")).Clause(Two()).Does("修好大门");
        (draft.Agreement.Obligations[1].Basis, draft.Agreement.Obligations[1].Event, draft.Agreement.Obligations[1].DaysAfter) = (DueBasis.AfterEvent, DueEvent.Effect, 3);
        var (first, second) = (draft.Agreement.Obligations[0], draft.Agreement.Obligations[1]);
        HashSet<string> digests = [Digest()];
        string Digest() => AgreementText.Digest(draft.Agreement, draft.Case.Parties);
        void Changed(Action change)
        {
            change();
            Assert.True(digests.Add(Digest()));
        }

        Changed(() => first.Instalments[1].DueOn = new(2026, 10, 2));
        Changed(() => first.Instalments[1].Amount = Money.Yuan(1_999m));
        Changed(() => first.Acceleration = Acceleration.None);
        Changed(() => first.JointDebtorKeys = "C1");
        Changed(() => first.LateChargePerDay = Money.Yuan(1m));
        Changed(() => second.DaysAfter = 4);
        Changed(() => second.Event = DueEvent.Ruling);
        Changed(() => (second.Event, second.EventClause) = (DueEvent.OtherClausePerformed, 1));
        Changed(() => draft.Agreement.OthersConcerned = "某某保险公司");
        Changed(() => draft.Agreement.Encumbrances = "某某银行抵押");
        Changed(() => draft.Agreement.LoanPrincipal = Money.Yuan(1m));
        Changed(() => draft.Agreement.LoanPaidOut = Money.Yuan(1m));
        Changed(() => draft.Agreement.LoanOn = new(2026, 1, 1));
    }
}
