using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using Mediation.Domain.Referrals;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>Each way in has its own evidence, its own clock and its own reply (domain reference 3.7).</summary>
public sealed class ChannelStepsTests
{
    private static ReplyPaper Reply(DomainCase c) => Assert.IsType<ReplyPaper>(Paper.Read(c.Case.Documents[^1]));

    [Theory]
    [InlineData("police", DocumentKind.PoliceLetter)]
    [InlineData("letters", DocumentKind.PetitionLetter)]
    [InlineData("clerk", DocumentKind.DelegationLetter)]
    public void EachSender_HandsOverByItsOwnLetter(string who, DocumentKind kind)
    {
        var c = new DomainCase().Take(who, "refer", Channels.From(who));
        Assert.Equal(kind, Assert.Single(c.Case.Documents).Kind);
        Assert.Equal(c.Case.CommitteeName, Assert.IsType<ReferralPaper>(Paper.Read(c.Case.Documents[0])).To);
    }

    [Fact]
    public void CourtAfterFiling_NeedsANumberOfTheFirstInstanceSeries()
    {
        string[] Wrong(string? number) => new DomainCase().Faults("clerk", "refer", Channels.From("clerk") with { AfterFiling = true, CourtNumber = number });
        Assert.Equal(["courtNumber"], Wrong(null));
        Assert.Equal(["courtNumber"], Wrong("12号"));
        Assert.Equal(["courtNumber"], Wrong("（2026）渝0106诉前调确12号"));
        var c = Channels.Court(filed: true);
        Assert.Equal(("（2026）渝0106民初12号", DocumentKind.EntrustmentLetter), (c.Case.Referral!.CourtNumber, c.Case.Documents[0].Kind));
        Assert.Null(Channels.Court().Case.Referral!.CourtNumber);
    }

    [Theory]
    [InlineData(PetitionClass.Administrative, "N08")]
    [InlineData(PetitionClass.InProcedure, "N08")]
    [InlineData(PetitionClass.Reserved, "N02")]
    [InlineData(PetitionClass.NoClaim, "N05")]
    public void UnfitPetitionItem_IsRefusedWithItsGround(PetitionClass item, string ground)
    {
        var fault = Assert.Single(new DomainCase().Check("letters", "refer", Channels.From("letters") with { PetitionClass = item }));
        Assert.Equal("petitionClass", fault.Field);
        Assert.Contains(ground, fault.Sentence.Zh);
        Assert.Contains(Law.Petition31.Zh, fault.Sentence.Zh);
    }

    [Fact]
    public void PetitionWithoutClass_IsRefused_ButAnotherBodyNeedsNone()
    {
        Assert.Equal(["petitionClass"], new DomainCase().Faults("letters", "refer", Channels.From("letters") with { PetitionClass = null }));
        var c = Channels.OtherBody();
        Assert.Equal((CaseOrigin.OtherBody, "某区人民检察院"), (c.Case.Origin, c.Case.Referral!.FromName));
    }

    [Fact]
    public void SecurityCaseOutsideArticle9_IsNotHandedOver()
    {
        Assert.Equal(["withinArticle9"], new DomainCase().Faults("police", "refer", Channels.Security with { WithinArticle9 = false }));
        Assert.False(new DomainCase().Take("clerk", "refer", Channels.From("clerk") with { PublicSecurityCase = true }).Case.Referral!.IsPublicSecurityCase);
    }

    [Fact]
    public void SendersOwnLimit_IsShownUnderItsNameAndIsNobodysMoveHere()
    {
        var police = new DomainCase().At("2026-08-03T10:20").Take("police", "refer", Channels.Security);
        Assert.Equal((new DateOnly(2026, 9, 2), "某派出所办理期限"), (police.Deadline(DeadlineKind.D17).DueOn, police.Deadline(DeadlineKind.D17).Subject));
        Assert.Equal(new DateOnly(2026, 9, 30), Channels.Petition().Deadline(DeadlineKind.D24).DueOn);
        police.At("2026-08-03T10:20").Accepted();
        Assert.Equal(DeadlineKind.D07, CaseOutlook.Of(police.As("director")).Next!.Kind);
        Assert.False(police.Deadline(DeadlineKind.D17).CountAgain(DomainCase.Calendar, []));
        Assert.Equal(["senderDueOn"], new DomainCase().At("2026-08-03").Faults("police", "refer", Channels.Security with { SenderDueOn = new(2026, 8, 2) }));
    }

