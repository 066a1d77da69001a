using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Demo;

namespace Mediation.Tests.Workflow;

/// <summary>Who mediates: several mediators, requests that one stand aside, and what becomes of them.</summary>
public sealed class MediatorStepsTests
{
    private const string First = "冯某癸", Second = "褚某申";

    private static readonly AppointInput Both = new() { Mediator = First, Others = [new() { Mediator = Second }], NoConflict = true };
    private static readonly RequestRecusalInput Objection = new() { Party = "B1", Ground = RecusalGround.OtherRelation, Reasons = "与申请人是同学" };
    private static readonly GrantRecusalInput TakeOver = new() { Mediator = Second, NoConflict = true };
    private static readonly RefuseRecusalInput NoGround = new() { Reasons = "查明没有这种关系" };
    private static readonly WaiveRecusalInput AllAgree = new() { Parties = ["A1", "B1"], How = "在同意书上签名" };

    private static DomainCase OfCourt(bool begun)
    {
        var c = new DomainCase().At("2026-08-03T10:00").Take("clerk", "refer", Journeys.Referral with { Room = "驻某区人民法院调解室" })
            .Take("registrar", "begin-asking").Take("registrar", "accept").Take("director", "appoint", new AppointInput { Mediator = First, NoConflict = true });
        return begun ? c.Take("mediator", "open-first-session", Journeys.Sitting) : c;
    }

    private static ReadLevel LevelOf(DomainCase c, string who) => CaseAccess.LevelOf(DemonstrationAccounts.People[who], c.Case);

    [Fact]
    public void SeveralMediators_TheFirstPresidesAndAllHandleTheCase()
    {
        var c = Journeys.Accepted().Take("director", "appoint", Both);
        Assert.Equal((First, Second), (c.Case.LeadMediatorName, Assert.Single(c.Case.CoMediatorsAtWork()).Name));
        Assert.Equal(ReadLevel.Full, LevelOf(c, "mediator2"));
        Assert.Empty(c.WhyNot("mediator2", "open-first-session"));
        Assert.Contains("主持，褚某申参加", c.Last!.Happened.Zh);
    }

    [Fact]
    public void FurtherMediators_AreCheckedLikeTheFirst()
    {
        var c = Journeys.Accepted();
        Assert.Equal(["others[0].mediator"], c.Faults("director", "appoint", Both with { Others = [new() { Mediator = "魏某子" }] }));
        Assert.Equal(["others[0].mediator"], c.Faults("director", "appoint", Both with { Others = [new() { Mediator = First }] }));
        var named = Journeys.Company with { Representatives = [new() { Name = Second, Capacity = Capacity.LegalRepresentative }] };
        var related = Journeys.Referred(Journeys.Referral with { Parties = [Journeys.Group, named] }).Take("registrar", "begin-asking").Take("registrar", "accept");
        Assert.Equal(["others[0].mediator"], related.Faults("director", "appoint", Both));
    }

    [Fact]
    public void MediatorWhoLeftTheRoster_CannotBeAppointed()
    {
        var gone = new Mediator { Id = DemonstrationDirectory.Second.Id, CommitteeId = DemonstrationDirectory.Town.Id, Name = Second, IsActive = false };
        var c = new DomainCase { Directory = DemonstrationDirectory.All with { Mediators = [DemonstrationDirectory.First, gone] } }.At("2026-08-03T10:20")
            .Take("police", "refer", Journeys.Referral).Take("registrar", "begin-asking").Take("registrar", "accept");
        Assert.Equal(["others[0].mediator"], c.Faults("director", "appoint", Both));
        Assert.Equal(["mediator"], c.Faults("director", "appoint", Both with { Mediator = Second, Others = [] }));
    }

