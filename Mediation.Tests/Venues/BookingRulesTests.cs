using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Venues;
using Mediation.Tests.Support;
using Mediation.Web.Demo;
using static Mediation.Tests.Venues.BookingStand;

namespace Mediation.Tests.Venues;

/// <summary>No room twice, nobody in two places; what cannot be read or lies in the past is named beside its field.</summary>
public sealed class BookingRulesTests
{
    [Fact]
    public void RightBooking_KeepsBeijingTimesAsInstants()
    {
        var plan = new BookingStand().Plan(Input());
        Assert.Equal((new DateTime(2026, 8, 10, 6, 0, 0, DateTimeKind.Utc), new DateTime(2026, 8, 10, 7, 30, 0, DateTimeKind.Utc)), (plan.From, plan.To));
        Assert.Equal(["冯某癸"], plan.People.Select(p => p.Name));
    }

    [Fact]
    public void EmptyForm_NamesEveryField() => Assert.Equal(["room", "day", "from", "to", "purpose"], new BookingStand().Faults(new()));

    [Theory]
    [InlineData("15:30", "14:00", "to")]
    [InlineData("14:00", "14:00", "to")]
    [InlineData("08:00", "19:00", "to")]
    [InlineData("14:10", "15:00", "from")]
    [InlineData("25:00", "15:00", "from")]
    [InlineData("两点", "15:00", "from")]
    [InlineData("14:00", "15:07", "to")]
    public void WrongTimes_AreNamed(string from, string to, string field) => Assert.Equal([field], new BookingStand().Faults(Input(from, to)));

    [Fact]
    public void PastDaysAndDaysFarAhead_AreRefused()
    {
        Assert.Equal(["day"], new BookingStand().Faults(Input() with { Day = new(2026, 8, 5) }));
        Assert.Equal(["day"], new BookingStand().Faults(Input() with { Day = new(2027, 8, 9) }));
        Assert.Equal(["from"], new BookingStand().Faults(Input("07:00", "07:45") with { Day = new(2026, 8, 6) }));
    }

    [Fact]
    public void RoomOfAnotherCommittee_IsNoRoom()
    {
        var theirs = DemonstrationDirectory.All.Rooms.Single(r => r.CommitteeId == DemonstrationDirectory.Street.Id);
        Assert.Equal(["room"], new BookingStand().Faults(Input(room: theirs)));
        Assert.Equal(["mediators"], new BookingStand().Faults(Input() with { Mediators = [DemonstrationDirectory.OfStreet.Id.ToString()] }));
    }

    [Fact]
    public void InvisibleOrEndlessPurpose_IsRefused()
    {
        Assert.Equal(["purpose"], new BookingStand().Faults(Input() with { Purpose = "调\u202E解" }));
        Assert.Equal(["purpose"], new BookingStand().Faults(Input() with { Purpose = new string('长', 101) }));
    }

    [Theory]
    [InlineData("14:00", "15:30", false)]
    [InlineData("15:15", "16:00", false)]
    [InlineData("13:00", "14:15", false)]
    [InlineData("13:00", "17:00", false)]
    [InlineData("15:30", "16:00", true)]
    [InlineData("13:00", "14:00", true)]
    public void Room_IsGivenOnceAtATime(string from, string to, bool free)
    {
        var stand = new BookingStand().With(Police, "14:00", "15:30");
        Assert.Equal(free ? [] : ["room"], stand.Faults(Input(from, to)));
        Assert.Empty(stand.Faults(Input(from, to, Teahouse)));
    }

    [Fact]
    public void TakenRoom_SaysWhenItIsFreeAgain()
    {
        var fault = Assert.Single(new BookingStand().With(Police, "14:00", "15:30").With(Police, "16:00", "17:00").All(Input()));
        Assert.Contains("17:00起有空", fault.Sentence.Zh);
        Assert.Contains("free from 17:00", fault.Sentence.En);
    }

