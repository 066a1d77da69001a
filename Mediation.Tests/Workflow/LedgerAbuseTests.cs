using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Enforcement;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>A ledger somebody wants to bend: other people's confirmations, second confirmations, waivers that undo, charges on charges.</summary>
public sealed class LedgerAbuseTests
{
    private static readonly Actor Company = new("company", "王某丙", new HashSet<Role> { Role.OtherParty });
    private static readonly Actor Villagers = new("villagers", "张某甲", new HashSet<Role> { Role.Applicant });
    private static readonly Actor Bystander = new("bystander", "孙某辛", new HashSet<Role> { Role.OtherParty });

    private static ObligationInput ByInstalments(string? late = null) => new()
    {
        Kind = ObligationKind.PayByInstalments, Debtor = "B1", Creditor = "A1", Subject = "流转费", Amount = "102,600.00", Acceleration = Acceleration.AllDue, LateChargePerDay = late, Manner = "现金", Proof = "收条",
        Instalments = [new() { DueOn = new(2026, 8, 31), Amount = "51,300.00" }, new() { DueOn = new(2026, 9, 30), Amount = "31,300.00" }, new() { DueOn = new(2026, 10, 31), Amount = "20,000.00" }],
    };

    private static ObligationInput Work => new()
    {
        Kind = ObligationKind.Act, Debtor = "B1", Creditor = "A1", Subject = "修复田坎", Basis = DueBasis.OnDate, DueOn = new(2026, 9, 30), Place = "某村二组", Manner = "自行修复", Proof = "验收单",
    };

    private static DomainCase WithActors(DomainCase c)
    {
        (c.Case.FindParty("A1")!.ActorId, c.Case.FindParty("B1")!.ActorId) = (Villagers.Id, Company.Id);
        return c;
    }

    private static DomainCase Effective(params ObligationInput[] clauses) =>
        WithActors(Journeys.Effective(new DraftAgreementInput { Facts = Journeys.Draft.Facts, Obligations = [.. clauses] }));

    private static List<LedgerRow> Rows(DomainCase c) => c.Case.Agreement!.Ledger;

    private static void Take(DomainCase c, Actor who, string step, object input)
    {
        Assert.Empty(CaseWorkflow.WhyNot(DomainCase.Step(step), c.As(who)));
        Assert.Empty(DomainCase.Step(step).Check(c.As(who), input));
        CaseWorkflow.Take(DomainCase.Step(step), c.As(who), input);
    }

    private static string[] Faults(DomainCase c, Actor who, string step, object input) => [.. DomainCase.Step(step).Check(c.As(who), input).Select(f => f.Field)];

    private static RecordPerformanceInput Done(int row, string? amount = null) => new() { Row = row, Amount = amount, On = new(2026, 8, 6), Manner = "验收单" };

    [Fact]
    public void ClaimConfirmedTwice_MovesNoDay()
    {
        var c = Effective(Work);
        Take(c, Company, "record-performance", Done(1));
        Take(c, Company, "record-performance", Done(1) with { Manner = "又说了一次" });
        Take(c, Villagers, "confirm-receipt", new ConfirmReceiptInput { Row = 1 });

        Assert.Equal(LedgerState.Performed, Rows(c)[0].State);
        Assert.Equal(["row"], Faults(c, Villagers, "confirm-receipt", new ConfirmReceiptInput { Row = 1 }));
    }

    [Fact]
    public void ClaimOnAnItemGivenUpSince_CannotBringItBack()
    {
        var c = Effective(Work);
        Take(c, Company, "record-performance", Done(1));
        Take(c, Villagers, "waive-claim", new WaiveClaimInput { Row = 1, Writing = "2026年8月6日书面放弃", InWriting = true });

        Assert.Equal(["row"], [.. c.Check("mediator", "confirm-receipt", new ConfirmReceiptInput { Row = 1, Proof = "验收单" }).Select(f => f.Field)]);
        Assert.False(DomainCase.Step("confirm-receipt").Concerns(c.As("mediator")));
    }

    [Fact]
    public void PaymentOwedToOneParty_IsNotConfirmedByAnother()
    {
        var c = Effective(ByInstalments());
        c.Case.Parties.Add(new() { Key = "C1", Name = "孙某辛", Side = Domain.Parties.Side.Third, ActorId = Bystander.Id });
        Take(c, Company, "record-performance", Done(1, "51,300.00"));

        Assert.Equal(["row"], Faults(c, Bystander, "confirm-receipt", new ConfirmReceiptInput { Row = 1, Amount = "51,300.00" }));
        Assert.Empty(Faults(c, Villagers, "confirm-receipt", new ConfirmReceiptInput { Row = 1, Amount = "51,300.00" }));
    }