    [Fact]
    public void MediatorAddedAndReleased_ReadsTheCaseOnlyInBetween()
    {
        var c = Journeys.Mediating();
        Assert.Equal(("co-mediator", Law.Pml19), (c.Refused("director", "release-mediator").Code, c.Refused("director", "release-mediator").Source));
        Assert.Equal(["noConflict"], c.Faults("director", "add-mediator", new AddMediatorInput { Mediator = Second }));
        Assert.Equal(["mediator"], c.Faults("director", "add-mediator", new AddMediatorInput { Mediator = First, NoConflict = true }));
        Assert.Equal(ReadLevel.Summary, LevelOf(c, "mediator2"));
        c.Take("director", "add-mediator", new AddMediatorInput { Mediator = Second, NoConflict = true });
        Assert.Equal(ReadLevel.Full, LevelOf(c, "mediator2"));
        Assert.Equal(["mediator"], c.Faults("director", "release-mediator", new ReleaseMediatorInput { Mediator = First, Reason = "调离" }));
        c.Take("director", "release-mediator", new ReleaseMediatorInput { Mediator = Second, Reason = "调离" });
        Assert.Equal((ReadLevel.Summary, CaseState.Mediating), (LevelOf(c, "mediator2"), c.Case.State));
        Assert.Equal("role", c.Refused("mediator", "add-mediator").Code);
    }

    [Fact]
    public void Request_StopsMediationButNotItsClock()
    {
        var c = Journeys.Mediating().At("2026-08-06T15:00").Take("mediator", "request-recusal", Objection);
        Assert.Equal(CaseState.RecusalReview, c.Case.State);
        Assert.Equal(new DateOnly(2026, 8, 11), c.Deadline(DeadlineKind.D47).DueOn);
        Assert.True(c.Deadline(DeadlineKind.D07).IsRunning);
        Assert.All(c.Case.Sessions, s => Assert.NotNull(s.ClosedAt));
        foreach (var step in new[] { "record-statement", "open-further-session", "begin-drafting", "note-caucus" }) Assert.Equal("state", c.Refused("mediator", step).Code);
        var paper = Assert.IsType<RecusalPaper>(Paper.Read(c.Case.Documents[^1]));
        Assert.Equal(("渝某甲观光农业有限公司", First, (string?)null), (paper.Applicant, paper.MediatorName, paper.Outcome));
        Assert.Equal("曹某戌", CaseOutlook.Of(c.As("mediator")).Whose.Zh);
    }

    [Fact]
    public void MediatorWithoutAParty_DisclosesForThemselvesAlone()
    {
        var both = Journeys.Accepted().Take("director", "appoint", Both);
        Assert.Equal(["party"], both.Faults("mediator", "request-recusal", Objection with { Party = null, Mediator = Second }));
        both.Take("mediator2", "request-recusal", Objection with { Party = null });
        Assert.Equal((Second, ""), (both.Case.OpenRecusal!.MediatorName, both.Case.OpenRecusal.PartyKey));
    }

    [Fact]
    public void PartyWhoSignsIn_AsksForItself()
    {
        var c = Journeys.Assigned();
        var party = new Actor("someone", "王某丙", new HashSet<Role> { Role.OtherParty });
        c.Case.FindParty("B1")!.ActorId = party.Id;
        var (step, context) = (DomainCase.Step("request-recusal"), c.As(party));
        Assert.Empty(CaseWorkflow.WhyNot(step, context));
        CaseWorkflow.Take(step, context, Objection with { Party = null });
        Assert.Equal(("B1", First), (c.Case.OpenRecusal!.PartyKey, c.Case.OpenRecusal.MediatorName));
    }

    [Fact]
    public void RequestAgainstSomebodyNotOnTheCase_IsRefused() =>
        Assert.Equal(["mediator"], Journeys.Mediating().Faults("mediator", "request-recusal", Objection with { Mediator = Second }));

