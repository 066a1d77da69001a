using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Rules;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using static Mediation.Tests.Support.LastingCases;

namespace Mediation.Tests.Workflow;

public sealed class ArchiveStepsTests
{
    [Fact]
    public void CompleteFile_IsArchivedAndItsClockStops()
    {
        var c = ClosedCase().Take("registrar", "archive", new ArchiveInput { Retention = RetentionClass.Permanent, FileNote = "证据原件已退还" });
        Assert.Equal((CaseState.Archived, RetentionClass.Permanent, "证据原件已退还"), (c.Case.State, c.Case.Retention, c.Case.FileNote));
        Assert.Null(c.Case.KeepUntil);
        Assert.True(c.Deadline(DeadlineKind.D46).IsMet);
    }

    [Theory]
    [InlineData(DocumentKind.RightsNotice, "权利义务告知书")]
    [InlineData(DocumentKind.SessionRecord, "调解记录")]
    [InlineData(DocumentKind.Agreement, "人民调解协议书")]
    [InlineData(DocumentKind.Registration, "受理登记表")]
    public void MissingPaper_IsNamed(DocumentKind kind, string words)
    {
        var c = ClosedCase();
        c.Case.Documents.RemoveAll(d => d.Kind == kind);
        var refusal = c.Refused("registrar", "archive");
        Assert.Equal(("file-complete", Law.Pml27), (refusal.Code, refusal.Source));
        Assert.Contains(words, refusal.Sentence.Zh);
    }

    [Fact]
    public void IdentitiesAndFollowUp_AreAskedForToo()
    {
        var c = ClosedCase();
        c.Case.FollowUps.Clear();
        c.Case.Sessions.ForEach(s => s.IdentitiesChecked = false);
        Assert.Equal("还差：各方身份核对记录、回访记录。", c.Refused("registrar", "archive").Sentence.Zh);
    }

    [Fact]
    public void ReplyOwed_KeepsTheFileOpen() =>
        Assert.Equal("feedback", Journeys.Performed().FollowedUp().Take("mediator", "close-performed").Refused("registrar", "archive").Code);

    [Fact]
    public void CourtProceedings_KeepTheFileOpen()
    {
        var c = ClosedCase();
        c.Case.Enforcements.Add(new() { Number = 1, State = Domain.Enforcement.EnforcementState.UnderWay });
        Assert.Equal(("court-open", Law.Cpl206), (c.Refused("registrar", "archive").Code, c.Refused("registrar", "archive").Source));
        c.Case.Enforcements[0].State = Domain.Enforcement.EnforcementState.Ended;
        Assert.Empty(c.WhyNot("director", "archive"));
    }

    [Fact]
    public void EndedWithoutAMeeting_NeedsOnlyWhatItCameTo()
    {
        var c = Journeys.Accepted().Take("director", "end-without-agreement", new EndInput { Reason = EndReason.Unreachable, Note = "电话打不通", Remedies = [Remedy.Suit] })
            .Take("director", "send-feedback", new SendFeedbackInput()).Take("director", "close-ended");
        Assert.Empty(c.WhyNot("registrar", "archive"));
        c.Case.Documents.RemoveAll(d => d.Kind == DocumentKind.Ended);
        Assert.Contains("终止调解通知书", c.Refused("registrar", "archive").Sentence.Zh);
    }

    // Archived on 28 September 2026: five years, ten years, never; and never less than five years after the last due day.
    [Theory]
    [InlineData(RetentionClass.Short, "2026-09-30", "2031-09-30")]
    [InlineData(RetentionClass.Short, "2026-09-01", "2031-09-28")]
    [InlineData(RetentionClass.Long, "2026-09-30", "2036-09-28")]
    [InlineData(RetentionClass.Long, "2033-05-31", "2038-05-31")]
    [InlineData(RetentionClass.Permanent, "2033-05-31", null)]
    public void Keeping_IsByClassAndNeverBelowTheFloor(RetentionClass kept, string lastDue, string? until)
    {
        var c = ClosedCase();
        foreach (var row in c.Case.Agreement!.Ledger.Where(r => r.DueOn is not null)) row.DueOn = DateOnly.Parse(lastDue);
        c.Take("registrar", "archive", new ArchiveInput { Retention = kept });
        Assert.Equal(until is null ? null : DateOnly.Parse(until), c.Case.KeepUntil);
    }

