using Mediation.Domain.Cases;
using Mediation.Domain.Rules;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

public sealed class GradeStepTests
{
    private static readonly GradeInput A = new() { Risk = RiskGrade.A, Reason = "十四人欠薪，有聚集", Leader = "杨某午", MeetingOn = new(2026, 8, 5), Units = "人社、住建、司法所" };

    [Fact]
    public void GradeA_NeedsANamedLeader()
    {
        var c = Journeys.Accepted();
        Assert.Equal(["leader"], c.Faults("director", "grade", A with { Leader = " " }));
        c.Take("director", "grade", A);
        Assert.Equal((RiskGrade.A, "杨某午", new DateOnly(2026, 8, 5), "人社、住建、司法所"), (c.Case.Risk, c.Case.LeaderName, c.Case.JointMeetingOn!.Value, c.Case.JointMeetingUnits));
        Assert.Contains("杨某午领办", c.Last!.Happened.Zh);
    }

    [Fact]
    public void GradeA_AtIntakeNeedsItsLeaderToo()
    {
        Assert.Equal(["leader"], new DomainCase().Faults("police", "refer", Journeys.Referral with { Risk = RiskGrade.A }));
        Assert.Equal("杨某午", new DomainCase().Take("police", "refer", Journeys.Referral with { Risk = RiskGrade.A, Leader = "杨某午" }).Case.LeaderName);
    }

    [Fact]
    public void GradeB_NeedsTheDayAndUnitsOfItsMeeting()
    {
        var b = new GradeInput { Risk = RiskGrade.B, Reason = "围堵" };
        Assert.Equal(["meetingOn", "units"], Journeys.Accepted().Faults("director", "grade", b));
        Assert.Equal(["units"], Journeys.Accepted().Faults("director", "grade", A with { Units = null }));
        Assert.Equal("", Journeys.Accepted().Take("director", "grade", b with { MeetingOn = new(2026, 8, 5), Units = "司法所", Leader = "杨某午" }).Case.LeaderName);
    }

    [Fact]
    public void GradeC_KeepsNoMeasureAndSaysWhy()
    {
        Assert.Equal(["risk", "reason"], Journeys.Accepted().Faults("director", "grade", new GradeInput()));
        var c = Journeys.Accepted().Take("director", "grade", A).Take("registrar", "grade", new GradeInput { Risk = RiskGrade.C, Reason = "已经平息", Leader = "杨某午", MeetingOn = new(2026, 8, 5) });
        Assert.Equal(("", null, "已经平息"), (c.Case.LeaderName, c.Case.JointMeetingOn, c.Case.RiskReason));
    }

    [Fact]
    public void CommitteeThatTiesNoMeasureToAGrade_IsNotHeldToOne()
    {
        var c = Journeys.Accepted();
        var own = c.As("director");
        var rules = RuleValues.Standard.With(RuleSettings.LeaderForA, 0).Value.With(RuleSettings.MeetingForB, 0).Value;
        var context = new StepContext { Case = own.Case, Actor = own.Actor, Now = own.Now, Calendar = own.Calendar, Directory = own.Directory, Rules = rules };
        Assert.Empty(DomainCase.Step("grade").Check(context, A with { Leader = null }));
        Assert.Empty(DomainCase.Step("grade").Check(context, new GradeInput { Risk = RiskGrade.B, Reason = "围堵" }));
    }

    [Fact]
    public void SortingNeedsAReason_AndTheTeahouseIsRemembered()
    {
        var input = Journeys.Intake with { Triage = Triage.Private, SourceNote = "茶馆民意登记" };
        Assert.Equal(["riskReason"], new DomainCase().Faults("registrar", "draft-application", input));
        var c = Journeys.Applied(input with { RiskReason = "两家之间的事" });
        Assert.Equal((Triage.Private, "茶馆民意登记"), (c.Case.Triage!.Value, c.Case.SourceNote));
    }

    [Theory]
    [InlineData("police", "role")]
    [InlineData("mediator2", "role")]
    public void Outsiders_DoNotGrade(string who, string code) => Assert.Equal(code, Journeys.Mediating().Refused(who, "grade").Code);

    [Fact]
    public void ClosedCase_IsNotGraded() => Assert.Equal("state", Journeys.Performed().Refused("director", "grade").Code);

    [Fact]
    public void FormBeginsWithWhatIsKnown()
    {
        var c = Journeys.Accepted().Take("director", "grade", A with { ProtectionOrder = true, Triage = Triage.Great });
        var begun = Assert.IsType<GradeInput>(DomainCase.Step("grade").InputFor(c.As("director")));
        Assert.Equal((RiskGrade.A, "杨某午", true, Triage.Great), (begun.Risk!.Value, begun.Leader, begun.ProtectionOrder, begun.Triage!.Value));
    }
}