    [Fact]
    public void SecurityCaseThatFails_CountsThePoliceLimitAnew()
    {
        var c = new DomainCase().At("2026-08-03T10:20").Take("police", "refer", Channels.Security).Begun().At("2026-08-10T10:00").Apart();
        Assert.Equal([true, false], c.Case.Deadlines.Where(d => d.Kind == DeadlineKind.D17).Select(d => d.StoppedAt is not null));
        Assert.Equal(new DateOnly(2026, 9, 9), c.Case.Deadlines.Last(d => d.Kind == DeadlineKind.D17).DueOn);
        Assert.Contains("公安机关依法处理", Reply(c.Take("mediator", "send-feedback", new SendFeedbackInput())).Consequence);
    }

    [Fact]
    public void CourtAssignment_IsAcceptedWithinThreeWorkingDaysOrCountsAsNotAccepted()
    {
        var c = Channels.Court().At("2026-07-06T10:00").Take("registrar", "begin-asking");
        Assert.Equal(new DateOnly(2026, 7, 6), c.Deadline(DeadlineKind.D06).DueOn);
        Assert.Empty(c.WhyNot("registrar", "accept"));
        c.At("2026-07-07T09:00");
        Assert.Equal(("assignment-window", Law.Online12), (c.Refused("registrar", "accept").Code, c.Refused("registrar", "accept").Source));
        Assert.Equal(["reason"], c.Faults("director", "return-assignment", new ReturnAssignmentInput()));
        c.Take("director", "return-assignment", new ReturnAssignmentInput { Reason = "人手不足" });
        Assert.Equal((CaseState.NotAccepted, "不接受委派、委托，请另行指定"), (c.Case.State, Reply(c).Result));
        Assert.Equal(["起诉状", "证据目录"], Reply(c).Returned);
        Assert.NotNull(c.Case.Referral!.RepliedAt);
    }

    [Fact]
    public void AcceptedAssignment_MeetsItsClock()
    {
        var c = Channels.Court().At("2026-07-02T10:00").Accepted();
        Assert.True(c.Deadline(DeadlineKind.D06).IsMet);
        Assert.Equal(new DateOnly(2026, 8, 3), c.Deadline(DeadlineKind.D09).DueOn);
    }

    [Fact]
    public void OnlyACourtsAssignment_IsReturned()
    {
        var c = Journeys.Referred();
        Assert.Equal(("court-referral", Law.Online12), (c.Refused("director", "return-assignment").Code, c.Refused("director", "return-assignment").Source));
        Assert.DoesNotContain(c.Case.Deadlines, d => d.Kind == DeadlineKind.D06);
    }

    [Fact]
    public void CourtCaseWithoutAgreement_GoesBackWithFactsReasonsAndConduct()
    {
        var c = Channels.Court().At("2026-07-02T10:00").Begun()
            .Take("mediator", "record-statement", new RecordStatementInput { Kind = StatementKind.ConfirmedFact, Words = "面积98.6平方米。" }).At("2026-07-28T10:00").Apart();
        Assert.Contains("not-hand-back", c.WhyNot("mediator", "send-feedback").Select(r => r.Code));
        Assert.Equal("feedback", c.Refused("mediator", "close-ended").Code);
        Assert.Equal(["materials"], c.Faults("mediator", "hand-back", new HandBackInput()));
        var offered = Assert.IsType<HandBackInput>(DomainCase.Step("hand-back").InputFor(c.As("mediator")));
        c.At("2026-07-29T10:00").Take("mediator", "hand-back", offered with { UndisputedFacts = "欠费二十四个月", CostRaisingConduct = "被告两次无故不到" });
        var reply = Reply(c);
        Assert.Equal(["面积98.6平方米。", "欠费二十四个月"], reply.UndisputedFacts);
        Assert.Equal(("只认六成", "被告两次无故不到"), (reply.Reason, reply.CostRaisingConduct));
        Assert.Equal(["起诉状", "证据目录"], reply.Returned);
        Assert.Contains("登记立案", reply.Consequence);
        Assert.True(c.Deadline(DeadlineKind.D29).IsMet);
        Assert.Equal(("hand-back", Law.Invited21), (c.Refused("mediator", "hand-back").Code, c.Refused("mediator", "hand-back").Source));
        Assert.Empty(c.WhyNot("mediator", "close-ended"));
    }