    [Fact]
    public void LengthOfKeeping_IsASetting()
    {
        var rules = RuleValues.Standard.With(RuleSettings.KeepLong, 20).Value;
        Assert.Equal(new DateOnly(2046, 9, 28), Keeping.Until(ClosedCase().Case, RetentionClass.Long, new(2026, 9, 28), rules, DomainCase.Calendar));
        var floor = RuleValues.Standard.With(RuleSettings.KeepFloor, 8).Value;
        Assert.Equal(new DateOnly(2034, 9, 30), Keeping.Until(ClosedCase().Case, RetentionClass.Short, new(2026, 9, 28), floor, DomainCase.Calendar));
        Assert.False(RuleValues.Standard.With(RuleSettings.KeepFloor, 4).Ok);
    }

    [Fact]
    public void Class_IsSuggestedByWhatTheDisputeIsAbout()
    {
        var land = ClosedCase();
        Assert.Equal(RetentionClass.Permanent, Keeping.Suggested(land.Case, RuleValues.Standard));
        land.Case.Category = DisputeCategory.Consumer;
        var many = land.Case.Parties.Sum(p => p.MemberCount);
        Assert.Equal(RetentionClass.Permanent, Keeping.Suggested(land.Case, RuleValues.Standard.With(RuleSettings.MassCase, many).Value));
        Assert.Equal(RetentionClass.Long, Keeping.Suggested(land.Case, RuleValues.Standard.With(RuleSettings.MassCase, many + 1).Value));
        var oral = OralEffective();
        Assert.Equal(RetentionClass.Short, Keeping.Suggested(oral.Case, RuleValues.Standard));
        oral.Case.Risk = RiskGrade.A;
        Assert.Equal(RetentionClass.Permanent, Keeping.Suggested(oral.Case, RuleValues.Standard));
    }

    [Fact]
    public void ArchivedCase_IsReadOnly()
    {
        var c = ArchivedCase();
        var open = CaseWorkflow.Steps.Where(s => s.Machine == Machine.Case && CaseWorkflow.Belongs(s, c.Case)).Select(s => s.Key);
        Assert.Equal(["reopen"], open);
        var refused = c.Refused("mediator", "prepare-confirmation");
        Assert.Equal(("state", Law.Pml27), (refused.Code, refused.Source));
        Assert.Contains("卷宗已经归档，只能查阅", refused.Sentence.Zh);
        Assert.All(CaseWorkflow.Steps.Where(s => s.Machine != Machine.Case), s => Assert.False(CaseWorkflow.Belongs(s, c.Case)));
    }

    [Theory]
    [InlineData("director")]
    [InlineData("justice")]
    public void DirectorOrJusticeOffice_MayOpenItAgain(string who)
    {
        var c = ArchivedCase();
        Assert.Equal(["reason"], c.Faults(who, "reopen", new ReopenInput()));
        c.Take(who, "reopen", new ReopenInput { Reason = "补充材料" });
        Assert.Equal((CaseState.Closed, null, "补充材料"), (c.Case.State, c.Case.ArchivedAt, c.Case.ReopenReason));
        Assert.Single(c.Case.Deadlines, d => d.Kind == DeadlineKind.D46 && d.StoppedAt is null);
    }

    [Fact]
    public void OthersAndOtherRegions_MayNot()
    {
        var c = ArchivedCase();
        foreach (var who in new[] { "mediator", "registrar", "judge", "street-director" }) Assert.Equal("role", c.Refused(who, "reopen").Code);
        c.Case.RegionCode = "500112";
        Assert.Equal("role", c.Refused("justice", "reopen").Code);
        Assert.Equal("role", ClosedCase().Refused("mediator", "archive").Code);
    }
}
