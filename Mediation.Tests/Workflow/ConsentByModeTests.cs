using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>Consent is per person and per mode, and can be taken back at any time; what that changes is enforced from then on.</summary>
public sealed class ConsentByModeTests
{
    private static RecordConsentInput Says(string party, ConsentKind kind, bool agrees) => new() { Party = party, Kind = kind, Agrees = agrees, How = "电话" };

    private static DomainCase With(DomainCase c, ConsentKind kind)
    {
        foreach (var p in c.Case.Parties.ToList()) c.Take("mediator", "record-consent", Says(p.Key, kind, true));
        return c;
    }

    [Fact]
    public void MediationTakenBack_BlocksSessionsAndLeadsToTheEnd()
    {
        var c = Journeys.Mediating().Said().Closed(SessionResult.ToContinue);
        c.Take("mediator", "record-consent", Says("B1", ConsentKind.Mediation, false));
        Assert.Contains("终止调解", c.Last!.Happened.Zh);
        Assert.Equal(("consent", Law.Pml3), (c.Refused("mediator", "open-further-session").Code, c.Refused("mediator", "open-further-session").Source));
        Assert.Contains("consent", c.WhyNot("mediator", "begin-drafting").Select(r => r.Code));
        var outlook = CaseOutlook.Of(c.As("mediator"));
        Assert.Equal(("end-without-agreement", "冯某癸"), (outlook.Forward!.Key, outlook.Whose.Zh));
        Assert.Contains("渝某甲观光农业有限公司不愿意继续调解", outlook.WhoseNote.Zh);
        Assert.Equal(CaseState.Ended, c.Take("mediator", "end-without-agreement", new EndInput { Reason = EndReason.Refusal, Note = "不愿意", Remedies = [Remedy.Suit] }).Case.State);
    }

    [Fact]
    public void MediationTakenBackAtSigning_LeadsToTheRefusalToSign()
    {
        var c = Journeys.Signing().Take("mediator", "record-consent", Says("B1", ConsentKind.Mediation, false));
        Assert.Equal("refuse-to-sign", CaseOutlook.Of(c.As("mediator")).Forward!.Key);
        Assert.Equal("consent", c.Refused("mediator", "sign-agreement").Code);
    }

    [Fact]
    public void AfterTheAgreementTookEffect_MediationCannotBeTakenBack()
    {
        var fault = Assert.Single(Journeys.Effective().Check("mediator", "record-consent", Says("B1", ConsentKind.Mediation, false)));
        Assert.Equal("agrees", fault.Field);
        Assert.Contains(Law.Pml32.Zh, fault.Sentence.Zh);
        Assert.Empty(Journeys.Effective().Check("mediator", "record-consent", Says("B1", ConsentKind.ElectronicService, false)));
    }

    [Fact]
    public void OnlineTakenBack_TheNextSessionIsNotOnline()
    {
        var c = With(Journeys.Assigned(), ConsentKind.Online);
        var online = Journeys.Sitting with { Mode = SessionMode.Online };
        Assert.Empty(c.Check("mediator", "open-first-session", online));
        c.Take("mediator", "record-consent", Says("B1", ConsentKind.Online, false));
        Assert.Equal(["mode"], c.Faults("mediator", "open-first-session", online));
        Assert.Equal(["remote"], c.Faults("mediator", "open-first-session", Journeys.Sitting with { Mode = SessionMode.Mixed }));
        Assert.Equal(["remote"], c.Faults("mediator", "open-first-session", Journeys.Sitting with { Mode = SessionMode.Mixed, Remote = ["B1"] }));
        Assert.Empty(c.Check("mediator", "open-first-session", Journeys.Sitting with { Mode = SessionMode.Mixed, Remote = ["A1"] }));
    }

    [Fact]
    public void Recording_NeedsEverybodyPresentAndStopsWhenOneTakesItBack()
    {
        var recorded = Journeys.Sitting with { Recording = true };
        Assert.Equal(["recording"], Journeys.Assigned().Faults("mediator", "open-first-session", recorded));
        var c = With(Journeys.Assigned(), ConsentKind.Recording).Take("mediator", "open-first-session", recorded);
        Assert.True(c.Case.Sessions[0].IsRecorded);
        c.Take("mediator", "record-consent", Says("A1", ConsentKind.Recording, false));
        Assert.False(c.Case.Sessions[0].IsRecorded);
        Assert.Contains("停止录音录像", c.Last!.Happened.Zh);
    }

    [Fact]
    public void ElectronicSigningTakenBack_LeavesPaperAlone()
    {
        var c = With(Journeys.Signing(), ConsentKind.ElectronicSigning).Take("mediator", "sign-agreement", Journeys.Sign("张某甲", SigningMethod.OnScreen));
        c.Take("mediator", "record-consent", Says("A1", ConsentKind.ElectronicSigning, false));
        Assert.Equal(["agreesToScreen"], c.Faults("mediator", "sign-agreement", Journeys.Sign("李某乙", SigningMethod.OnScreen)));
        Assert.Empty(c.Check("mediator", "sign-agreement", Journeys.Sign("李某乙")));
        Assert.Empty(c.Check("mediator", "sign-agreement", Journeys.Sign("王某丙", SigningMethod.OnScreen)));
    }

    [Fact]
    public void ProtectionOrder_KeepsTheSidesApart()
    {
        var c = Journeys.Assigned().Take("director", "grade", new GradeInput { Risk = RiskGrade.C, Reason = "有保护令", ProtectionOrder = true });
        var fault = Assert.Single(c.Check("mediator", "open-first-session", Journeys.Sitting));
        Assert.Equal("present", fault.Field);
        Assert.Contains(Law.DomesticViolence29.Zh, fault.Sentence.Zh);
        Assert.Empty(c.Check("mediator", "open-first-session", Journeys.Sitting with { Present = ["A1"] }));
        Assert.True(Journeys.Applied(Journeys.Intake with { Category = DisputeCategory.Family, ProtectionOrder = true }).Case.HasProtectionOrder);
    }
}
