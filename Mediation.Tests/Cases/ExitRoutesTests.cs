using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Cases;

public sealed class ExitRoutesTests
{
    private static IReadOnlyList<ExitRoute> Of(DomainCase c) => ExitRoutes.Of(c.As("mediator"));

    private static DomainCase Ended(DisputeCategory category, Remedy told)
    {
        var c = Journeys.Mediating();
        c.Case.Category = category;
        return c.Take("mediator", "end-without-agreement", new EndInput { Reason = EndReason.TooFarApart, Note = "谈不拢", Remedies = [told] });
    }

    [Fact]
    public void NothingFailed_NoneIsShown()
    {
        Assert.Empty(Of(Journeys.Mediating()));
        Assert.Empty(Of(Journeys.Effective()));
        Assert.Empty(Of(Journeys.Confirmed()));
    }

    [Fact]
    public void EndedWithoutAgreement_TheOriginalDisputeGoesOn()
    {
        var routes = Of(Ended(DisputeCategory.Land, Remedy.Suit));
        Assert.Equal([Remedy.Suit, Remedy.Arbitration, Remedy.Administrative, Remedy.MediateAgain], routes.Select(r => r.Way));
        Assert.Equal(("就原来的纠纷起诉", Law.Pml26), (routes[0].When.Zh, routes[0].Source));
    }

    [Fact]
    public void LabourDispute_GoesToArbitrationFirst()
    {
        var routes = Of(Ended(DisputeCategory.WageArrears, Remedy.Arbitration));
        Assert.Equal((Remedy.Arbitration, Law.Labour5), (routes[0].Way, routes[0].Source));
        Assert.Equal("经过劳动争议仲裁以后", routes[1].When.Zh);
    }

    [Fact]
    public void InDefault_ThereIsTheSuitOnTheAgreementThePaymentOrderAndTheDeed()
    {
        var routes = Of(Journeys.InDefault());
        Assert.Equal([Remedy.Suit, Remedy.Arbitration, Remedy.PaymentOrder, Remedy.NotarialDeed, Remedy.Administrative, Remedy.MediateAgain], routes.Select(r => r.Way));
        Assert.Equal(Law.Pml32, routes[0].Source);
    }

    [Fact]
    public void CourtDidNotConfirm_TheAgreementMayBeChangedOrSuedOn()
    {
        var refused = Journeys.Filed().Take("judge", "refuse-confirmation", new RefuseConfirmationInput { Ground = Ground355.Ownership, Reasons = "理由" });
        var rejected = Journeys.UnderReview().Take("judge", "reject", new RejectInput { Ground358 = Ground358.Unclear, Reasons = "理由" });
        foreach (var c in new[] { refused, rejected })
        {
            Assert.Equal(CaseState.Performing, c.Case.State);
            Assert.Equal(Law.Cpl206, Of(c).Single(r => r.Way == Remedy.MediateAgain).Source);
        }
    }
}
