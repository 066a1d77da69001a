using Mediation.Domain;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>Who is at a session: filled in by the ticks at opening, corrected by one tap each.</summary>
public sealed class AttendanceStepsTests
{
    private static NoteAttendanceInput Mark(string name, AttendanceMark mark, string? party = "A1") => new() { Party = party, Name = name, Mark = mark };

    [Fact]
    public void Opening_FillsARowForEverybodyWhoSigns()
    {
        var session = Journeys.Mediating().Case.Sessions[0];
        Assert.Equal([("A1", "张某甲", Capacity.ElectedRepresentative), ("A1", "李某乙", Capacity.ElectedRepresentative), ("B1", "王某丙", Capacity.LegalRepresentative)],
            session.Attendances.Select(a => (a.PartyKey, a.Name, a.Capacity!.Value)));
        Assert.All(session.Attendances, a => Assert.Equal((session.OpenedAt, session.OpenedAt, session.OpenedAt), (a.ArrivedAt, a.IdentityAt, a.RightsAt)));
    }

    [Fact]
    public void Helpers_HaveARowEach()
    {
        var c = Journeys.Assigned().Take("mediator", "open-first-session", Journeys.Sitting with { Helpers = "驻所律师陈某未、邻居周某庚" });
        Assert.Equal(["驻所律师陈某未", "邻居周某庚"], c.Case.Sessions[0].Attendances.Where(a => a.PartyKey.Length == 0).Select(a => a.Name));
    }

    [Fact]
    public void WhoDidNotCome_IsTakenOffAndTheLastOfASideTakesTheSideOff()
    {
        var c = Journeys.Mediating().Take("mediator", "note-attendance", Mark("李某乙", AttendanceMark.NotHere));
        Assert.Equal(["A1", "B1"], c.Case.Sessions[0].PresentKeys);
        c.Take("mediator", "note-attendance", Mark("王某丙", AttendanceMark.NotHere, "B1"));
        Assert.Equal(["A1"], c.Case.Sessions[0].PresentKeys);
        Assert.Equal(["name"], c.Faults("mediator", "note-attendance", Mark("张某甲", AttendanceMark.NotHere)));
    }

    [Fact]
    public void WhoSpoke_WasThere()
    {
        var c = Journeys.Mediating().Take("mediator", "record-statement", new RecordStatementInput { Party = "A1", Speaker = "李某乙", Words = "我说两句。" });
        Assert.Equal(["name"], c.Faults("mediator", "note-attendance", Mark("李某乙", AttendanceMark.NotHere)));
    }

    [Fact]
    public void LateComer_MustBeIdentifiedAndToldBeforeTheRecordIsClosed()
    {
        var c = Journeys.Mediating().Said().Take("mediator", "note-attendance", Mark("赵某丁", AttendanceMark.Arrived));
        Assert.Null(c.Case.Sessions[0].Attendances[^1].IdentityAt);
        var refusal = c.Refused("mediator", "close-session");
        Assert.Equal(("attendance", Law.PmlRights), (refusal.Code, refusal.Source));
        Assert.Contains("赵某丁身份已核对", refusal.Sentence.Zh);

        Assert.Equal(["document"], c.Faults("mediator", "note-attendance", Mark("赵某丁", AttendanceMark.IdentitySeen)));
        c.Take("mediator", "note-attendance", Mark("赵某丁", AttendanceMark.IdentitySeen) with { Document = SeenIdentity.Passport });
        Assert.Equal("attendance", c.Refused("mediator", "close-session").Code);
        c.Take("mediator", "note-attendance", Mark("赵某丁", AttendanceMark.RightsTold)).Closed(SessionResult.Agreed);
        Assert.Equal(SeenIdentity.Passport, c.Case.Sessions[0].Attendances[^1].Document);
    }

    [Fact]
    public void Helper_NeedsNoIdentityForTheRecord() =>
        Journeys.Mediating().Said().Take("mediator", "note-attendance", Mark("邻居周某庚", AttendanceMark.Arrived, null)).Closed(SessionResult.Agreed);

