using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>The mediation period: longer by consent, standing still for a cause. Accepted on Monday 3 August 2026, so it ends on 2 September.</summary>
public sealed class ClockStepsTests
{
    private static readonly ExtendInput Longer = new() { Days = 20, Reason = "等评估结果", Parties = ["A1", "B1"], How = "在同意书上签名" };
    private static readonly SuspendInput Appraisal = new() { Ground = SuspensionGround.Appraisal, Note = "委托测绘面积" };
    private static readonly ResumeInput Done = new() { Note = "测绘报告出来了" };

    private static DomainCase Of(string sender, string room, DisputeCategory category = DisputeCategory.Land, bool filed = false) => new DomainCase().At("2026-08-03T10:00")
        .Take(sender, "refer", Channels.From(sender) with { Room = room, Category = category, AfterFiling = filed }).Take("registrar", "begin-asking").Take("registrar", "accept")
        .Take("director", "appoint", new AppointInput { Mediator = "冯某癸", NoConflict = true }).Take("mediator", "open-first-session", Journeys.Sitting);

    private static DomainCase Police(DisputeCategory category) => Of("police", "驻某派出所调解室", category);

    private static DomainCase Court(bool filed) => Of("clerk", "驻某区人民法院调解室", filed: filed);

    [Fact]
    public void Extension_CountsFromTheDayAfterTheOldEndAndKeepsEveryConsent()
    {
        var c = Journeys.Mediating().Take("mediator", "extend", Longer);
        Assert.Equal((CaseState.Mediating, true), (c.Case.State, c.Deadline(DeadlineKind.D07).IsMet));
        Assert.Equal((new DateOnly(2026, 9, 2), new DateOnly(2026, 9, 22)), (c.Deadline(DeadlineKind.D08).TriggerOn, c.Deadline(DeadlineKind.D08).DueOn));
        Assert.All(c.Case.Parties, p => Assert.Equal("在同意书上签名", p.ConsentTo(ConsentKind.Extension)!.How));
        var paper = Assert.IsType<ExtensionPaper>(Paper.Read(c.Case.Documents[^1]));
        Assert.Equal((new DateOnly(2026, 8, 3), new DateOnly(2026, 9, 2), new DateOnly(2026, 9, 22)), (paper.Began, paper.From, paper.Until));
        Assert.Equal(["张某甲", "李某乙", "王某丙"], paper.Signatures.Select(s => s.Name));
        Assert.False(paper.IsOutsideTrialLimit);
    }

