using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Demo;

namespace Mediation.Tests.Workflow;

public sealed class CaseAccessTests
{
    private static ReadLevel Level(string who, DomainCase c) => CaseAccess.LevelOf(DemonstrationAccounts.People[who], c.Case);

    private static bool Listed(string who, DomainCase c) => CaseAccess.Visible(DemonstrationAccounts.People[who]).Compile()(c.Case);

    [Theory]
    [InlineData("mediator", ReadLevel.Full)]
    [InlineData("director", ReadLevel.Full)]
    [InlineData("registrar", ReadLevel.Full)]
    [InlineData("mediator2", ReadLevel.Summary)]
    [InlineData("police", ReadLevel.Summary)]
    [InlineData("justice", ReadLevel.Summary)]
    [InlineData("letters", ReadLevel.None)]
    [InlineData("clerk", ReadLevel.None)]
    [InlineData("judge", ReadLevel.None)]
    [InlineData("admin", ReadLevel.None)]
    [InlineData("street-mediator", ReadLevel.None)]
    [InlineData("street-registrar", ReadLevel.None)]
    [InlineData("street-director", ReadLevel.None)]
    public void CaseOfThePolice_IsReadAsFarAsEachStandsToIt(string who, ReadLevel level)
    {
        Assert.Equal(level, Level(who, Journeys.Mediating()));
        Assert.Equal(level != ReadLevel.None, Listed(who, Journeys.Mediating()));
    }

    [Fact]
    public void Court_SeesTheCaseFromFilingOn_NotWhileItIsPrepared()
    {
        foreach (var who in new[] { "clerk", "judge" })
        {
            Assert.Equal((ReadLevel.None, false), (Level(who, Journeys.Prepared()), Listed(who, Journeys.Prepared())));
            Assert.Equal((ReadLevel.Full, true), (Level(who, Journeys.Filed()), Listed(who, Journeys.Filed())));
        }
    }

    [Fact]
    public void JudgeOfAnotherCourt_SeesNothing()
    {
        var other = new Actor("x", "某法官", new HashSet<Role> { Role.Judge }, HostBodyId: DemonstrationDirectory.OtherCourt.Id);
        Assert.Equal(ReadLevel.None, CaseAccess.LevelOf(other, Journeys.UnderReview().Case));
        Assert.Equal("role", Assert.Single(Domain.Workflow.CaseWorkflow.WhyNot(DomainCase.Step("question-parties"), Journeys.UnderReview().As(other))).Code);
    }

    [Fact]
    public void JusticeOfficeOfAnotherRegion_SeesNothing()
    {
        var other = new Actor("x", "某所长", new HashSet<Role> { Role.JusticeOffice }, RegionCode: "500107");
        Assert.Equal(ReadLevel.None, CaseAccess.LevelOf(other, Journeys.Mediating().Case));
        Assert.False(CaseAccess.Visible(other).Compile()(Journeys.Mediating().Case));
    }

    [Theory]
    [InlineData("street-mediator", "open-further-session")]
    [InlineData("mediator2", "open-further-session")]
    [InlineData("street-registrar", "withdraw")]
    [InlineData("clerk", "withdraw")]
    public void StrangerToTheCase_CannotActInIt(string who, string step) => Assert.Equal("role", Journeys.Mediating().Refused(who, step).Code);

    [Fact]
    public void BeforeAMediatorIsAppointed_NoMediatorActsInTheCase()
    {
        foreach (var who in new[] { "mediator", "mediator2", "street-mediator" })
            Assert.Equal("role", Journeys.Referred().Refused(who, "begin-asking").Code);
        Assert.Empty(Journeys.Referred().WhyNot("registrar", "begin-asking"));
    }

    private static PartyInput Child => new()
    {
        Side = Domain.Parties.Side.Applicant, Kind = Domain.Parties.PartyKind.Person, Name = "周某戊", IdNumber = "50000020170601501X", Phone = "13800000001",
        Representatives = [new() { Name = "吴某己", Capacity = Domain.Parties.Capacity.Guardian }],
    };

    private static DomainCase ChildsCase() => Journeys.Referred(Journeys.Referral with { Parties = [Child, Journeys.Company] });

    [Theory]
    [InlineData("mediator", ReadLevel.Full)]
    [InlineData("director", ReadLevel.Full)]
    [InlineData("registrar", ReadLevel.Summary)]
    [InlineData("mediator2", ReadLevel.Summary)]
    [InlineData("police", ReadLevel.Summary)]
    [InlineData("justice", ReadLevel.Summary)]
    public void FileWithAMinor_IsOpenToTheHandlingMediatorAndTheDirectorAlone(string who, ReadLevel level) =>
        Assert.Equal(level, Level(who, ChildsCase().Begun()));

    [Fact]
    public void FileWithAMinor_IsOpenToTheRegistrarUntilItIsAccepted()
    {
        Assert.Equal(ReadLevel.Full, Level("registrar", ChildsCase()));
        Assert.Equal(ReadLevel.Full, Level("registrar", ChildsCase().Take("registrar", "begin-asking")));
        Assert.Equal(ReadLevel.Summary, Level("registrar", ChildsCase().Accepted()));
        Assert.True(Listed("registrar", ChildsCase().Accepted()));
        Assert.Equal(ReadLevel.Full, Level("registrar", Journeys.Accepted()));
    }

    [Fact]
    public void MinorsFile_IsSignedByTheGuardian() =>
        Assert.Equal("吴某己", Assert.Single(ChildsCase().Case.FindParty("A1")!.SignatoriesOn(new(2026, 8, 3))).Name);
}
