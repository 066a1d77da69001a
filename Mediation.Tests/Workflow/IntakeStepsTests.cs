using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Demo;

namespace Mediation.Tests.Workflow;

public sealed class IntakeStepsTests
{
    [Fact]
    public void Referral_EntersTheCaseWithConsentsLetterAndTheDecisionClock()
    {
        var c = Journeys.Referred();
        Assert.Equal(CaseState.AwaitingAcceptance, c.Case.State);
        Assert.Equal(CaseOrigin.Police, c.Case.Origin);
        Assert.Equal("某镇人民调解委员会", c.Case.CommitteeName);
        Assert.All(c.Case.Parties, p => Assert.True(p.HasConsented(ConsentKind.Mediation)));
        Assert.Equal("某派出所", c.Case.Referral!.FromName);
        Assert.Equal(new DateOnly(2026, 8, 6), c.Deadline(DeadlineKind.D01).DueOn);
        Assert.NotNull(QueryCode.Normalise(c.Case.QueryCode));
    }

    [Theory]
    [InlineData("police", CaseOrigin.Police, "驻某派出所调解室", false)]
    [InlineData("letters", CaseOrigin.Petition, "驻某镇信访办公室调解室", false)]
    [InlineData("clerk", CaseOrigin.CourtDelegated, "驻某区人民法院调解室", false)]
    [InlineData("clerk", CaseOrigin.CourtEntrusted, "驻某区人民法院调解室", true)]
    public void Sender_DecidesTheOrigin(string who, CaseOrigin origin, string room, bool filed) =>
        Assert.Equal(origin, new DomainCase().Take(who, "refer", Channels.From(who) with { Room = room, AfterFiling = filed }).Case.Origin);

    [Fact]
    public void ReferralWithoutEveryonesConsent_IsRefusedAtItsField() =>
        Assert.Equal(["everyoneConsents"], new DomainCase().Faults("police", "refer", Journeys.Referral with { EveryoneConsents = false }));

    [Fact]
    public void RoomOfAnotherBody_IsRefused() =>
        Assert.Equal(["room"], new DomainCase().Faults("police", "refer", Journeys.Referral with { Room = "和顺茶馆" }));

    [Fact]
    public void RoomLeftEmpty_IsTheOnlyOneOfTheSender() =>
        Assert.NotNull(new DomainCase().Take("police", "refer", Journeys.Referral with { Room = null }).Case.RoomId);

    [Fact]
    public void ApplicationAtTheCounter_IsADraftUntilTheApplicantConfirms()
    {
        var c = Journeys.Applied();
        Assert.Equal(CaseState.Draft, c.Case.State);
        Assert.Equal(CaseOrigin.Applied, c.Case.Origin);
        Assert.Empty(c.Case.Deadlines);
        Assert.Equal(["rightsTold"], c.Faults("registrar", "submit-application", new SubmitApplicationInput { ConfirmedHow = "签字" }));
        c.Take("registrar", "submit-application", new SubmitApplicationInput { RightsTold = true, ConfirmedHow = "签字" });
        Assert.True(c.Case.FindParty("A1")!.HasConsented(ConsentKind.Mediation));
        Assert.False(c.Case.FindParty("B1")!.HasConsented(ConsentKind.Mediation));
        Assert.Equal(new DateOnly(2026, 8, 6), c.Deadline(DeadlineKind.D01).DueOn);
    }

    [Fact]
    public void CommitteeMayStartByItself()
    {
        var c = new DomainCase().Take("mediator", "open-proactively", Channels.Found);
        Assert.Equal("走访时发现", c.Case.SourceNote);
        Assert.Equal((CaseState.AwaitingAcceptance, CaseOrigin.Proactive), (c.Case.State, c.Case.Origin));
        Assert.False(c.Case.FindParty("A1")!.HasConsented(ConsentKind.Mediation));
        Assert.Equal("role", c.Refused("registrar", "open-proactively").Code);
    }

    public static TheoryData<string, PartyInput[]> WrongParties => new()
    {
        { "parties", [Journeys.Group] },
        { "parties[1].phone", [Journeys.Group, Journeys.Company with { Phone = null }] },
        { "parties[0].representatives", [Journeys.Group with { Representatives = [] }, Journeys.Company] },
        { "parties[0].memberCount", [Journeys.Group with { MemberCount = 1, MandatesOnFile = 0 }, Journeys.Company] },
        { "parties[0].mandatesOnFile", [Journeys.Group with { MandatesOnFile = 32 }, Journeys.Company] },
        { "parties[1].representatives", [Journeys.Group, Journeys.Company with { Representatives = [] }] },
        { "parties[1].idNumber", [Adult(Side.Applicant), Adult(Side.Respondent)] },
        { "parties[0].representatives", [Adult(Side.Applicant) with { IdNumber = Child }, Journeys.Company] },
        { "parties[1].creditCode", [Journeys.Group, Journeys.Company with { CreditCode = "915000000000000000" }] },
        { "parties[0].representatives[0].idNumber", [Journeys.Group with { Representatives = [new() { Name = "张某甲", Capacity = Capacity.ElectedRepresentative, IdNumber = "500000197001010018" }] }, Journeys.Company] },
    };

    private const string Child = "50000020170601501X";

    private static PartyInput Adult(Side side) => new() { Side = side, Kind = PartyKind.Person, Name = "张某甲", IdNumber = "500000197001010017", Phone = "13800000001" };

    [Theory]
    [MemberData(nameof(WrongParties))]
    public void WrongParty_IsNamedByItsField(string field, PartyInput[] parties)
    {
        Assert.Equal([field], new DomainCase().Faults("registrar", "draft-application", Journeys.Intake with { Parties = [.. parties] }));
        Assert.Equal([field], new DomainCase().Faults("mediator", "open-proactively", Channels.Found with { Parties = [.. parties] }));
        Assert.Equal([field], new DomainCase().Faults("police", "refer", Journeys.Referral with { Parties = [.. parties] }));
    }

    [Fact]
    public void EmptyForm_NamesEveryFieldThatIsNeeded() => Assert.Equal(
        ["category", "subject", "facts", "claims", "parties", "letterNumber", "materials", "consentEvidence"],
        new DomainCase().Faults("police", "refer", new ReferInput()).Order(Comparer<string>.Create((a, b) => Order(a) - Order(b))));

    private static int Order(string field) => Array.IndexOf(["category", "subject", "facts", "claims", "parties", "letterNumber", "materials", "consentEvidence"], field);
}
