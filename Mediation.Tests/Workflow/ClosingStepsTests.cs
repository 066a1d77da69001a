using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

public sealed class ClosingStepsTests
{
    [Fact]
    public void PerformedCase_ClosesOnlyAfterAFollowUp()
    {
        var c = Journeys.Performed();
        Assert.Equal(("follow-up", Law.Pml31), (c.Refused("mediator", "close-performed").Code, c.Refused("mediator", "close-performed").Source));
        c.FollowedUp().Take("mediator", "close-performed");
        Assert.Equal(CaseState.Closed, c.Case.State);
        Assert.NotNull(c.Case.ClosedAt);
        // The agreement of 6 August ended the mediation: three working days to tell the police.
        Assert.Equal(new DateOnly(2026, 8, 11), c.Deadline(DeadlineKind.D28).DueOn);
        Assert.Equal(DeadlineKind.D46, Assert.Single(c.Case.Deadlines, d => d.Kind == DeadlineKind.D46).Kind);
    }

    [Fact]
    public void FollowUpBeforePerformance_DoesNotCloseTheCase()
    {
        var c = Journeys.Effective().Paid(1, "2026-08-06").FollowedUp().At("2026-09-28T15:00").Paid(2, "2026-09-28").Take("mediator", "complete-performance");
        Assert.Equal("follow-up", c.Refused("mediator", "close-performed").Code);
    }

    [Fact]
    public void CaseBeforeTheCourt_IsNotClosed()
    {
        var c = Journeys.UnderReview().Paid(1, "2026-08-06").At("2026-08-10T15:00").Paid(2, "2026-08-10").Take("mediator", "complete-performance").FollowedUp();
        Assert.Equal(("confirmation-pending", Law.Cpl206), (c.Refused("mediator", "close-performed").Code, c.Refused("mediator", "close-performed").Source));
        c.Take("judge", "reject", new RejectInput { Ground358 = Domain.Confirmation.Ground358.Unclear, Reasons = "理由" });
        Assert.Empty(c.WhyNot("mediator", "close-performed"));
    }

    [Fact]
    public void FollowUpInTheFutureOrWithAStranger_IsRefused()
    {
        var c = Journeys.Performed();
        Assert.Equal(["on"], c.Faults("mediator", "follow-up", new FollowUpInput { Party = "A1", On = new(2026, 9, 29), How = "电话", Findings = "好" }));
        Assert.Equal(["party"], c.Faults("mediator", "follow-up", new FollowUpInput { Party = "X", On = new(2026, 9, 28), How = "电话", Findings = "好" }));
    }

    [Fact]
    public void Reply_TellsTheSenderResultPaymentsAndRuling()
    {
        var c = Journeys.Confirmed().Paid(1, "2026-08-06").Take("mediator", "send-feedback", new SendFeedbackInput { Further = "请继续关注" });
        var reply = Assert.IsType<ReplyPaper>(Paper.Read(c.Case.Documents[^1]));
        Assert.Equal(("调解成功", "某派出所", "接警20260803-01"), (reply.Result, reply.To, reply.LetterNumber));
        Assert.Equal(["第一期流转费51,300.00元：2026年8月6日履行", "第二期流转费51,300.00元：2026年9月30日前，未到期或者未履行"], reply.Performance);
        Assert.Contains("确认有效", reply.Ruling);
    }

    [Fact]
    public void CaseInDefault_MayBeClosedOnceTheSenderKnows()
    {
        var c = Journeys.InDefault();
        Assert.Equal("feedback", c.Refused("mediator", "close-ended").Code);
        c.Take("mediator", "send-feedback", new SendFeedbackInput());
        Assert.Equal(["remedies"], c.Faults("mediator", "close-ended", new CloseEndedInput()));
        Assert.Equal(CaseState.Closed, c.Take("mediator", "close-ended", new CloseEndedInput { Remedies = [Remedy.Suit] }).Case.State);
    }

    [Fact]
    public void ClosedInDefault_NothingIsWaitedForAndTheFileHasItsDays()
    {
        var c = Journeys.InDefault();
        if (c.Case.Referral is { RepliedAt: null }) c.Take("mediator", "send-feedback", new Domain.Workflow.Steps.SendFeedbackInput { Opinion = "没有履行" });
        c.Take("mediator", "close-ended", new Domain.Workflow.Steps.CloseEndedInput { Remedies = [Domain.Cases.Remedy.Suit] });
        Assert.All(c.Case.Deadlines.Where(d => d.Kind is Domain.Deadlines.DeadlineKind.D30 or Domain.Deadlines.DeadlineKind.D32), d => Assert.NotNull(d.StoppedAt));
        Assert.Null(c.Deadline(Domain.Deadlines.DeadlineKind.D46).StoppedAt);
    }
}
