using Mediation.Domain.Agreements;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Confirmation;

namespace Mediation.Tests.Confirmation;

/// <summary>What the machine finds is found in the text to be confirmed, by the law of that debt, on the day of the ruling.</summary>
public sealed class CourtFindingsTests
{
    private static ChecklistItem Item(DomainCase c, string code) => ConfirmationChecklist.For(c.As("judge")).Single(i => i.Code == code);

    [Fact]
    public void DecidedFile_IsFoundAsOnTheDayOfTheRuling()
    {
        var c = Journeys.Confirmed();
        var then = (Item(c, "358(5)").Found, ReviewView.Of(c.As("judge"))!.Clauses.Select(x => x.Warning).ToList());

        c.At("2027-03-01T09:00");

        Assert.Equal(then.Item1, Item(c, "358(5)").Found);
        Assert.Equal(then.Item2, ReviewView.Of(c.As("judge"))!.Clauses.Select(x => x.Warning));
        Assert.NotEqual(then.Item1, Item(Journeys.UnderReview().At("2027-03-01T09:00"), "358(5)").Found);
    }

    [Fact]
    public void AccountTheSupplementGave_IsNoLongerFoundMissing()
    {
        var c = Journeys.UnderReview();
        Assert.Contains("账号", ReviewView.Of(c.As("judge"))!.Clauses[0].Warning!.Value.Zh);

        c.Take("judge", "order-further", new OrderFurtherInput { What = "写明账户", Clause = 1, By = new(2026, 8, 12) })
            .Take("mediator", "bring-further", new BringFurtherInput { Brought = "写明了", Clarified = "户名某村二组31户，开户银行某银行某支行，账号6222020000000007", EveryoneSigned = true });

        Assert.Null(ReviewView.Of(c.As("judge"))!.Clauses[0].Warning);
        Assert.DoesNotContain("6222020000000007", c.Case.Agreement!.Obligations[0].Further);
    }

    [Theory]
    [InlineData("土地流转费纠纷", false)]
    [InlineData("民间借贷纠纷", true)]
    public void ChargeForDelay_IsMeasuredByTheCeilingOfLoans_OnlyInLoans(string subject, bool found)
    {
        var c = Journeys.UnderReview();
        c.Case.Subject = subject;
        c.Case.Agreement!.Obligations[0].LateChargePerDay = Money.Yuan(1_000m);

        Assert.Equal(found, Item(c, "358(1)").NeedsAttention);
        Assert.Equal(found, ReviewView.Of(c.As("judge"))!.Clauses[0].Warning?.Zh.Contains("LPR", StringComparison.Ordinal) is true);
    }
}
