using Mediation.Domain.Confirmation;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Public;

namespace Mediation.Tests.Cases;

/// <summary>What the case page and the status page say of the court's side, and which way to confirmation is shown.</summary>
public sealed class CourtRecordTests
{
    private static readonly Journey Order = c => c.Take("judge", "order-further", new OrderFurtherInput { What = "写明期限", Clause = 2, By = new(2026, 8, 12) });

    private delegate DomainCase Journey(DomainCase c);

    [Fact]
    public void FurtherRound_SaysWhatWasAskedAndBrought()
    {
        var c = Order(Journeys.UnderReview()).Take("mediator", "bring-further", new BringFurtherInput { Brought = "补充约定" });
        var record = CourtRecord.Of(c.As("judge"))!;
        Assert.Equal(("写明期限", 2, "补充约定"), (record.Further, record.FurtherClause, record.Brought));
    }

    [Fact]
    public void Rejected_ShowsNewTalksAndSuit_NotAnotherApplication()
    {
        var c = Journeys.UnderReview().Take("judge", "reject", new RejectInput { Ground358 = Ground358.Unclear, Reasons = "理由" });
        var ways = Domain.Cases.ExitRoutes.Of(c.As("mediator")).Select(w => w.Way).ToList();
        Assert.Contains(Domain.Cases.Remedy.MediateAgain, ways);
        Assert.Contains(Domain.Cases.Remedy.Suit, ways);
        Assert.Null(CourtRecord.Of(c.As("mediator"))!.ApplyAgainBy);
        Assert.Null(RouteView.Of(c.As("mediator")));
    }

    [Fact]
    public void Withdrawn_ShowsUntilWhenItMayBeAppliedForAgain()
    {
        var c = Journeys.UnderReview().Take("judge", "withdraw-confirmation", new WithdrawConfirmationInput { Parties = ["A1"], Reason = "和好" });
        Assert.Equal(new DateOnly(2026, 9, 7), CourtRecord.Of(c.As("mediator"))!.ApplyAgainBy);
        Assert.NotNull(RouteView.Of(c.As("mediator")));
    }

    [Fact]
    public void Services_ShowUntilWhenEachPartyMayObject() =>
        Assert.All(CourtRecord.Of(Journeys.Confirmed().Served().As("judge"))!.Served, s => Assert.Equal(new DateOnly(2026, 8, 21), s.ObjectBy));

    [Fact]
    public void StatusPage_TellsPartiesWhatTheCourtAsks_AndThatItEnforces()
    {
        var asked = Order(Journeys.UnderReview());
        var view = StatusView.Of(asked.As("mediator"), asked.Case.FindParty("A1")!, null);
        Assert.Equal(("法院请您这边补材料。", "请在8月12日前补：写明期限"), (view.Now.Before.Zh, view.Todo.Zh));
        var enforced = Journeys.ConfirmedInDefault().Take("mediator", "apply-for-enforcement", Journeys.Enforce);
        Assert.Contains("申请强制执行", StatusView.Of(enforced.As("mediator"), enforced.Case.FindParty("A1")!, null).Now.Before.Zh);
        Assert.Contains("请尽快履行", StatusView.Of(enforced.As("mediator"), enforced.Case.FindParty("B1")!, null).Todo.Zh);
    }

    [Fact]
    public void Route_SaysTheDaysLeft_AndThatNothingIsLeftToEnforce()
    {
        var c = Journeys.Effective().At("2026-08-28T09:00");
        Assert.Equal("还有10天，到2026年9月7日为止", ConfirmationRoute.Advice(c.As("mediator"))[0].Zh);
        c.Paid(1, "2026-08-06").Paid(2, "2026-08-28");
        Assert.Contains(ConfirmationRoute.Advice(c.As("mediator")), a => a.Zh.Contains("没有需要执行的内容", StringComparison.Ordinal));
        Assert.Contains("已经过了", ConfirmationRoute.Advice(c.At("2026-09-08T09:00").As("mediator"))[0].Zh);
    }

    [Fact]
    public void Route_NamesTheIntermediateCourtsCondition_AndShutsItForLabour()
    {
        var c = Journeys.Effective();
        var court = new HostBody { Id = Guid.NewGuid(), Kind = HostKind.Court, Name = "某中级人民法院", CourtCode = "渝01" };
        CourtBinding[] bound = [new() { CourtId = court.Id, RegionCode = "500106", ValidFrom = new(2000, 1, 1) }];
        CourtChoice Choice() => Assert.Single(ConfirmationRoute.Choices(c.Case, [court], bound, new(2026, 8, 6)));
        Assert.Contains("只有依级别", Choice().Reason.Zh);
        c.Case.Category = Domain.Cases.DisputeCategory.Labour;
        Assert.False(Choice().Allowed);
    }
}
