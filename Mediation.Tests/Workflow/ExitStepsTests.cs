using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

public sealed class ExitStepsTests
{
    private static readonly WithdrawInput Withdrawal = new() { Reason = "自己谈好了", How = "书面" };
    private static readonly EndInput TooFarApart = new() { Reason = EndReason.TooFarApart, Note = "金额相差较大", Remedies = [Remedy.Suit] };

    public static TheoryData<CaseState> BeforeEverybodySigned =>
        [CaseState.AwaitingAcceptance, CaseState.AwaitingSupplement, CaseState.AskingConsent, CaseState.Accepted, CaseState.Assigned, CaseState.RecusalReview, CaseState.Mediating, CaseState.Suspended, CaseState.Drafting, CaseState.Signing];

    private static DomainCase In(CaseState state) => state switch
    {
        CaseState.AwaitingAcceptance => Journeys.Referred(),
        CaseState.AskingConsent => Journeys.Referred().Take("registrar", "begin-asking"),
        CaseState.Accepted => Journeys.Accepted(),
        CaseState.Assigned => Journeys.Assigned(),
        CaseState.Mediating => Journeys.Mediating(),
        CaseState.AwaitingSupplement => Journeys.Referred().Take("registrar", "order-material", new OrderMaterialInput { Missing = "合同" }),
        CaseState.RecusalReview => Journeys.Mediating().Take("mediator", "request-recusal",
            new RequestRecusalInput { Party = "B1", Ground = Mediation.Domain.Venues.RecusalGround.Interest, Reasons = "有利害关系" }),
        CaseState.Suspended => Journeys.Mediating().Take("mediator", "suspend", new SuspendInput { Ground = Mediation.Domain.Sessions.SuspensionGround.Appraisal, Note = "测绘" }),
        CaseState.Drafting => Journeys.Drafting(),
        _ => Journeys.Signing(),
    };

    [Theory]
    [MemberData(nameof(BeforeEverybodySigned))]
    public void Applicant_MayWithdrawAtAnyTimeBeforeSigningIsDone(CaseState state)
    {
        var c = In(state);
        Assert.Equal(state, c.Case.State);
        c.Take("registrar", "withdraw", Withdrawal);
        Assert.Contains(Withdrawal.Reason!, Assert.IsType<WithdrawalPaper>(Paper.Read(c.Case.Documents[^1])).Explanation, StringComparison.Ordinal);
        Assert.Equal(CaseState.Withdrawn, c.Case.State);
        Assert.All(c.Case.Sessions, s => Assert.NotNull(s.ClosedAt));
        Assert.DoesNotContain(c.Case.Deadlines, d => d.StoppedAt is null && d.Kind is not DeadlineKind.D28);
        Assert.Equal(DeadlineKind.D28, Assert.Single(c.Case.Deadlines, d => d.StoppedAt is null).Kind);
    }

    [Fact]
    public void FalseMediation_IsReportedWithTheEndUnlessItWasBefore()
    {
        var end = TooFarApart with { Reason = EndReason.FalseMediation };
        var c = Journeys.Mediating();
        Assert.Equal(["reportedTo"], c.Faults("mediator", "end-without-agreement", end));
        c.Take("mediator", "end-without-agreement", end with { ReportedTo = "某区人民法院" });
        Assert.Equal("某区人民法院", Assert.Single(c.Case.Reports).To);
        var reported = Journeys.Mediating().Take("mediator", "suspend", new SuspendInput { Ground = Mediation.Domain.Sessions.SuspensionGround.FalseMediation, Note = "借条有疑点", ReportedTo = "某区人民法院" });
        Assert.Single(reported.Take("mediator", "end-without-agreement", end).Case.Reports);
    }

    [Fact]
    public void MatterTakenByTheBodyInCharge_IsAReasonOfItsOwn()
    {
        var c = Journeys.Mediating().Take("mediator", "end-without-agreement", TooFarApart with { Reason = EndReason.TakenByAuthority });
        Assert.Equal("依法应当由专门机关处理，专门机关已经受理", Assert.IsType<NoticePaper>(Paper.Read(c.Case.Documents[^1])).Reason);
    }

    [Theory]
    [InlineData(DisputeCategory.Land, Remedy.Suit, Remedy.Administrative)]
    [InlineData(DisputeCategory.Labour, Remedy.Arbitration, Remedy.Suit)]
    public void End_TellsAtLeastTheWayThatIsOpen(DisputeCategory category, Remedy needed, Remedy other)
    {
        var c = Journeys.Mediating();
        c.Case.Category = category;
        Assert.Equal(["remedies"], c.Faults("mediator", "end-without-agreement", TooFarApart with { Remedies = [other] }));
        Assert.Empty(c.Check("mediator", "end-without-agreement", TooFarApart with { Remedies = [needed] }));
        var signing = Journeys.Signing();
        signing.Case.Category = category;
        Assert.Equal(["remedies"], signing.Faults("mediator", "refuse-to-sign", new RefuseToSignInput { Party = "B1", Note = "不签", Remedies = [other] }));
    }

