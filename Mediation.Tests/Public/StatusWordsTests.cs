using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Public;

namespace Mediation.Tests.Public;

/// <summary>What the status page says in the places where people need to know what is open to them.</summary>
public sealed class StatusWordsTests
{
    private static StatusView View(DomainCase c, string party = "B1", Web.Cases.SittingTime? sitting = null) => StatusView.Of(c.As("mediator"), c.Case.FindParty(party)!, null, sitting);

    [Fact]
    public void WhoSaidNo_IsNotAskedAgainAndKnowsHowToChangeIt()
    {
        var c = Journeys.Referred().Take("registrar", "begin-asking");
        Assert.Equal(DeadlineKind.D03, Kind(c, View(Ask(c), "B1").Due));
        c.Take("registrar", "record-consent", new RecordConsentInput { Party = "B1", Kind = ConsentKind.Mediation, Agrees = false, How = "电话" });
        var view = View(c);
        Assert.Equal("您说了不愿意调解。", view.Now.Before.Zh);
        Assert.Contains("看您的答复", view.More.Zh);
    }

    // Referred cases come with both sides' consent: one takes it back before it is asked.
    private static DomainCase Ask(DomainCase c)
    {
        c.Case.FindParty("B1")!.Consents.Clear();
        if (c.Case.Deadlines.All(d => d.Kind != DeadlineKind.D03)) Start(c, "registrar", DeadlineKind.D03);
        return c;
    }

    private static void Start(DomainCase c, string by, DeadlineKind kind)
    {
        var context = c.As(by);
        context.Start(kind, context.Today);
    }

    private static DeadlineKind? Kind(DomainCase c, DateOnly? due) => c.Case.Deadlines.FirstOrDefault(d => d.Kind == DeadlineKind.D03 && d.DueOn == due)?.Kind;

    [Fact]
    public void FailedMediation_SaysSoAndShowsTheWaysOnAfterTheCaseIsClosed()
    {
        var c = Journeys.Mediating().Said().Closed(SessionResult.NotAgreed)
            .Take("mediator", "end-without-agreement", new EndInput { Reason = EndReason.TooFarApart, Note = "谈不拢", Remedies = [Remedy.Suit] });
        c.Case.State = CaseState.Closed;
        c.Case.ClosedAt = c.As("mediator").Now;
        Start(c, "mediator", DeadlineKind.D46);
        var view = View(c);
        Assert.Equal("这次没有谈成，调解已经结案。", view.Now.Before.Zh);
        Assert.Contains("起诉", view.Todo.Zh);
        Assert.Contains(view.WaysOn, w => w.Way == Remedy.Suit);
        // What the committee owes its own shelves is nobody else's day.
        Assert.Null(view.Due);
    }

    [Fact]
    public void ClosedAfterPerformance_ShowsNoDayOfTheCommittee()
    {
        var c = Journeys.Performed();
        c.Case.State = CaseState.Closed;
        Start(c, "mediator", DeadlineKind.D46);
        Assert.Equal(("这件事已经办结。", null, 0), (View(c).Now.Before.Zh, View(c).Due, View(c).WaysOn.Count));
    }

    [Fact]
    public void CourtThatReviews_StandsBeforeLaterPaymentsWithItsDay()
    {
        var c = Journeys.UnderReview();
        var road = View(c).Road.ToList();
        var court = road.FindIndex(s => s.Name.Zh == "法院：已受理，审查中");
        Assert.Equal(c.Deadline(DeadlineKind.D35).DueOn, road[court].Day);
        Assert.True(court < road.FindIndex(s => s.Name.Zh.Contains("第二期", StringComparison.Ordinal)));
    }

    [Fact]
    public void YearlyPayment_IsAnnouncedBeforeItsFirstDay()
    {
        var draft = Journeys.Draft;
        draft.Obligations.Add(new() { Kind = ObligationKind.PayEveryYear, Debtor = "B1", Creditor = "A1", Subject = "流转费", Amount = "102,600.00", Basis = DueBasis.EveryYear, DueOn = new(2027, 5, 27), LastYear = 2029, Manner = "银行转账", Proof = "回单" });
        var yearly = Assert.Single(View(Journeys.Effective(draft), "A1").Payments!.Yearly);
        Assert.Equal((Money.Yuan(102_600), new DateOnly(2027, 5, 27)), (yearly.Owed, yearly.Due));
    }

    [Fact]
    public void Sitting_IsSpokenOfOnlyWhenThereIsOne()
    {
        var c = Journeys.Mediating();
        Assert.Equal(("您这边不用办什么。", "下次什么时候谈，定了会通知您。"), (View(c).Todo.Zh, View(c).More.Zh));
        var now = c.As("mediator").Now;
        Assert.Equal("请按约好的时间到场。", View(c, sitting: new(Guid.NewGuid(), c.Case.Id, now.AddDays(1), now.AddDays(1).AddHours(1), "调解室", "", "", "", ["B1"])).Todo.Zh);
    }

    [Fact]
    public void SomethingToDo_IsNamedAsItStands()
    {
        var draft = Journeys.Draft;
        draft.Obligations = [new() { Kind = ObligationKind.Act, Debtor = "B1", Subject = "为该犬办理养犬登记证", Basis = DueBasis.OnDate, DueOn = new(2026, 9, 30), Manner = "到派出所办", Proof = "登记证" }];
        var c = Journeys.Effective(draft);
        Assert.Equal("现在等您办一件事：为该犬办理养犬登记证。", View(c).Now.Before.Zh);
        Assert.Contains(View(c).Road, s => s.Name.Zh.EndsWith("：为该犬办理养犬登记证", StringComparison.Ordinal));
    }

    [Fact]
    public void OnlySignatory_IsAskedAsThemselves()
    {
        var c = Journeys.Signing();
        var wang = c.Case.FindParty("B1")!.Representatives[0];
        Assert.Equal("协议写好了，等您来签名。", StatusView.Of(c.As("mediator"), c.Case.FindParty("B1")!, wang).Now.Before.Zh);
        Assert.Contains("张某甲、李某乙", StatusView.Of(c.As("mediator"), c.Case.FindParty("A1")!, c.Case.FindParty("A1")!.Representatives[0]).Now.Before.Zh);
    }
}
