using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>The ledger of instalments, events, charges for delay; receipts of both sides; what a creditor gives up.</summary>
public sealed class LedgerStepsTests
{
    private static readonly Actor Company = new("company", "王某丙", new HashSet<Role> { Role.OtherParty });
    private static readonly Actor Villagers = new("villagers", "张某甲", new HashSet<Role> { Role.Applicant });

    private static ObligationInput ByInstalments(Acceleration acceleration = Acceleration.AllDue, string? late = null) => new()
    {
        Kind = ObligationKind.PayByInstalments, Debtor = "B1", Creditor = "A1", Subject = "流转费", Amount = "102,600.00", Acceleration = acceleration, LateChargePerDay = late, Manner = "现金", Proof = "收条",
        Instalments = [new() { DueOn = new(2026, 8, 31), Amount = "51,300.00" }, new() { DueOn = new(2026, 9, 30), Amount = "31,300.00" }, new() { DueOn = new(2026, 10, 31), Amount = "20,000.00" }],
    };

    private static DomainCase Effective(params ObligationInput[] clauses)
    {
        var c = Journeys.Effective(new DraftAgreementInput { Facts = Journeys.Draft.Facts, Obligations = [.. clauses] });
        (c.Case.FindParty("A1")!.ActorId, c.Case.FindParty("B1")!.ActorId) = (Villagers.Id, Company.Id);
        return c;
    }

    private static List<LedgerRow> Rows(DomainCase c) => c.Case.Agreement!.Ledger;

    private static DateOnly[] Running(DomainCase c, DeadlineKind kind) => [.. c.Case.Deadlines.Where(d => d.Kind == kind && d.StoppedAt is null).Select(d => d.DueOn).Order()];

    private static void Take(DomainCase c, Actor who, string step, object input)
    {
        Assert.Empty(CaseWorkflow.WhyNot(DomainCase.Step(step), c.As(who)));
        Assert.Empty(DomainCase.Step(step).Check(c.As(who), input));
        CaseWorkflow.Take(DomainCase.Step(step), c.As(who), input);
    }

    private static string[] Faults(DomainCase c, Actor who, string step, object input) => [.. DomainCase.Step(step).Check(c.As(who), input).Select(f => f.Field)];

    private static RecordPerformanceInput Payment(int row, string amount, string on) => new() { Row = row, Amount = amount, On = DateOnly.Parse(on), Manner = "转账" };

    [Fact]
    public void EachInstalment_IsARowWithItsOwnClockAndFollowUp()
    {
        var c = Effective(ByInstalments());

        Assert.Equal([("流转费第一期", "51,300.00", 1), ("流转费第二期", "31,300.00", 2), ("流转费第三期", "20,000.00", 3)], Rows(c).Select(r => (r.Subject, r.Amount.ToString()!, r.InstalmentNumber!.Value)));
        Assert.Equal([new(2026, 8, 31), new(2026, 9, 30), new(2026, 10, 31)], Running(c, DeadlineKind.D30));
        Assert.Equal([new(2026, 9, 7), new(2026, 10, 8), new(2026, 11, 9)], Running(c, DeadlineKind.D31));
        Assert.Equal("102,600.00", c.Case.Agreement!.FirmTotal.ToString());
    }