    [Fact]
    public void WithdrawnOnceEffective_IsTooLate() => Assert.Equal("state", Journeys.Effective().Refused("registrar", "withdraw").Code);

    [Theory]
    [InlineData(CaseState.Assigned)]
    [InlineData(CaseState.RecusalReview)]
    [InlineData(CaseState.Mediating)]
    [InlineData(CaseState.Suspended)]
    [InlineData(CaseState.Drafting)]
    public void NoAgreement_EndsWithReasonRemediesAndNotice(CaseState state)
    {
        var c = In(state).Take("mediator", "end-without-agreement", TooFarApart);
        Assert.Equal(CaseState.Ended, c.Case.State);
        var notice = Assert.IsType<NoticePaper>(Paper.Read(c.Case.Documents[^1]));
        Assert.Equal((DocumentKind.Ended.Term().Zh, "《人民调解法》第二十六条"), (notice.Title, notice.Basis));
        Assert.Equal(["向人民法院起诉"], notice.Remedies);
        Assert.NotNull(c.Deadline(DeadlineKind.D07).StoppedAt);
    }

    [Fact]
    public void BeforeAMediatorIsAppointed_TheDirectorEndsIt()
    {
        var c = Journeys.Accepted();
        Assert.Equal("role", c.Refused("mediator", "end-without-agreement").Code);
        Assert.Equal(CaseState.Ended, c.Take("director", "end-without-agreement", TooFarApart).Case.State);
    }

    [Fact]
    public void EndedAsExpired_OnlyOnceThePeriodIsOver()
    {
        var (c, expired) = (Journeys.Assigned().At("2026-09-02T18:00"), TooFarApart with { Reason = EndReason.Expired });
        Assert.Equal(["reason"], c.Faults("mediator", "end-without-agreement", expired));
        Assert.Empty(c.At("2026-09-03T08:00").Faults("mediator", "end-without-agreement", expired));
    }

    [Fact]
    public void RefusalToSign_BelongsToTheSigningStage() => Assert.Equal(["reason"],
        Journeys.Drafting().Faults("mediator", "end-without-agreement", TooFarApart with { Reason = EndReason.RefusedToSign }));

    [Fact]
    public void EndWithoutRemedies_IsRefusedAtItsField() =>
        Assert.Equal(["remedies"], Journeys.Mediating().Faults("mediator", "end-without-agreement", TooFarApart with { Remedies = [] }));

    [Fact]
    public void PartyRefusesToSign_EndsMediation()
    {
        var c = Journeys.Signing().Take("mediator", "refuse-to-sign", new RefuseToSignInput { Party = "B1", Note = "要再想想", Remedies = [Remedy.Suit] });
        Assert.Equal((CaseState.Ended, EndReason.RefusedToSign), (c.Case.State, c.Case.EndReason!.Value));
        Assert.Contains("渝某甲观光农业有限公司", c.Case.ExitNote);
        Assert.Equal(["party"], Journeys.Signing().Faults("mediator", "refuse-to-sign", new RefuseToSignInput { Party = "B9", Note = "说明", Remedies = [Remedy.Suit] }));
    }

    [Theory]
    [InlineData("police", "驻某派出所调解室", DeadlineKind.D28, "2026-08-06")]
    [InlineData("letters", "驻某镇信访办公室调解室", DeadlineKind.D27, "2026-08-06")]
    [InlineData("clerk", "驻某区人民法院调解室", DeadlineKind.D29, "2026-08-05")]
    public void EveryExit_OwesTheSenderAReplyInItsTime(string sender, string room, DeadlineKind kind, string due)
    {
        var c = new DomainCase().At("2026-08-03T10:00").Take(sender, "refer", Channels.From(sender) with { Room = room }).Take("registrar", "withdraw", Withdrawal);
        Assert.Equal(DateOnly.Parse(due), c.Deadline(kind).DueOn);
        Assert.Equal(("feedback", Law.Invited26), (c.Refused("director", "close-ended").Code, c.Refused("director", "close-ended").Source));
        if (sender == "clerk") c.Take("director", "hand-back", new HandBackInput { Materials = "起诉状" });
        else c.Take("director", "send-feedback", new SendFeedbackInput { Opinion = "已撤回" });
        Assert.True(c.Deadline(kind).IsMet);
        Assert.Equal("申请人撤回", Assert.IsType<ReplyPaper>(Paper.Read(c.Case.Documents[^1])).Result);
        Assert.Equal(("referral", Law.Invited26), (c.Refused("director", "send-feedback").Code, c.Refused("director", "send-feedback").Source));
        Assert.Equal(CaseState.Closed, c.Take("director", "close-ended").Case.State);
    }

    [Fact]
    public void ApplicationOfAParty_OwesNobodyAReply()
    {
        var c = Journeys.Submitted().Take("registrar", "withdraw", Withdrawal);
        Assert.Equal("referral", c.Refused("director", "send-feedback").Code);
        Assert.Equal(CaseState.Closed, c.Take("director", "close-ended").Case.State);
    }
}
