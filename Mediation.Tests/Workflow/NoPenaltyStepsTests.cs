using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>Article 9 paragraph 4: agreement, performance, written application of both, approval, all before the police decide.</summary>
public sealed class NoPenaltyStepsTests
{
    private static readonly RequestNoPenaltyInput Request = new() { PerformanceShown = "回单两张", SignedBy = ["A1", "B1"], Method = SigningMethod.OnPaper };

    private static readonly ApproveNoPenaltyInput Approval = new() { Approver = "孔某午" };

    private static readonly RefuseNoPenaltyInput Refusal = new() { Reasons = "另有违法行为", Approver = "孔某午" };

    private static DomainCase Requested() => Channels.SecurityPerformed().Take("mediator", "request-no-penalty", Request);

    private static NoPenaltyPaper Paper24(DomainCase c) => Assert.IsType<NoPenaltyPaper>(Paper.Read(c.Case.Documents[^1]));

    [Fact]
    public void PerformedAndSignedByBoth_IsApprovedByThePolice()
    {
        var c = Requested();
        Assert.Equal((null, "某公（治）受案字〔2026〕9号"), (Paper24(c).Approved, Paper24(c).CaseNumber));
        Assert.Equal(["张某甲（纸质签名）", "李某乙（纸质签名）", "王某丙（纸质签名）"], Paper24(c).SignedBy);
        c.Take("police", "approve-no-penalty", Approval);
        Assert.Equal((true, "吕某丑；孔某午"), (Paper24(c).Approved!.Value, Paper24(c).DecidedBy));
        Assert.True(c.Deadline(DeadlineKind.D17).IsMet);
        Assert.Contains("不予处罚", Assert.IsType<ReplyPaper>(Paper.Read(c.Take("mediator", "send-feedback", new SendFeedbackInput()).Case.Documents[^1])).Consequence);
        Assert.Equal("no-request", c.Refused("mediator", "request-no-penalty").Code);
    }

    [Fact]
    public void BeforePerformance_TheApplicationIsRefusedAndNamesWhatIsOpen()
    {
        var c = Channels.SecuritySettled();
        Assert.Equal(("performed", Law.Penalties9), (c.Refused("mediator", "request-no-penalty").Code, c.Refused("mediator", "request-no-penalty").Source));
        Assert.Contains("第一期流转费", c.Refused("mediator", "request-no-penalty").Sentence.Zh);
        c.Paid(1, "2026-08-03");
        Assert.Empty(c.WhyNot("mediator", "request-no-penalty"));
        Assert.Contains("第二期流转费", c.At("2026-09-30T09:00").Refused("mediator", "request-no-penalty").Sentence.Zh);
    }

    [Fact]
    public void CivilReferral_HasNoSuchApplication()
    {
        var c = Journeys.Performed();
        Assert.Contains("public-security", c.WhyNot("mediator", "request-no-penalty").Select(r => r.Code));
        Assert.False(DomainCase.Step("request-no-penalty").Concerns(c.As("mediator")));
    }

    [Fact]
    public void PenaltyAlreadyDecided_ClosesTheWay()
    {
        var c = Channels.SecurityPerformed(decided: true);
        Assert.Equal(("penalty-open", Law.PoliceCase186), (c.Refused("mediator", "request-no-penalty").Code, c.Refused("mediator", "request-no-penalty").Source));
    }

    [Fact]
    public void OneSideAlone_OrAScreenWithoutConsent_IsRefusedAtItsField()
    {
        var c = Channels.SecurityPerformed();
        Assert.Equal(["signedBy"], c.Faults("mediator", "request-no-penalty", Request with { SignedBy = ["A1"] }));
        Assert.Equal(["method"], c.Faults("mediator", "request-no-penalty", Request with { Method = SigningMethod.OnScreen }));
        Assert.Equal(["performanceShown", "signedBy", "method"], c.Faults("mediator", "request-no-penalty", new RequestNoPenaltyInput()));
    }

    [Fact]
    public void RefusalOfThePolice_LeavesTheAgreementAndMayBeFollowedByAnother()
    {
        var c = Requested();
        Assert.Equal(["reasons", "approver"], c.Faults("police", "refuse-no-penalty", new RefuseNoPenaltyInput()));
        c.Take("police", "refuse-no-penalty", Refusal);
        Assert.Equal((false, "另有违法行为"), (Paper24(c).Approved!.Value, Paper24(c).Opinion));
        Assert.Equal(CaseState.Performed, c.Case.State);
        Assert.Empty(c.WhyNot("mediator", "request-no-penalty"));
        Assert.Equal("no-penalty-request", c.Refused("police", "refuse-no-penalty").Code);
    }

    [Fact]
    public void RefusalWithAPenalty_ClosesTheWayForGood()
    {
        var c = Requested().Take("police", "refuse-no-penalty", Refusal with { PenaltyDecided = true });
        Assert.Equal("penalty-open", c.Refused("mediator", "request-no-penalty").Code);
        Assert.Contains("民事部分", Assert.IsType<ReplyPaper>(Paper.Read(c.Take("mediator", "send-feedback", new SendFeedbackInput()).Case.Documents[^1])).Consequence);
    }

    [Fact]
    public void WithoutApplication_NothingIsApproved()
    {
        Assert.Equal("no-penalty-request", Channels.SecurityPerformed().Refused("police", "approve-no-penalty").Code);
        Assert.Equal(["approver"], Requested().Faults("police", "approve-no-penalty", new ApproveNoPenaltyInput()));
        Assert.Equal("role", Requested().Refused("letters", "approve-no-penalty").Code);
        Assert.Equal("role", Requested().Refused("mediator", "refuse-no-penalty").Code);
        Assert.Equal("state", new DomainCase().At("2026-08-03T10:20").Take("police", "refer", Channels.Security).Refused("police", "approve-no-penalty").Code);
    }

    [Fact]
    public void SecondInstalmentOverdueMeanwhile_ApprovalIsRefused()
    {
        var c = Channels.SecuritySettled().Paid(1, "2026-08-03").Take("mediator", "request-no-penalty", Request).At("2026-10-08T10:00");
        Assert.Equal(("performed", Law.Penalties9), (c.Refused("police", "approve-no-penalty").Code, c.Refused("police", "approve-no-penalty").Source));
        c.Take("mediator", "declare-default", new DeclareDefaultInput { Urged = "电话督促" });
        Assert.Equal(new DateOnly(2026, 11, 9), c.Case.Deadlines.Last(d => d.Kind == DeadlineKind.D17).DueOn);
        Assert.Contains("公安机关依法处理", Assert.IsType<ReplyPaper>(Paper.Read(c.Take("mediator", "send-feedback", new SendFeedbackInput()).Case.Documents[^1])).Consequence);
    }
}