    [Fact]
    public void WhoLeavesAndComesBack_HasTwoStaysAndIsIdentifiedOnce()
    {
        var c = Journeys.Mediating().At("2026-08-06T14:30").Take("mediator", "note-attendance", Mark("张某甲", AttendanceMark.Left));
        Assert.Equal(["name"], c.Faults("mediator", "note-attendance", Mark("张某甲", AttendanceMark.Left)));
        c.At("2026-08-06T14:50").Take("mediator", "note-attendance", Mark("张某甲", AttendanceMark.Arrived));
        var stays = c.Case.Sessions[0].Attendances.Where(a => a.Name == "张某甲").ToList();
        Assert.Equal([new DateTime(2026, 8, 6, 6, 30, 0), (DateTime?)null], stays.Select(s => s.LeftAt));
        Assert.All(stays, s => Assert.NotNull(s.IdentityAt));
        Assert.Single(c.Case.Sessions[0].Signers, s => s.Name == "张某甲");
    }

    [Fact]
    public void NotedTwiceOrNotThere_NamesTheField()
    {
        var c = Journeys.Mediating();
        Assert.Equal(["name"], c.Faults("mediator", "note-attendance", Mark("张某甲", AttendanceMark.Arrived)));
        Assert.Equal(["name"], c.Faults("mediator", "note-attendance", Mark("孙某己", AttendanceMark.RightsTold)));
        Assert.Equal(["name", "mark"], c.Faults("mediator", "note-attendance", new NoteAttendanceInput()));
        Assert.Equal(["party"], c.Faults("mediator", "note-attendance", Mark("孙某己", AttendanceMark.Arrived, "C9")));
    }

    [Fact]
    public void ProtectionOrder_KeepsTheOtherSideOutOfTheSession()
    {
        var c = Journeys.Assigned();
        c.Case.HasProtectionOrder = true;
        c.Take("mediator", "open-first-session", Journeys.Sitting with { Present = ["A1"] });
        var arrived = c.Check("mediator", "note-attendance", Mark("王某丙", AttendanceMark.Arrived, "B1"));
        Assert.Equal("party", Assert.Single(arrived).Field);
        Assert.Empty(c.Faults("mediator", "note-attendance", Mark("赵某丁", AttendanceMark.Arrived)));
    }

    [Theory]
    [InlineData("apart")]
    [InlineData("recorded")]
    [InlineData("online")]
    public void WhoeverComesLater_IsAskedWhatTheOpeningAsks(string rule)
    {
        var c = Journeys.Assigned();
        if (rule == "apart") c.Take("mediator", "keep-apart", new KeepApartInput { One = "A1", Other = "B1", Reason = "动过手" });
        c.Take("mediator", "open-first-session", Journeys.Sitting with { Present = ["A1"] });
        Assert.Equal(rule != "apart", c.Faults("mediator", "note-attendance", Mark("王某丙", AttendanceMark.Arrived, "B1")).Length == 0);
        if (rule == "recorded") c.Case.OpenSession!.IsRecorded = true;
        if (rule == "online") c.Case.OpenSession!.Mode = SessionMode.Online;
        Assert.Equal(["party"], c.Faults("mediator", "note-attendance", Mark("王某丙", AttendanceMark.Arrived, "B1")));
    }

    [Fact]
    public void WithoutAnOpenSession_NothingIsNoted()
    {
        Assert.Equal("session-open", Journeys.Agreed().Refused("mediator", "note-attendance").Code);
        Assert.Equal("role", Journeys.Mediating().Refused("registrar", "note-attendance").Code);
    }

    [Fact]
    public void Paper_ListsWhoWasThereExactly()
    {
        var c = Journeys.Mediating().Said().At("2026-08-06T14:30").Take("mediator", "note-attendance", Mark("李某乙", AttendanceMark.Left));
        c.Take("mediator", "note-attendance", Mark("张某甲", AttendanceMark.IdentitySeen) with { Document = SeenIdentity.ResidentIdCard }).Closed(SessionResult.Agreed);
        Assert.Equal(
        [
            "张某甲（甲方推选的代表人），14:00到，身份已核对（居民身份证），权利义务已告知",
            "李某乙（甲方推选的代表人），14:00到，14:30离开，身份已核对，权利义务已告知",
            "王某丙（乙方法定代表人（负责人）），14:00到，身份已核对，权利义务已告知",
        ], RecordSigningTests.PaperOf(c).Attendance);
    }
}
