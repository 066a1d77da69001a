using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

public sealed class SessionStepsTests
{
    [Fact]
    public void FirstSession_BeginsMediation()
    {
        var c = Journeys.Mediating();
        Assert.Equal(CaseState.Mediating, c.Case.State);
        Assert.Equal("冯某癸", Assert.Single(c.Case.Sessions).RecorderName);
    }

    [Fact]
    public void SessionWithoutIdentitiesOrRights_NamesBothFields() => Assert.Equal(["identitiesChecked", "rightsTold"],
        Journeys.Assigned().Faults("mediator", "open-first-session", Journeys.Sitting with { IdentitiesChecked = false, RightsTold = false }));

    [Fact]
    public void OnlineSession_NeedsTheConsentOfThosePresent()
    {
        var (c, online) = (Journeys.Assigned(), Journeys.Sitting with { Mode = SessionMode.Online, Present = ["B1"] });
        Assert.Equal(["mode"], c.Faults("mediator", "open-first-session", online));
        c.Take("mediator", "record-consent", new RecordConsentInput { Party = "B1", Kind = ConsentKind.Online, Agrees = true, How = "短信" });
        Assert.Empty(c.Faults("mediator", "open-first-session", online));
    }

    [Fact]
    public void UnknownPartyPresent_IsRefused() =>
        Assert.Equal(["present"], Journeys.Assigned().Faults("mediator", "open-first-session", Journeys.Sitting with { Present = ["A1", "C1"] }));

    [Fact]
    public void FurtherSession_WaitsForTheRecordOfTheLast()
    {
        var c = Journeys.Mediating();
        Assert.Equal(("open-session", Law.Pml27), (c.Refused("mediator", "open-further-session").Code, c.Refused("mediator", "open-further-session").Source));
        c.Said().Closed(SessionResult.ToContinue).Take("mediator", "open-further-session", Journeys.Sitting);
        Assert.Equal(2, c.Case.Sessions.Count);
    }

    [Fact]
    public void FurtherSession_ChecksIdentitiesToo() => Assert.Equal(["identitiesChecked"],
        Journeys.Agreed().Faults("mediator", "open-further-session", Journeys.Sitting with { IdentitiesChecked = false }));

    [Fact]
    public void ClosedRecord_TakesNoMoreLines()
    {
        var c = Journeys.Agreed();
        Assert.Equal("session-open", c.Refused("mediator", "record-statement").Code);
        Assert.Equal("session-open", c.Refused("mediator", "close-session").Code);
    }

    [Fact]
    public void RecordNotReadBackOrEmpty_CannotBeClosed() => Assert.Equal(["readBack", "summary"],
        Journeys.Mediating().Faults("mediator", "close-session", new CloseSessionInput { Result = SessionResult.Agreed, Summary = "小结" }));

    [Fact]
    public void Statements_CarryTheirSideAndSpeaker()
    {
        var c = Journeys.Mediating().Said().Take("mediator", "record-statement", new RecordStatementInput { Words = "双方核对合同。" });
        Assert.Equal([("乙", "渝某甲观光农业有限公司"), ("调", "冯某癸")], c.Case.Sessions[0].Statements.Select(s => (s.Mark, s.Speaker)));
    }

    [Fact]
    public void CaucusNote_LeavesNoWordInHistoryOrPapers()
    {
        const string secret = "最低可以接受四万八千元";
        var c = Journeys.Mediating().Take("mediator", "note-caucus", new NoteCaucusInput { Party = "A1", Words = secret });
        Assert.DoesNotContain(secret, c.Last!.Happened.Zh + c.Last.Happened.En);
        c.Said().Closed(SessionResult.Agreed).Take("mediator", "begin-drafting").Take("mediator", "draft-agreement", Journeys.Draft)
            .Take("mediator", "finalise-agreement", new FinaliseInput { WarningsRead = true });
        foreach (var name in new[] { "张某甲", "李某乙", "王某丙" }) c.Take("mediator", "sign-agreement", Journeys.Sign(name));
        c.Take("mediator", "sign-as-mediator", new SignAsMediatorInput { Method = Domain.Agreements.SigningMethod.OnPaper }).Take("director", "seal");
        Assert.All(c.Case.Documents, d => Assert.DoesNotContain(secret, d.Model));
        Assert.Equal(secret, Assert.Single(c.Case.CaucusNotes).Words);
    }

    [Fact]
    public void Evidence_IsNumberedInTheOrderItCame()
    {
        var c = Journeys.Accepted().Take("registrar", "add-evidence", new AddEvidenceInput { Title = "接警记录", SubmittedBy = "某派出所", Pages = 2 })
            .Take("registrar", "add-evidence", new AddEvidenceInput { Title = "现场照片", SubmittedBy = "某派出所" });
        Assert.Equal([(1, "接警记录"), (2, "现场照片")], c.Case.Evidence.Select(e => (e.Number, e.Title)));
        Assert.Equal(["pages"], c.Faults("registrar", "add-evidence", new AddEvidenceInput { Title = "照片", SubmittedBy = "甲方", Pages = -1 }));
    }
}
