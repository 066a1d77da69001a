using Mediation.Domain.Access;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>Who may speak for a party on the residents' pages.</summary>
public sealed class RepresentationTests
{
    private static readonly DateOnly Day = new(2026, 8, 6);

    private static Party Person(int born, params Representative[] acting)
    {
        var party = new Party { Id = Guid.NewGuid(), Key = "B1", Side = Side.Respondent, Kind = PartyKind.Person, Name = "王某丁", IdNumber = TestNumbers.ResidentId(born, 1, 2, 4), Phone = "13800000011" };
        party.Representatives.AddRange(acting);
        return party;
    }

    private static Representative Acting(Capacity capacity, bool maySettle = false, string? phone = "13800000012") => new() { Id = Guid.NewGuid(), Name = "王某戊", Capacity = capacity, MaySettle = maySettle, Phone = phone };

    [Theory]
    [InlineData(1985, null, false, true)]
    [InlineData(1985, Capacity.Agent, true, true)]
    [InlineData(1985, Capacity.Agent, false, false)]
    [InlineData(1985, Capacity.Guardian, false, false)]
    [InlineData(2015, null, false, false)]
    [InlineData(2015, Capacity.Guardian, false, true)]
    [InlineData(2015, Capacity.Agent, true, false)]
    public void Person_IsSpokenForBySelfGuardianOrAgentWhoMaySettle(int born, Capacity? capacity, bool maySettle, bool speaks)
    {
        var representative = capacity is { } c ? Acting(c, maySettle) : null;
        var party = representative is null ? Person(born) : Person(born, representative);
        Assert.Equal(speaks, party.SpeaksFor(representative, Day));
        var actor = Residents.Of(party, representative, Day);
        Assert.Equal((speaks, speaks ? 1 : 0), (actor.SpeaksFor(party), actor.Roles.Count));
        Assert.Equal(representative?.Name ?? "王某丁", actor.Name);
    }

    [Fact]
    public void Message_GoesToWhoSpeaksAndToTheChildsNumberOnlyIfThereIsNoOther()
    {
        Assert.Equal(["13800000012"], Person(2015, Acting(Capacity.Guardian)).SpeakingPhonesOn(Day));
        Assert.Equal(["13800000011"], Person(2015, Acting(Capacity.Guardian, phone: null)).SpeakingPhonesOn(Day));
        Assert.Equal(["13800000011", "13800000012"], Person(1985, Acting(Capacity.Agent, maySettle: true)).SpeakingPhonesOn(Day));
        Assert.Equal(["13800000011"], Person(1985, Acting(Capacity.Agent)).SpeakingPhonesOn(Day));
    }

    [Fact]
    public void Resident_ActsForTheirOwnPartyOfThisCaseAlone()
    {
        var (c, other) = (Journeys.Mediating(), Journeys.Mediating());
        var company = Residents.Of(c.Case.FindParty("B1")!, null, Day);
        RecordConsentInput Answer(string key) => new() { Party = key, Kind = ConsentKind.Online, Agrees = true, How = "网上" };
        var step = DomainCase.Step("record-consent");
        Assert.Empty(CaseWorkflow.WhyNot(step, c.As(company)));
        Assert.Empty(step.Check(c.As(company), Answer("B1")));
        Assert.Equal("party", Assert.Single(step.Check(c.As(company), Answer("A1"))).Field);
        Assert.Equal(ReadLevel.None, CaseAccess.LevelOf(company, other.Case));
        Assert.Equal("role", Assert.Single(CaseWorkflow.WhyNot(step, other.As(company))).Code);
        Assert.Equal("role", Assert.Single(CaseWorkflow.WhyNot(DomainCase.Step("open-further-session"), c.As(company))).Code);
    }
}