    [Fact]
    public void Granted_AnotherPresidesAndTheOldOneLosesTheCase()
    {
        var c = Journeys.Mediating().Take("mediator", "request-recusal", Objection);
        Assert.Equal(["mediator"], c.Faults("director", "grant-recusal", new GrantRecusalInput()));
        Assert.Equal(["mediator"], c.Faults("director", "grant-recusal", TakeOver with { Mediator = First }));
        Assert.Equal(["noConflict"], c.Faults("director", "grant-recusal", TakeOver with { NoConflict = false }));
        c.Take("director", "grant-recusal", TakeOver);
        Assert.Equal((CaseState.Assigned, Second), (c.Case.State, c.Case.LeadMediatorName));
        Assert.True(c.Deadline(DeadlineKind.D47).IsMet);
        Assert.Equal((ReadLevel.Summary, ReadLevel.Full), (LevelOf(c, "mediator"), LevelOf(c, "mediator2")));
        Assert.Equal("role", c.Refused("mediator", "open-first-session").Code);
        var paper = Assert.IsType<RecusalPaper>(Paper.Read(c.Case.Documents[^1]));
        Assert.Equal((RecusalOutcome.Granted.Term().Zh, Second, "曹某戌"), (paper.Outcome, paper.Successor, paper.DecidedBy));
        c.Take("mediator2", "open-first-session", Journeys.Sitting);
        Assert.Equal(("第2次会开始", Second), (c.Last!.Happened.Zh, c.Case.Sessions[^1].MediatorName));
        Assert.Equal(["mediator"], c.Faults("director", "add-mediator", new AddMediatorInput { Mediator = First, NoConflict = true }));
    }

    [Fact]
    public void FurtherMediatorStandsAside_WithoutASuccessorTheOtherGoesOn()
    {
        var c = Journeys.Accepted().Take("director", "appoint", Both).Take("mediator2", "request-recusal", Objection with { Party = null });
        Assert.Equal(["mediator"], c.Faults("director", "grant-recusal", TakeOver with { Mediator = First }));
        c.Take("director", "grant-recusal", new GrantRecusalInput());
        Assert.Equal((First, 0), (c.Case.LeadMediatorName, c.Case.CoMediatorsAtWork().Count()));
        Assert.Null(Assert.IsType<RecusalPaper>(Paper.Read(c.Case.Documents[^1])).Successor);
        Assert.Equal(ReadLevel.Summary, LevelOf(c, "mediator2"));
    }

    [Fact]
    public void FilingOfficeOfTheCourtThatReferred_MayGrant_NobodyElsesMay()
    {
        Assert.Empty(OfCourt(begun: true).Take("mediator", "request-recusal", Objection).WhyNot("clerk", "grant-recusal"));
        Assert.Equal("role", Journeys.Mediating().Take("mediator", "request-recusal", Objection).Refused("clerk", "grant-recusal").Code);
        Assert.Equal("role", OfCourt(begun: true).Take("mediator", "request-recusal", Objection).Refused("clerk", "refuse-recusal").Code);
    }

    [Fact]
    public void FilingOfficeThatReferred_StillTakesNoStepOfAConfirmationFiledElsewhere()
    {
        var c = Journeys.Filed();
        (c.Case.ReferringBodyId, c.Case.Confirmation!.CourtId) = (DemonstrationDirectory.Court.Id, DemonstrationDirectory.OtherCourt.Id);
        Assert.Equal("role", c.Refused("clerk", "accept-confirmation").Code);
    }

    [Theory]
    [InlineData(true, "refuse-recusal", CaseState.Mediating)]
    [InlineData(false, "refuse-recusal-early", CaseState.Assigned)]
    public void InACaseOfTheCourt_ARequestWithoutGroundIsRefused(bool begun, string step, CaseState back)
    {
        var c = OfCourt(begun).Take("mediator", "request-recusal", Objection);
        Assert.Equal(["reasons"], c.Faults("director", step, new RefuseRecusalInput()));
        Assert.Equal(back, c.Take("director", step, NoGround).Case.State);
        Assert.Equal((RecusalOutcome.Refused, First), (c.Case.Recusals[^1].Outcome!.Value, c.Case.LeadMediatorName));
        Assert.True(c.Deadline(DeadlineKind.D47).IsMet);
    }