    [Fact]
    public void WhatIsClaimedWhileNegotiatingAnew_CanBeConfirmedThenToo()
    {
        var c = Effective(ByInstalments()).Renegotiated();
        Take(c, Company, "record-performance", Done(1, "51,300.00"));

        Take(c, Villagers, "confirm-receipt", new ConfirmReceiptInput { Row = 1, Amount = "51,300.00" });
        Assert.Equal(LedgerState.Performed, Rows(c)[0].State);
    }

    [Fact]
    public void MissedInstalmentGivenUpLater_LeavesTheRestDue()
    {
        var c = Effective(ByInstalments()).At("2026-09-01T09:00").Take("mediator", "declare-default", new DeclareDefaultInput { Urged = "电话" });
        c.At("2026-09-03T09:00").Take("mediator", "waive-claim", new WaiveClaimInput { Row = 1, Writing = "2026年9月3日放弃第一期", InWriting = true });

        Assert.Equal([new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 1)], Rows(c).Skip(1).Select(r => r.AcceleratedOn));
    }

    [Fact]
    public void InstalmentGivenUpInTime_MakesNothingDueEarly()
    {
        var c = Effective(ByInstalments()).At("2026-08-30T09:00").Take("mediator", "waive-claim", new WaiveClaimInput { Row = 1, Writing = "2026年8月30日放弃第一期", InWriting = true });
        c.At("2026-09-02T09:00").Paid(2, "2026-09-02", "1.00");

        Assert.All(Rows(c), r => Assert.Null(r.AcceleratedOn));
    }

    [Fact]
    public void DefaultClause_ArisesThoughTheLateDebtIsGivenUpBeforeAnybodyLooks()
    {
        var looked = WithActors(Journeys.Effective()).At("2026-08-10T09:00").Take("mediator", "declare-default", new DeclareDefaultInput { Urged = "电话" });
        var straight = WithActors(Journeys.Effective()).At("2026-08-10T09:30");
        foreach (var c in new[] { looked, straight })
        {
            c.Take("mediator", "waive-claim", new WaiveClaimInput { Row = 1, Writing = "2026年8月10日放弃第一期", InWriting = true });
            Assert.Equal((LedgerState.Open, new DateOnly(2026, 8, 7)), (Rows(c)[2].State, Rows(c)[2].DueOn));
        }
    }

    [Fact]
    public void LateCharge_IsTheSameInTheLedgerAndInTheEnforcement()
    {
        var c = Effective(ByInstalments(late: "10.00")).At("2026-09-11T09:00").Paid(1, "2026-09-10");
        var charge = Rows(c).Single(r => r.LateChargeOf == 1);
        Assert.Equal("100.00", charge.Amount.ToString());

        // Ten days later: the charge bears no charge, and what fell due early is charged nothing either.
        var due = EnforcementRoute.Claimable(c.Case.Agreement!, new(2026, 9, 20)).ToList();
        Assert.Contains(charge, due);
        Assert.Equal(Money.Sum(due.Select(r => r.LateChargeOn(new(2026, 9, 20)))), EnforcementRoute.LateCharge(due, new(2026, 9, 20)));
        Assert.Equal(Money.Zero, EnforcementRoute.LateCharge(due, new(2026, 9, 20)));
    }

    [Fact]
    public void YearlyPaymentOnTheLastOfFebruary_ComesBackToTheTwentyNinth()
    {
        var a = new Agreement();
        a.Obligations.Add(new() { Number = 1, Kind = ObligationKind.PayEveryYear, Basis = DueBasis.EveryYear, DueOn = new(2028, 2, 29), Amount = Money.Yuan(100), Subject = "租金" });
        LedgerSchedule.Write(a, new(2027, 6, 1), DomainCase.Calendar);
        LedgerSchedule.Continue(a, new(2030, 6, 1));

        Assert.Equal([new(2028, 2, 29), new(2029, 2, 28), new(2030, 2, 28), new(2031, 2, 28), new DateOnly(2032, 2, 29)], a.Ledger.Select(r => r.DueOn!.Value));
    }

    [Fact]
    public void EnforcementThatThePartiesSettledByANewAgreement_CanEnd()
    {
        var c = Journeys.ConfirmedInDefault().Take("mediator", "apply-for-enforcement", Journeys.Enforce)
            .Take("clerk", "accept-enforcement", new AcceptEnforcementInput { Number = "（2026）渝0106执12号" });
        var terms = Journeys.Draft;
        terms.Obligations[0] = terms.Obligations[0] with { Basis = DueBasis.OnDate, DueOn = new(2026, 11, 30) };
        terms.Obligations[1].DueOn = new(2026, 12, 31);
        c.Renegotiated().Replaced(terms);

        Assert.Empty(c.Faults("clerk", "end-enforcement", new EndEnforcementInput { Outcome = EnforcementOutcome.Settled, Note = "执行和解" }));
    }
}