    [Fact]
    public void OnePartyShort_IsNamedAndNothingIsExtended()
    {
        var fault = Assert.Single(Journeys.Mediating().Check("mediator", "extend", Longer with { Parties = ["A1"] }));
        Assert.Equal("parties", fault.Field);
        Assert.Contains("渝某甲观光农业有限公司", fault.Sentence.Zh);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void SelfRun_IsExtendedByThirtyDaysAtMostEachTime(int days, bool fine) =>
        Assert.Equal(fine ? [] : ["days"], Journeys.Mediating().Faults("mediator", "extend", Longer with { Days = days }));

    [Fact]
    public void CommitteesOwnCap_IsKept()
    {
        var c = Journeys.Mediating();
        var asked = c.As("mediator");
        var context = new Mediation.Domain.Workflow.StepContext
        {
            Case = c.Case, Actor = asked.Actor, Now = asked.Now, Calendar = asked.Calendar, Directory = asked.Directory,
            Lengths = DeadlineLengths.Standard.With(DeadlineKind.D08, 10).Value,
        };
        Assert.Equal("days", Assert.Single(DomainCase.Step("extend").Check(context, Longer with { Days = 11 })).Field);
        Assert.Empty(DomainCase.Step("extend").Check(context, Longer with { Days = 10 }));
    }

    [Fact]
    public void ExtendedPeriod_IsExtendedAgainAndThenExpires()
    {
        var c = Journeys.Mediating().Take("mediator", "extend", Longer).At("2026-09-22T10:00").Take("mediator", "extend", Longer with { Days = 5 });
        Assert.Equal(new DateOnly(2026, 9, 27), c.Case.Deadlines.Single(d => d.IsRunning && d.Kind == DeadlineKind.D08).NominalOn);
        var expired = new EndInput { Reason = EndReason.Expired, Note = "期限届满", Remedies = [Remedy.Suit] };
        Assert.Equal(["reason"], c.At("2026-09-28T10:00").Faults("mediator", "end-without-agreement", expired));
        c.At("2026-09-29T10:00").Take("mediator", "end-without-agreement", expired);
        Assert.DoesNotContain(c.Case.Deadlines, d => d.IsRunning && MediationClocks.All.Contains(d.Kind));
    }

    [Fact]
    public void OnceThePeriodIsOver_ItIsTooLateToExtend()
    {
        var c = Journeys.Mediating().At("2026-09-02T23:59");
        Assert.Empty(c.WhyNot("mediator", "extend"));
        var refusal = c.At("2026-09-03T00:00").Refused("mediator", "extend");
        Assert.Equal(("period-open", Law.Invited27), (refusal.Code, refusal.Source));
    }

    [Fact]
    public void PartyWhoNoLongerWantsMediation_IsNotHeldLonger()
    {
        var c = Journeys.Mediating().Take("mediator", "record-consent", new RecordConsentInput { Party = "B1", Agrees = false, How = "电话" });
        Assert.Equal("consent", c.Refused("mediator", "extend").Code);
    }

    [Fact]
    public void Delegated_IsExtendedAsLongAsBothAgree()
    {
        var c = Court(filed: false).Take("mediator", "extend", Longer with { Days = 60 });
        Assert.Equal(new DateOnly(2026, 11, 1), c.Deadline(DeadlineKind.D08).NominalOn);
    }

    [Fact]
    public void Entrusted_IsExtendedOnceByThirtyDaysOutsideTheTrialLimit()
    {
        var c = Court(filed: true);
        Assert.Equal(["days"], c.Faults("mediator", "extend", Longer with { Days = 31 }));
        c.Take("mediator", "extend", Longer with { Days = 30 });
        Assert.Equal((new DateOnly(2026, 8, 18), new DateOnly(2026, 9, 17)), (c.Deadline(DeadlineKind.D12).TriggerOn, c.Deadline(DeadlineKind.D12).DueOn));
        Assert.True(Assert.IsType<ExtensionPaper>(Paper.Read(c.Case.Documents[^1])).IsOutsideTrialLimit);
        Assert.Equal(("extended-once", Law.Filing3), (c.Refused("mediator", "extend").Code, c.Refused("mediator", "extend").Source));
    }

    [Fact]
    public void Labour_IsNotExtended()
    {
        var refusal = Police(DisputeCategory.WageArrears).Refused("mediator", "extend");
        Assert.Equal(("not-labour", Law.Labour14), (refusal.Code, refusal.Source));
    }

    [Fact]
    public void Medical_IsExtendedInWorkingDays()
    {
        var c = Police(DisputeCategory.Medical);
        var end = c.Deadline(DeadlineKind.D14).DueOn;
        c.Take("mediator", "extend", Longer with { Days = 10 });
        var longer = c.Case.Deadlines.Single(d => d.Kind == DeadlineKind.D14 && d.IsRunning);
        Assert.Equal(PeriodCounter.End(end, new Period(10, PeriodUnit.WorkingDays), DomainCase.Calendar).On, longer.DueOn);
    }

    [Fact]
    public void Suspension_StopsTheClockWithWhatIsLeft()
    {
        var c = Journeys.Mediating().At("2026-08-20T10:00").Take("mediator", "suspend", Appraisal);
        Assert.Equal((CaseState.Suspended, 13), (c.Case.State, c.Case.OpenSuspension!.DaysLeft));
        Assert.Equal(new DateOnly(2026, 8, 20), c.Deadline(DeadlineKind.D07).PausedOn);
        Assert.All(c.Case.Sessions, s => Assert.Equal(SessionResult.ToContinue, s.Result));
        Assert.False(c.Deadline(DeadlineKind.D07).IsSurelyOver(new(2027, 8, 20)));
        Assert.Equal(["reason"], c.At("2027-08-20T10:00").Faults("mediator", "end-without-agreement", new EndInput { Reason = EndReason.Expired, Note = "到期", Remedies = [Remedy.Suit] }));
        Assert.Equal(("13日", (DateOnly?)null), (Assert.IsType<SuspensionPaper>(Paper.Read(c.Case.Documents[^1])).Left, Assert.IsType<SuspensionPaper>(Paper.Read(c.Case.Documents[^1])).ResumedOn));
        Assert.Null(CaseOutlook.Of(c.As("mediator")).Next);
        Assert.Contains("委托鉴定", CaseOutlook.Of(c.As("mediator")).WhoseNote.Zh);
    }

    [Fact]
    public void Resumption_GivesBackExactlyWhatWasLeft()
    {
        var c = Journeys.Mediating().At("2026-08-20T10:00").Take("mediator", "suspend", Appraisal).At("2026-09-10T09:00").Take("mediator", "resume", Done);
        var clock = c.Deadline(DeadlineKind.D07);
        Assert.Equal((CaseState.Mediating, 21, new DateOnly(2026, 9, 23)), (c.Case.State, clock.PausedDays, clock.DueOn));
        Assert.Equal(13, clock.Left(new(2026, 9, 10), DomainCase.Calendar));
        var paper = Assert.IsType<SuspensionPaper>(Paper.Read(c.Case.Documents[^1]));
        Assert.Equal((new DateOnly(2026, 9, 10), new DateOnly(2026, 9, 23), "测绘报告出来了"), (paper.ResumedOn, paper.Due, paper.ResumeNote));
        Assert.Empty(c.WhyNot("mediator", "extend"));
    }

    [Fact]
    public void ExtensionAgreedBefore_StandsStillToo_AndAnEarlierPauseIsNotCountedTwice()
    {
        var c = Journeys.Mediating().At("2026-08-10T10:00").Take("mediator", "suspend", Appraisal).At("2026-08-20T10:00").Take("mediator", "resume", Done);
        Assert.Equal(new DateOnly(2026, 9, 14), c.Deadline(DeadlineKind.D07).DueOn);
        c.At("2026-08-21T10:00").Take("mediator", "extend", Longer);
        Assert.Equal(new DateOnly(2026, 10, 8), c.Deadline(DeadlineKind.D08).DueOn);
        c.At("2026-08-24T10:00").Take("mediator", "suspend", Appraisal).At("2026-09-03T10:00").Take("mediator", "resume", Done);
        Assert.Equal((10, new DateOnly(2026, 10, 14)), (c.Deadline(DeadlineKind.D08).PausedDays, c.Deadline(DeadlineKind.D08).NominalOn));
    }

    [Fact]
    public void FalseMediation_IsReportedToSomebodyNamed()
    {
        var suspected = Appraisal with { Ground = SuspensionGround.FalseMediation };
        var fault = Assert.Single(Journeys.Mediating().Check("director", "suspend", suspected));
        Assert.Equal("reportedTo", fault.Field);
        Assert.Contains("第十八条", fault.Sentence.Zh);
        var c = Journeys.Mediating().Take("director", "suspend", suspected with { ReportedTo = "某区人民法院" });
        Assert.Equal("某区人民法院", Assert.Single(c.Case.Reports).To);
        // The parties read the record of suspension; to whom a suspicion was reported is not for them.
        Assert.DoesNotContain("某区人民法院", c.Case.Documents[^1].Model, StringComparison.Ordinal);
    }

    [Fact]
    public void PeriodThatRanOutBefore_StaysOver()
    {
        var c = Journeys.Mediating().At("2026-09-04T10:00").Take("mediator", "suspend", Appraisal);
        Assert.Equal((0, (DateOnly?)null), (c.Case.OpenSuspension!.DaysLeft, c.Deadline(DeadlineKind.D07).PausedOn));
        c.At("2026-09-10T10:00").Take("mediator", "resume", Done);
        Assert.True(c.Deadline(DeadlineKind.D07).IsSurelyOver(new(2026, 9, 10)));
    }

    [Fact]
    public void WhileSuspended_TheWaysOutStayOpenAndNothingElse()
    {
        var c = Journeys.Mediating().Take("mediator", "suspend", Appraisal);
        Assert.Equal("state", c.Refused("mediator", "open-further-session").Code);
        Assert.Equal("role", c.Refused("director", "resume").Code);
        Assert.Equal(["note"], c.Faults("mediator", "resume", new ResumeInput()));
        Assert.Equal("state", Journeys.Mediating().Refused("mediator", "resume").Code);
        Assert.Equal("role", Journeys.Mediating().Refused("registrar", "suspend").Code);
        Assert.Empty(c.WhyNot("registrar", "add-evidence"));
        c.Take("mediator", "end-without-agreement", new EndInput { Reason = EndReason.Refusal, Note = "不愿再谈", Remedies = [Remedy.Suit] });
        Assert.NotNull(c.Deadline(DeadlineKind.D07).StoppedAt);
    }

    [Fact]
    public void Seal_StopsAnExtendedPeriod()
    {
        var c = Journeys.Mediating().Take("mediator", "extend", Longer).Said().Closed(SessionResult.Agreed).Take("mediator", "begin-drafting")
            .Take("mediator", "draft-agreement", Journeys.Draft).Take("mediator", "finalise-agreement", new FinaliseInput { WarningsRead = true });
        foreach (var name in new[] { "张某甲", "李某乙", "王某丙" }) c.Take("mediator", "sign-agreement", Journeys.Sign(name));
        c.Take("mediator", "sign-as-mediator", new SignAsMediatorInput { Method = Mediation.Domain.Agreements.SigningMethod.OnPaper }).Take("director", "seal");
        Assert.True(c.Deadline(DeadlineKind.D08).IsMet);
    }
}