    [Fact]
    public void InOrdinaryMediation_AnObjectionIsAChangeOfMediatorUnlessTheSettingSaysOtherwise()
    {
        var c = Journeys.Mediating().Take("mediator", "request-recusal", Objection);
        Assert.Equal(("refusal-allowed", Law.Pml23), (c.Refused("director", "refuse-recusal").Code, c.Refused("director", "refuse-recusal").Source));
        var asked = c.As("director");
        var elsewhere = new StepContext
        {
            Case = c.Case, Actor = asked.Actor, Now = asked.Now, Calendar = asked.Calendar, Directory = asked.Directory, 
            Rules = Domain.Rules.RuleValues.Standard.With(Domain.Rules.RuleSettings.ObjectionChangesMediator, 0).Value,
        };
        Assert.Empty(CaseWorkflow.WhyNot(DomainCase.Step("refuse-recusal"), elsewhere));
    }

    [Fact]
    public void AfterADisclosure_OnlyThePartiesCanLetTheMediatorGoOn()
    {
        var c = OfCourt(begun: true).Take("mediator", "request-recusal", Objection with { Party = null });
        Assert.Equal(("asked-by-party", Law.Invited15), (c.Refused("director", "refuse-recusal").Code, c.Refused("director", "refuse-recusal").Source));
        Assert.Empty(c.WhyNot("director", "waive-recusal"));
    }

    [Theory]
    [InlineData(true, "waive-recusal", "waive-recusal-early", "not-begun", CaseState.Mediating)]
    [InlineData(false, "waive-recusal-early", "waive-recusal", "begun", CaseState.Assigned)]
    public void EveryPartyAgreesInWriting_TheMediatorGoesOnFromWhereItStood(bool begun, string step, string other, string code, CaseState back)
    {
        var c = (begun ? Journeys.Mediating() : Journeys.Assigned()).Take("mediator", "request-recusal", Objection);
        Assert.Equal((code, Law.Invited15), (c.Refused("director", other).Code, c.Refused("director", other).Source));
        Assert.Equal(["parties"], c.Faults("director", step, AllAgree with { Parties = ["A1"] }));
        Assert.Equal(["how"], c.Faults("director", step, AllAgree with { How = null }));
        Assert.Equal(back, c.Take("director", step, AllAgree).Case.State);
        Assert.All(c.Case.Parties, p => Assert.True(p.HasConsented(ConsentKind.MediatorStays)));
        Assert.Equal(["张某甲", "李某乙", "王某丙"], Assert.IsType<RecusalPaper>(Paper.Read(c.Case.Documents[^1])).Signatures.Select(s => s.Name));
        Assert.Empty(c.WhyNot("mediator", begun ? "open-further-session" : "open-first-session"));
    }

    [Fact]
    public void SecondRequestAfterAChangeOfMediator_GoesBackToAssigned()
    {
        var c = Journeys.Mediating().Take("mediator", "request-recusal", Objection).Take("director", "grant-recusal", TakeOver)
            .Take("mediator2", "request-recusal", Objection with { Party = "A1" });
        Assert.Equal("begun", c.Refused("director", "waive-recusal").Code);
        Assert.Equal(CaseState.Assigned, c.Take("director", "waive-recusal-early", AllAgree).Case.State);
    }

    [Fact]
    public void MediationEndedMeanwhile_LeavesNothingToDecide()
    {
        var c = Journeys.Mediating().Take("mediator", "request-recusal", Objection).Take("registrar", "withdraw", new WithdrawInput { Reason = "自己谈好了", How = "书面" });
        Assert.Equal((RecusalOutcome.Lapsed, (Recusal?)null), (c.Case.Recusals[0].Outcome!.Value, c.Case.OpenRecusal));
        Assert.NotNull(c.Deadline(DeadlineKind.D47).StoppedAt);
    }

    [Fact]
    public void ConsentThatNeedsEveryPartyInWriting_IsNotRecordedAlone() => Assert.Equal(["kind"], Journeys.Mediating().Faults("mediator", "record-consent",
        new RecordConsentInput { Party = "A1", Kind = ConsentKind.MediatorStays, Agrees = true, How = "电话" }));
}