    [Fact]
    public void MissedInstalment_MakesTheRestDueTheDayAfter()
    {
        var c = Effective(ByInstalments()).At("2026-09-01T09:00").Take("mediator", "declare-default", new DeclareDefaultInput { Urged = "电话" });

        Assert.Equal([null, new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 1)], Rows(c).Select(r => r.AcceleratedOn));
        Assert.Equal([new(2026, 8, 31), new(2026, 9, 1), new(2026, 9, 1)], Running(c, DeadlineKind.D30));
        Assert.Equal([new(2026, 9, 7), new(2026, 9, 8), new(2026, 9, 8)], Running(c, DeadlineKind.D31));
    }

    [Fact]
    public void OnTheLastDayItself_NothingIsMoved()
    {
        var c = Effective(ByInstalments()).At("2026-08-31T23:50").Paid(2, "2026-08-31", "1.00");

        Assert.All(Rows(c), r => Assert.Null(r.AcceleratedOn));
        Assert.Equal(new DateOnly(2026, 9, 1), Rows(c.At("2026-09-01T00:05").Paid(2, "2026-08-31", "1.00"))[2].AcceleratedOn);
    }

    [Fact]
    public void InstalmentsThatKeepTheirDay_AreNotMovedByAMissedOne()
    {
        var c = Effective(ByInstalments(Acceleration.None)).At("2026-09-01T09:00").Take("mediator", "declare-default", new DeclareDefaultInput { Urged = "电话" });

        Assert.All(Rows(c), r => Assert.Null(r.AcceleratedOn));
        Assert.Equal([new(2026, 8, 31), new(2026, 9, 30), new(2026, 10, 31)], Running(c, DeadlineKind.D30));
    }

    [Fact]
    public void ReceiptThatShowsItWasInTime_GivesTheOthersTheirDayBack()
    {
        var c = Effective(ByInstalments()).At("2026-09-02T09:00").Take("mediator", "declare-default", new DeclareDefaultInput { Urged = "电话" }).Paid(1, "2026-08-31");

        Assert.All(Rows(c), r => Assert.Null(r.AcceleratedOn));
        Assert.Equal([new(2026, 9, 30), new(2026, 10, 31)], Running(c, DeadlineKind.D30));
        var late = Effective(ByInstalments()).At("2026-09-02T09:00").Paid(1, "2026-09-01");
        Assert.Equal([new(2026, 9, 1), new(2026, 9, 1)], Running(late, DeadlineKind.D30));
    }

    [Fact]
    public void ChargeForDelay_GrowsByTheDayAndIsFixedByThePayment()
    {
        var pay = new ObligationInput { Kind = ObligationKind.Pay, Debtor = "B1", Creditor = "A1", Subject = "流转费", Amount = "51,300.00", Basis = DueBasis.OnDate, DueOn = new(2026, 8, 31), LateChargePerDay = "10.00", Manner = "现金" };
        var c = Effective(pay).At("2026-09-05T09:00");
        var row = Rows(c)[0];
        Assert.Equal(["0.00", "10.00", "50.00"], new[] { "2026-08-31", "2026-09-01", "2026-09-05" }.Select(d => row.LateChargeOn(DateOnly.Parse(d)).ToString()));

        c.Take("mediator", "declare-default", new DeclareDefaultInput { Urged = "电话" }).Paid(1, "2026-09-04");

        Assert.Equal(("流转费逾期违约金", "40.00", new DateOnly(2026, 9, 4), 1), (Rows(c)[1].Subject, Rows(c)[1].Amount.ToString(), Rows(c)[1].DueOn!.Value, Rows(c)[1].LateChargeOf!.Value));
        Assert.Equal("40.00", row.LateChargeOn(new(2026, 12, 31)).ToString());
        Assert.Contains("流转费逾期违约金（还欠40.00元）", c.Refused("mediator", "complete-late").Sentence.Zh);
        c.Paid(2, "2026-09-05", "40.00");
        Assert.Equal(2, Rows(c).Count);
        Assert.Equal(CaseState.Performed, c.Take("mediator", "complete-late").Case.State);
    }

    [Fact]
    public void PaidInTime_CostsNothing()
    {
        var c = Effective(ByInstalments(late: "10.00")).At("2026-08-31T09:00").Paid(1, "2026-08-31");

        Assert.Equal(3, Rows(c).Count);
    }

    [Fact]
    public void DaysAfterEffect_SkipTheDayItselfAndRestOnAWorkingDay()
    {
        static ObligationInput After(int days) => new() { Kind = ObligationKind.Pay, Debtor = "B1", Creditor = "A1", Subject = $"款{days}", Amount = "1.00", Basis = DueBasis.AfterEvent, Event = DueEvent.Effect, DaysAfter = days, Manner = "现金", Further = "逾期的，不另计违约金" };

        Assert.Equal([new(2026, 8, 6), new(2026, 8, 7), new DateOnly(2026, 8, 10)], Rows(Effective(After(0), After(1), After(2))).Select(r => r.DueOn!.Value));
    }

    [Fact]
    public void ClauseAfterAnother_GetsItsDayWhenThatIsPerformed()
    {
        var c = Effective(new ObligationInput { Kind = ObligationKind.Act, Debtor = "A1", Creditor = "B1", Subject = "拆除围挡", Basis = DueBasis.OnDate, DueOn = new(2026, 8, 20), Proof = "双方签字的验收单" },
            new() { Kind = ObligationKind.Pay, Debtor = "B1", Creditor = "A1", Subject = "补偿款", Amount = "1,000.00", Basis = DueBasis.AfterEvent, Event = DueEvent.OtherClausePerformed, EventClause = 1, DaysAfter = 3, Manner = "现金" });
        Assert.Null(Rows(c)[1].DueOn);
        Assert.False(Rows(c)[1].IsOverdueOn(new(2027, 1, 1)));

        c.At("2026-08-12T09:00").Take("mediator", "record-performance", new RecordPerformanceInput { Row = 1, On = new(2026, 8, 11), Manner = "验收单" });

        Assert.Equal(new DateOnly(2026, 8, 14), Rows(c)[1].DueOn);
        Assert.Equal([new DateOnly(2026, 8, 14)], Running(c, DeadlineKind.D30));
    }

    [Fact]
    public void ClauseAfterTheRuling_GetsItsDayFromTheCourt()
    {
        var after = new ObligationInput { Kind = ObligationKind.Pay, Debtor = "B1", Creditor = "A1", Subject = "余款", Amount = "1,000.00", Basis = DueBasis.AfterEvent, Event = DueEvent.Ruling, DaysAfter = 5, Manner = "现金" };
        var c = Effective(after).Take("mediator", "prepare-confirmation", new PrepareConfirmationInput { Court = "渝0106", EveryoneChooses = true }).ApplicationSigned().Handed()
            .Take("clerk", "accept-confirmation").Take("judge", "question-parties", new QuestionPartiesInput { Together = true, Present = ["A1", "B1"], Record = "自愿" }).Take("judge", "confirm", Journeys.Judged);

        Assert.Equal(new DateOnly(2026, 8, 11), Rows(c)[0].DueOn);
        Assert.Equal(new DateOnly(2026, 8, 11), c.Deadline(DeadlineKind.D39).TriggerOn);
    }

    [Fact]
    public void DebtorsWordAlone_PerformsNothing()
    {
        var c = Effective(ByInstalments()).At("2026-08-20T09:00");
        Take(c, Company, "record-performance", Payment(1, "51,300.00", "2026-08-20"));

        Assert.Equal((LedgerState.Open, "51,300.00"), (Rows(c)[0].State, Rows(c)[0].Owed.ToString()));
        Assert.Null(c.Case.Deadlines.Single(d => d is { Kind: DeadlineKind.D30, LedgerNumber: 1 }).StoppedAt);
        Assert.Contains("等对方或者调解员确认", Assert.IsType<ReceiptPaper>(Paper.Read(c.Case.Documents[^1])).Certainty);
        Take(c, Villagers, "confirm-receipt", new ConfirmReceiptInput { Row = 1, Amount = "51,300.00" });
        Assert.Equal((LedgerState.Performed, "A1"), (Rows(c)[0].State, Rows(c)[0].Receipts[0].ConfirmedByKey));
        Assert.NotNull(c.Case.Deadlines.Single(d => d is { Kind: DeadlineKind.D30, LedgerNumber: 1 }).StoppedAt);
        Assert.Equal("某村二组31户确认收到", Assert.IsType<ReceiptPaper>(Paper.Read(c.Case.Documents[^1])).Certainty);
    }

    [Fact]
    public void CreditorsOwnWord_IsEnough()
    {
        var c = Effective(ByInstalments()).At("2026-08-20T09:00");
        Take(c, Villagers, "record-performance", Payment(1, "51,300.00", "2026-08-20"));

        Assert.Equal(LedgerState.Performed, Rows(c)[0].State);
    }

    [Fact]
    public void MediatorWhoHasSeenAProof_ConfirmsToo()
    {
        var c = Effective(ByInstalments()).At("2026-08-20T09:00");
        Assert.Equal(("claimed", Law.Pml31), (c.Refused("mediator", "confirm-receipt").Code, c.Refused("mediator", "confirm-receipt").Source));
        Take(c, Company, "record-performance", Payment(1, "1,300.00", "2026-08-20"));

        Assert.Equal(["proof"], c.Faults("mediator", "confirm-receipt", new ConfirmReceiptInput { Row = 1, Amount = "1,300.00" }));
        c.Take("mediator", "confirm-receipt", new ConfirmReceiptInput { Row = 1, Amount = "1,300.00", Proof = "流水号123" });
        Assert.Equal((LedgerState.Partly, "50,000.00", ""), (Rows(c)[0].State, Rows(c)[0].Owed.ToString(), Rows(c)[0].Receipts[0].ConfirmedByKey));
    }

    [Fact]
    public void WrongConfirmation_IsNamedByItsField()
    {
        var c = Effective(ByInstalments()).At("2026-08-20T09:00");
        Take(c, Company, "record-performance", Payment(1, "51,300.00", "2026-08-20"));

        Assert.Equal(["row"], Faults(c, Company, "confirm-receipt", new ConfirmReceiptInput { Row = 1, Amount = "51,300.00" }));
        Assert.Equal(["row"], Faults(c, Villagers, "confirm-receipt", new ConfirmReceiptInput { Row = 2, Amount = "51,300.00" }));
        Assert.Equal(["amount"], Faults(c, Villagers, "confirm-receipt", new ConfirmReceiptInput { Row = 1, Amount = "51,299.00" }));
        c.Paid(1, "2026-08-20", "1.00");
        Assert.Equal(["amount"], Faults(c, Villagers, "confirm-receipt", new ConfirmReceiptInput { Row = 1, Amount = "51,300.00" }));
    }

    [Fact]
    public void PartyOfNeitherEnd_EntersNothing()
    {
        var c = Effective(ByInstalments());
        c.Case.FindParty("B1")!.Key = "B9";
        Assert.Equal(["row"], Faults(c, Company, "record-performance", Payment(1, "1.00", "2026-08-06")));
        Rows(c)[0].JointDebtorKeys = "B9";
        Assert.Empty(Faults(c, Company, "record-performance", Payment(1, "1.00", "2026-08-06")));
    }

    [Fact]
    public void CreditorGivesUpAPart_TheRestIsOwed()
    {
        var c = Effective(ByInstalments());
        Take(c, Villagers, "waive-claim", new WaiveClaimInput { Row = 1, Amount = "1,300.00", Writing = "8月6日书面减免", InWriting = true });
        Assert.Equal((LedgerState.Open, "50,000.00"), (Rows(c)[0].State, Rows(c)[0].Owed.ToString()));

        c.Paid(1, "2026-08-06", "50,000.00");

        Assert.Equal(LedgerState.Performed, Rows(c)[0].State);
    }

    [Fact]
    public void CreditorGivesUpAll_TheItemIsSettledWithoutBeingPerformed()
    {
        var c = Effective(ByInstalments()).Paid(1, "2026-08-06").Paid(2, "2026-08-06", "31,300.00");
        c.Take("mediator", "waive-claim", new WaiveClaimInput { Row = 3, Writing = "8月6日书面放弃", InWriting = true });

        Assert.Equal((LedgerState.Waived, "20,000.00", "8月6日书面放弃"), (Rows(c)[2].State, Rows(c)[2].WaivedAmount.ToString(), Rows(c)[2].WaiverNote));
        Assert.False(c.Case.Deadlines.Single(d => d is { Kind: DeadlineKind.D30, LedgerNumber: 3 }).IsMet);
        Assert.Empty(Running(c, DeadlineKind.D30));
        Assert.Equal(["row"], c.Faults("mediator", "record-performance", Payment(3, "1.00", "2026-08-06")));
        Assert.Equal(CaseState.Performed, c.Take("mediator", "complete-performance").Case.State);
    }

    [Theory]
    [InlineData("row", 9, null, true)]
    [InlineData("amount", 1, "51,300.01", true)]
    [InlineData("inWriting", 1, null, false)]
    public void WrongWaiver_IsNamedByItsField(string field, int row, string? amount, bool inWriting) =>
        Assert.Equal([field], Effective(ByInstalments()).Faults("mediator", "waive-claim", new WaiveClaimInput { Row = row, Amount = amount, Writing = "放弃", InWriting = inWriting }));

    [Fact]
    public void DebtorCannotGiveUpWhatIsOwedByHim()
    {
        var c = Effective(ByInstalments()).Paid(2, "2026-08-06", "31,300.00");

        Assert.Equal(["row"], Faults(c, Company, "waive-claim", new WaiveClaimInput { Row = 1, Writing = "放弃", InWriting = true }));
        Assert.Equal(["row"], c.Faults("mediator", "waive-claim", new WaiveClaimInput { Row = 2, Writing = "放弃", InWriting = true }));
        Assert.Equal("state", Journeys.Drafting().Refused("mediator", "waive-claim").Code);
    }

    [Fact]
    public void Visit_AnswersTheDueDaysThatHaveCome()
    {
        var c = Effective(ByInstalments()).At("2026-09-01T09:00").FollowedUp();

        Assert.Equal([new(2026, 10, 8), new(2026, 11, 9)], Running(c, DeadlineKind.D31));
        Assert.Empty(Running(c, DeadlineKind.D31Effect));
    }
}
