using Mediation.Domain.Parties;
using Mediation.Tests.Support;
using static Mediation.Tests.Venues.BookingStand;

namespace Mediation.Tests.Venues;

/// <summary>Parties who must not meet are neither booked together nor at one place at one time, also when their cases differ.</summary>
public sealed class ApartTests
{
    [Fact]
    public void OneBookingForBoth_IsRefusedByName()
    {
        var k = Dispute();
        var stand = new BookingStand { Case = k, Apart = { Pair(k, "A1", "B1") } };
        var fault = Assert.Single(stand.All(Input() with { People = ["A1|张某甲", "B1|李某乙"] }));
        Assert.Equal("people", fault.Field);
        Assert.Contains("张某甲和李某乙不能见面", fault.Sentence.Zh);
        Assert.Empty(stand.Faults(Input() with { People = ["A1|张某甲"] }));
    }

    [Theory]
    [InlineData("14:30", "15:00", false)]
    [InlineData("15:30", "16:00", false)]
    [InlineData("15:45", "16:00", false)]
    [InlineData("16:00", "16:30", true)]
    [InlineData("13:00", "13:30", true)]
    [InlineData("13:00", "13:45", false)]
    public void SamePlaceAtTheSameTimeOrAtTheDoor_IsRefused(string from, string to, bool free)
    {
        var k = Dispute();
        var stand = new BookingStand { Case = k, Apart = { Pair(k, "A1", "B1") } }.With(Police, "14:00", "15:30", Person(k, "A1"));
        var input = Input(from, to) with { People = ["B1|李某乙"] };
        var other = DemonstrationOther(input);
        Assert.Equal(free ? [] : ["from"], stand.Faults(other));
    }

    [Fact]
    public void AnotherPlace_IsFree()
    {
        var k = Dispute();
        var stand = new BookingStand { Case = k, Apart = { Pair(k, "A1", "B1") } }.With(new() { Id = Guid.NewGuid(), CommitteeId = Police.CommitteeId, Name = "外村", Address = "某村" }, "14:00", "15:30", Person(k, "A1"));
        Assert.Empty(stand.Faults(Input() with { People = ["B1|李某乙"] }));
    }

    [Fact]
    public void PairOfAnotherCase_HoldsAndTellsNoName()
    {
        var (theirs, mine) = (Dispute(), Dispute());
        var stand = new BookingStand { Case = mine, Apart = { Pair(theirs, "A1", "B1") } };
        var together = Assert.Single(stand.All(Input() with { People = ["A1|张某甲", "B1|李某乙"] }));
        Assert.DoesNotContain("张某甲", together.Sentence.Zh);

        var near = Assert.Single(stand.With(Teahouse, "14:00", "15:00", Person(theirs, "B1")).All(Input() with { People = ["A1|张某甲"] }));
        Assert.Equal("from", near.Field);
        Assert.DoesNotContain("李某乙", near.Sentence.Zh);
    }

    [Fact]
    public void LawyerOfAPerson_MayComeWithTheOtherSide()
    {
        var k = Dispute();
        k.FindParty("A1")!.Representatives.Add(new() { Name = "陈某未", Capacity = Capacity.Agent, Phone = "13800000077" });
        Assert.Empty(new BookingStand { Case = k, Apart = { Pair(k, "A1", "B1") } }.Faults(Input() with { People = ["A1|陈某未", "B1|李某乙"] }));
    }

    [Fact]
    public void WhoeverActsForABody_IsKeptApartForIt()
    {
        var k = Dispute(AgreementDraft.Company(Side.Respondent, 2, "某公司", "王某丙"));
        Assert.Equal(["people"], new BookingStand { Case = k, Apart = { Pair(k, "A1", "B2") } }.Faults(Input() with { People = ["A1|张某甲", "B2|王某丙"] }));
    }

    // Another mediator and another room of the same address, so that only the place is in question.
    private static Mediation.Domain.Venues.BookingInput DemonstrationOther(Mediation.Domain.Venues.BookingInput input) =>
        input with { Room = Teahouse.Id.ToString(), Mediators = [Mediation.Web.Demo.DemonstrationDirectory.Second.Id.ToString()] };
}
