using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

public sealed class PerformanceStepsTests
{
    private static RecordPerformanceInput Payment(int row, string? amount, string on) => new() { Row = row, Amount = amount, On = DateOnly.Parse(on), Manner = "回单" };

    [Fact]
    public void PaymentInFull_PerformsTheRowAndStopsItsClock()
    {
        var c = Journeys.Effective().Paid(1, "2026-08-06");
        Assert.Equal(LedgerState.Performed, c.Case.Agreement!.Ledger[0].State);
        Assert.True(c.Case.Deadlines.Single(d => d is { Kind: DeadlineKind.D30, LedgerNumber: 1 }).IsMet);
        Assert.Null(c.Case.Deadlines.Single(d => d is { Kind: DeadlineKind.D30, LedgerNumber: 2 }).StoppedAt);
    }

    [Fact]
    public void PaymentInPart_LeavesTheRest()
    {
        var c = Journeys.Effective().Paid(1, "2026-08-06", "1,300.00");
        Assert.Equal((LedgerState.Partly, "50,000.00"), (c.Case.Agreement!.Ledger[0].State, c.Case.Agreement.Ledger[0].Owed.ToString()));
        Assert.Equal(["amount"], c.Faults("mediator", "record-performance", Payment(1, "50,000.01", "2026-08-06")));
    }

    [Theory]
    [InlineData("row", 9, "1.00", "2026-08-06")]
    [InlineData("row", 3, "1.00", "2026-08-06")]
    [InlineData("amount", 2, null, "2026-08-06")]
    [InlineData("on", 2, "1.00", "2026-08-07")]
    [InlineData("on", 2, "1.00", "2026-08-05")]
    public void WrongEntryInTheLedger_IsNamedByItsField(string field, int row, string? amount, string on) =>
        Assert.Equal([field], Journeys.Effective().Faults("mediator", "record-performance", Payment(row, amount, on)));

    [Fact]
    public void PerformedRow_IsNotEnteredTwice() =>
        Assert.Contains("row", Journeys.Effective().Paid(1, "2026-08-06").Faults("mediator", "record-performance", Payment(1, "1.00", "2026-08-06")));

    [Fact]
    public void ActWithAnAmount_IsRefused()
    {
        var draft = Journeys.Draft with { Obligations = [.. Journeys.Draft.Obligations, new() { Kind = ObligationKind.Refrain, Debtor = "A1", Creditor = "B1", Subject = "停止围堵办公点", Basis = DueBasis.FromEffect }] };
        var c = Journeys.Effective(draft);
        Assert.Equal(["amount"], c.Faults("mediator", "record-performance", Payment(4, "1.00", "2026-08-06")));
        c.Take("mediator", "record-performance", Payment(4, null, "2026-08-06"));
        Assert.Equal(LedgerState.Performed, c.Case.Agreement!.Ledger[3].State);
    }

    [Fact]
    public void OwedMoney_HoldsBackCompletionByNameAndArticle()
    {
        var refusal = Journeys.Effective().Paid(1, "2026-08-06").Refused("mediator", "complete-performance");
        Assert.Equal(("performed", Law.Pml31), (refusal.Code, refusal.Source));
        Assert.Contains("第二期流转费（还欠51,300.00元）", refusal.Sentence.Zh);
    }

    [Fact]
    public void PaidInTime_ThePenaltyNeverArises()
    {
        var c = Journeys.Performed();
        Assert.Equal(CaseState.Performed, c.Case.State);
        Assert.Equal(LedgerState.Conditional, c.Case.Agreement!.Ledger[2].State);
    }

    [Fact]
    public void YearlyPayments_AreInTheLedgerAndDoNotHoldTheCase()
    {
        var yearly = new ObligationInput { Kind = ObligationKind.PayEveryYear, Debtor = "B1", Creditor = "A1", Subject = "流转费", Amount = "102,600.00", Basis = DueBasis.EveryYear, DueOn = new(2027, 5, 27), Manner = "银行转账", Proof = "回单" };
        var c = Journeys.Effective(Journeys.Draft with { Obligations = [.. Journeys.Draft.Obligations, yearly] }).Paid(1, "2026-08-06").At("2026-09-28").Paid(2, "2026-09-28");
        Assert.Equal([2027, 2028, 2029], c.Case.Agreement!.Ledger.Where(r => r.IsYearly).Select(r => r.DueOn!.Value.Year));
        Assert.Equal(3, c.Case.Deadlines.Count(d => d.Kind == DeadlineKind.D30 && d.DueOn is { Month: 5, Day: 27 }));
        Assert.Empty(c.WhyNot("mediator", "complete-performance"));
    }

    [Fact]
    public void DefaultOnTheLastDay_IsTooEarly()
    {
        var c = Journeys.Effective().Paid(1, "2026-08-06").At("2026-09-30T23:59");
        Assert.Equal(("overdue", Law.Pml31), (c.Refused("mediator", "declare-default").Code, c.Refused("mediator", "declare-default").Source));
        Assert.Empty(c.At("2026-10-01T00:00").WhyNot("mediator", "declare-default"));
    }

    [Fact]
    public void Default_MakesThePenaltyDueTheNextDay()
    {
        var penalty = Journeys.InDefault().Case.Agreement!.Ledger[2];
        Assert.Equal((LedgerState.Open, new DateOnly(2026, 10, 1)), (penalty.State, penalty.DueOn!.Value));
    }

    [Fact]
    public void Cure_NeedsThePrincipalAndThePenalty()
    {
        var c = Journeys.InDefault().At("2026-10-08T10:00").Paid(2, "2026-10-08");
        Assert.Equal(("nothing-overdue", Law.Pml31), (c.Refused("mediator", "resume-performance").Code, c.Refused("mediator", "resume-performance").Source));
        Assert.Equal("performed", c.Refused("mediator", "complete-late").Code);
        c.Paid(3, "2026-10-08", "3,000.00");
        Assert.Empty(c.WhyNot("mediator", "complete-late"));
        Assert.Equal(CaseState.Performing, c.Take("mediator", "resume-performance").Case.State);
    }

    [Fact]
    public void AllPaidLate_IsPerformed()
    {
        var c = Journeys.InDefault().At("2026-10-08T10:00").Paid(2, "2026-10-08").Paid(3, "2026-10-08", "3,000.00").Take("mediator", "complete-late");
        Assert.Equal(CaseState.Performed, c.Case.State);
    }

    [Fact]
    public void PaidLateWithoutADeclaredDefault_ThePenaltyArisesAllTheSame()
    {
        var c = Journeys.Effective().Paid(1, "2026-08-06").At("2026-10-05T10:00").Paid(2, "2026-10-05");
        Assert.Equal(LedgerState.Open, c.Case.Agreement!.Ledger[2].State);
        Assert.Equal("performed", c.Refused("mediator", "complete-performance").Code);
    }
}
