using Mediation.Domain.Agreements;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Public;

namespace Mediation.Tests.Public;

/// <summary>The sums a party reads.</summary>
public sealed class StatusPaymentsTests
{
    [Fact]
    public void WhatTheCreditorGaveUp_IsInNoSum()
    {
        var c = Journeys.Effective().Take("mediator", "waive-claim", new WaiveClaimInput { Row = 1, Amount = "1,300.00", Writing = "2026年8月6日签字", InWriting = true }).Paid(1, "2026-08-06", "50,000.00");

        var view = StatusView.Of(c.As("mediator"), c.Case.FindParty("B1")!, null);

        Assert.Equal(Money.Yuan(50_000), Assert.Single(view.Payments!.Paid).Amount);
        Assert.Equal(Money.Yuan(101_300), view.Payments.Total);
        Assert.Contains(view.Road, s => s.Note.Zh == "50,000.00元");
    }
}
