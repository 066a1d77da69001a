using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>The exact bounds of the ledger: the last fen, the last day, the last year.</summary>
public sealed class LedgerBoundsTests
{
    private static WaiveClaimInput Waiver(string? amount) => new() { Row = 1, Amount = amount, Writing = "2026年8月6日书面放弃", InWriting = true };

    [Theory]
    [InlineData("51,300.00", true)]
    [InlineData("51,299.99", false)]
    public void WaiverOfTheLastFen_SettlesTheItem_AndOneFenLessDoesNot(string amount, bool settles)
    {
        var c = Journeys.Effective().Take("mediator", "waive-claim", Waiver(amount));
        var row = c.Case.Agreement!.Ledger[0];

        Assert.Equal(settles ? LedgerState.Waived : LedgerState.Open, row.State);
        Assert.Equal(settles ? "0.00" : "0.01", row.Owed.ToString());
        Assert.Equal(settles, c.Case.Deadlines.Where(d => d.LedgerNumber == 1).All(d => d.StoppedAt is not null));
    }

    [Fact]
    public void ItemThatIsNoPayment_IsGivenUpWithoutAnAmount()
    {
        var act = new ObligationInput { Kind = ObligationKind.Act, Debtor = "B1", Creditor = "A1", Subject = "修好院墙", Basis = DueBasis.OnDate, DueOn = new(2026, 9, 30), Proof = "双方签字的验收单", Place = "甲方院内" };
        var c = Journeys.Effective(Journeys.Draft with { Obligations = [act] });

        Assert.Equal(["amount"], c.Faults("mediator", "waive-claim", Waiver("1.00")));
        Assert.Equal(LedgerState.Waived, c.Take("mediator", "waive-claim", Waiver(null)).Case.Agreement!.Ledger[0].State);
    }

    [Theory]
    [InlineData("2026-09-30T23:00", false)]
    [InlineData("2026-10-01T00:30", true)]
    public void PaymentGivenUpOnItsLastDay_WasNotLate(string waived, bool late)
    {
        var c = Journeys.Effective().Paid(1, "2026-08-06").At(waived);
        c.Take("mediator", "waive-claim", Waiver(null) with { Row = 2 });

        Assert.Equal(late ? LedgerState.Open : LedgerState.Conditional, c.Case.Agreement!.Ledger[2].State);
        Assert.Equal(late ? new DateOnly(2026, 10, 1) : null, c.Case.Agreement.Ledger[2].DueOn);
    }

    [Fact]
    public void YearlyPaymentOfALeapDay_KeepsItsDayWhereThereIsOne()
    {
        var agreement = Yearly(new(2028, 2, 29), lastYear: 2032);

        LedgerSchedule.Write(agreement, new(2026, 8, 6), DomainCase.Calendar);

        Assert.Equal([new(2028, 2, 29), new(2029, 2, 28), new(2030, 2, 28), new(2031, 2, 28), new(2032, 2, 29)], agreement.Ledger.Select(r => r.DueOn!.Value));
    }

    [Fact]
    public void OpenEndedYearlyPayment_HasThreeYearsAheadAtAnyTime()
    {
        var agreement = Yearly(new(2026, 9, 30), lastYear: null);
        LedgerSchedule.Write(agreement, new(2026, 8, 6), DomainCase.Calendar);
        Assert.Equal([2026, 2027, 2028], agreement.Ledger.Select(r => r.DueOn!.Value.Year));

        Assert.Empty(LedgerSchedule.Continue(agreement, new(2026, 12, 31)));
        Assert.Equal(new DateOnly(2029, 9, 30), Assert.Single(LedgerSchedule.Continue(agreement, new(2027, 1, 1))).DueOn);
        Assert.Equal([2030, 2031, 2032], LedgerSchedule.Continue(agreement, new(2030, 3, 1)).Select(r => r.DueOn!.Value.Year));
    }

    [Fact]
    public void YearlyPaymentThatBeganBefore_StandsFromItsFirstYearToThreeAhead()
    {
        var agreement = Yearly(new(2025, 9, 30), lastYear: null);
        LedgerSchedule.Write(agreement, new(2026, 8, 6), DomainCase.Calendar);
        Assert.Equal([2025, 2026, 2027, 2028], agreement.Ledger.Select(r => r.DueOn!.Value.Year));
    }

    [Theory]
    [InlineData(18_660.38, true)]
    [InlineData(18_660.39, false)]
    [InlineData(18_660.41, false)]
    [InlineData(18_660.42, true)]
    public void TotalOfItsHeads_MayDifferByTheFenOfRounding(double total, bool warns) => Assert.Equal(warns,
        new AgreementDraft().Pays((decimal)total, "医疗费10,860.40元、护理交通费1,800.00元、营养费1,000.00元、精神抚慰金5,000.00元", new(2026, 9, 30)).Codes(FindingLevel.Warn).Contains("K13"));

    [Fact]
    public void OneHeadAlone_HasNoSum() =>
        Assert.DoesNotContain("K13", new AgreementDraft().Pays(9m, "医疗费8.00元", new(2026, 9, 30)).Codes());

    private static Agreement Yearly(DateOnly first, int? lastYear)
    {
        var agreement = new Agreement();
        agreement.Obligations.Add(new() { Number = 1, Kind = ObligationKind.PayEveryYear, DebtorKey = "B1", CreditorKey = "A1", Subject = "流转费", Amount = Money.Yuan(100m), Basis = DueBasis.EveryYear, DueOn = first, LastYear = lastYear });
        return agreement;
    }
}