    [Fact]
    public void Mediator_IsNotInTwoPlaces()
    {
        var stand = new BookingStand().With(Teahouse, "15:00", "16:00", BookedPerson.Of(DemonstrationDirectory.First));
        Assert.Equal(["mediators"], stand.Faults(Input()));
        Assert.Empty(stand.Faults(Input() with { Mediators = [DemonstrationDirectory.Second.Id.ToString()] }));
    }

    [Fact]
    public void PersonOfAnotherCase_IsKnownByNumberOrElseByTelephone()
    {
        var (mine, theirs) = (Dispute(), Dispute());
        var stand = new BookingStand { Case = mine }.With(Teahouse, "14:00", "15:00", Person(theirs, "A1"));
        var input = Input() with { People = ["A1|张某甲"] };
        Assert.Equal(["people"], stand.Faults(input));

        mine.FindParty("A1")!.IdNumber = null;
        Assert.Equal(["people"], stand.Faults(input));

        mine.FindParty("A1")!.IdNumber = AgreementDraft.IdOf(new(1981, 1, 1), 5);
        Assert.Empty(stand.Faults(input));
    }

    [Fact]
    public void PeopleOfOneCase_MayShareATelephone()
    {
        var k = Dispute();
        (k.FindParty("A1")!.IdNumber, k.FindParty("B1")!.IdNumber) = (null, null);
        var plan = new BookingStand { Case = k }.Plan(Input() with { People = ["A1|张某甲", "B1|李某乙"] });
        var booking = Booking.Make(Guid.NewGuid(), plan, "冯某癸", "x", Now);
        Assert.Equal(booking.Holds().Distinct().Count(), booking.Holds().Count());
    }

    [Fact]
    public void SomebodyWhoIsNotInTheCase_IsRefused()
    {
        Assert.Equal(["people"], new BookingStand { Case = Dispute() }.Faults(Input() with { People = ["A1|王某丙"] }));
        Assert.Equal(["mediators"], new BookingStand { Case = Dispute() }.Faults(Input() with { Mediators = [] }));
    }

    [Fact]
    public void CaseWhoseMediationIsOver_GetsNoSitting()
    {
        var k = Dispute();
        k.State = CaseState.Ended;
        Assert.Equal(["day"], new BookingStand { Case = k }.Faults(Input()));
    }

    [Fact]
    public void ChangedBooking_DoesNotClashWithItself()
    {
        var booking = Made(null, Police, "14:00", "15:30", BookedPerson.Of(DemonstrationDirectory.First));
        Assert.Empty(new BookingStand { Changed = booking }.With(Teahouse, "09:00", "10:00").Faults(Input("14:30", "16:00")));
    }

    [Fact]
    public void RestDaysAndClosedHours_ArePointedOutAndNeverRefuse()
    {
        Warned(Input());
        Warned(Input() with { Day = new(2026, 8, 9) }, "休息日");
        Warned(Input("07:00", "08:00"), "不在开门时间");
        Warned(Input("17:30", "18:15"), "不在开门时间");
        Warned(Input("16:30", "18:00"));
        Warned(Input() with { Day = new(2027, 3, 1) }, "还没有载入");

        static void Warned(BookingInput input, params string[] words)
        {
            var stand = new BookingStand();
            var warnings = BookingRules.Warnings(stand.Plan(input), stand.Context);
            Assert.Equal(words.Length, warnings.Count);
            Assert.All(words.Zip(warnings), w => Assert.Contains(w.First, w.Second.Zh));
        }
    }

    [Fact]
    public void Holds_AreTheRoomAndEachPersonByTheQuarter()
    {
        var booking = Made(null, Police, "14:00", "15:30", BookedPerson.Of(DemonstrationDirectory.First), BookedPerson.Of(DemonstrationDirectory.Second));
        Assert.Equal(3 * 6, booking.Holds().Count());
        Assert.DoesNotContain(booking.Holds(), h => h.At >= At("15:30"));
    }
}