    [Fact]
    public void EntrustedCase_GoesToTrialOrToACourtDocumentAndNeverToConfirmation()
    {
        Assert.Contains("转入审理", Reply(Channels.Court(true).At("2026-07-02T10:00").Begun().Apart().Take("mediator", "hand-back", new HandBackInput { Materials = "起诉状" })).Consequence);
        var c = Channels.Court(true).At("2026-07-02T10:00").Begun().Settled();
        var refusal = Assert.Single(c.WhyNot("mediator", "prepare-confirmation"), r => r.Code == "not-entrusted");
        Assert.Equal(Law.Invited20, refusal.Source);
        Assert.Contains("民事调解书", refusal.Sentence.Zh);
        Assert.Contains("民事调解书", Reply(c.Take("mediator", "send-feedback", new SendFeedbackInput())).Consequence);
        Assert.Equal("（2026）渝0106民初12号", Reply(c).CourtNumber);
    }

    [Fact]
    public void DelegatedAgreement_IsFiledWithTheCourtAndMayBeConfirmed()
    {
        var c = Channels.Court().At("2026-07-02T10:00").Begun().Settled();
        Assert.Empty(c.WhyNot("mediator", "prepare-confirmation"));
        Assert.Contains("备案", Reply(c.Take("mediator", "send-feedback", new SendFeedbackInput())).Consequence);
    }

    [Fact]
    public void PetitionReply_NeedsAnOpinionAndGivesRiskAndTheRunningLimit()
    {
        var c = Channels.Petition().Begun().Apart();
        Assert.Equal(["opinion"], c.Faults("mediator", "send-feedback", new SendFeedbackInput()));
        var reply = Reply(c.Take("mediator", "send-feedback", new SendFeedbackInput { Opinion = "建议转行政途径", Further = "情绪稳定" }));
        Assert.Equal("处理意见：建议转行政途径\n情绪稳定", reply.Further);
        Assert.Contains("B级", reply.Risk);
        Assert.Contains("至2026年9月30日", reply.Consequence);
        Assert.False(c.Deadline(DeadlineKind.D24).IsMet);
        c.Take("mediator", "close-ended", new CloseEndedInput());
        Assert.NotNull(c.Deadline(DeadlineKind.D24).StoppedAt);
    }

    [Fact]
    public void OtherBody_IsRepliedToInItsName()
    {
        var c = Channels.OtherBody().Begun().Apart();
        Assert.Equal("向某区人民检察院反馈", c.Deadline(DeadlineKind.D27).Subject);
        Assert.Contains("退回贵单位", Reply(c.Take("mediator", "send-feedback", new SendFeedbackInput())).Consequence);
    }

    [Fact]
    public void TrafficCase_ShowsTheWaysToTheTrafficPolice()
    {
        var c = Journeys.Submitted(Journeys.Intake with { Category = DisputeCategory.Traffic, DeterminationOn = new(2026, 8, 1) });
        Assert.Equal(new DateOnly(2026, 8, 11), c.Deadline(DeadlineKind.D19).DueOn);
        c.Take("registrar", "begin-asking").Take("registrar", "record-consent", new RecordConsentInput { Party = "B1", Agrees = true, How = "电话" }).Take("registrar", "accept")
            .Take("director", "appoint", new AppointInput { Mediator = "冯某癸", NoConflict = true }).At("2026-08-12T10:00").Apart();
        Assert.Equal(new DateOnly(2026, 8, 17), c.Deadline(DeadlineKind.D18).DueOn);
        Assert.DoesNotContain(Channels.Court().At("2026-07-02T10:00").Begun().Apart().Case.Deadlines, d => d.Kind == DeadlineKind.D18);
        Assert.Equal(["determinationOn"], new DomainCase().At("2026-08-03").Faults("registrar", "draft-application", Journeys.Intake with { Category = DisputeCategory.Traffic, DeterminationOn = new(2026, 8, 4) }));
    }

    [Fact]
    public void ProactiveCase_NeedsNoKnownRefusalAndStillEverybodysConsent()
    {
        Assert.Equal(["noRefusalKnown"], new DomainCase().Faults("mediator", "open-proactively", Channels.Found with { NoRefusalKnown = false }));
        Assert.Equal(["foundHow"], new DomainCase().Faults("mediator", "open-proactively", Channels.Found with { FoundHow = "" }));
        var c = new DomainCase().Take("mediator", "open-proactively", Channels.Found).Take("registrar", "begin-asking");
        Assert.Equal("consent", c.Refused("registrar", "accept").Code);
        Assert.All(c.Case.Parties, p => Assert.Null(p.ConsentTo(ConsentKind.Mediation)));
    }
}
