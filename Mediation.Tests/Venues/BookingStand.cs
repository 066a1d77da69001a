using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow;
using Mediation.Tests.Support;
using Mediation.Web.Demo;

namespace Mediation.Tests.Venues;

/// <summary>A morning in the demonstration's rooms: 6 August 2026, eight o'clock in Beijing, a Thursday.</summary>
internal sealed class BookingStand
{
    public static readonly DateOnly Day = new(2026, 8, 10);
    public static readonly DateTime Now = new(2026, 8, 6, 0, 0, 0, DateTimeKind.Utc);

    public static readonly MediationRoom Police = Rooms("驻某派出所调解室"), Teahouse = Rooms("和顺茶馆");

    private readonly List<Booking> _others = [];

    public List<ApartPair> Apart { get; } = [];

    public Actor Actor { get; init; } = DemonstrationAccounts.People["mediator"];

    public MediationCase? Case { get; init; }

    public Booking? Changed { get; init; }

    public BookingContext Context => new()
    {
        Actor = Actor, Now = Now, Directory = DemonstrationDirectory.All, Calendar = DomainCase.Calendar, Case = Case, Changed = Changed, Others = _others, Apart = Apart,
    };

    public BookingStand With(MediationRoom room, string from, string to, params BookedPerson[] people)
    {
        _others.Add(Made(null, room, from, to, people));
        return this;
    }

    public string[] Faults(BookingInput input) => [.. BookingRules.Examine(input, Context).Faults.Select(f => f.Field)];

    public IReadOnlyList<InputFault> All(BookingInput input) => BookingRules.Examine(input, Context).Faults;

    public BookingPlan Plan(BookingInput input)
    {
        var (plan, faults) = BookingRules.Examine(input, Context);
        Assert.Empty(faults.Select(f => $"{f.Field} {f.Sentence.Zh}"));
        return plan!;
    }

    public static Booking Made(Guid? caseId, MediationRoom room, string from, string to, params BookedPerson[] people) =>
        Booking.Make(Guid.CreateVersion7(), new(caseId, room, At(from), At(to), "", people), "冯某癸", "x", Now);

    public static DateTime At(string time) => StepContext.UtcOf(Day.ToDateTime(TimeOnly.Parse(time)));

    public static BookingInput Input(string from = "14:00", string to = "15:30", MediationRoom? room = null) => new()
    {
        Room = (room ?? Police).Id.ToString(), Day = Day, From = from, To = to, Purpose = "调解", Mediators = [DemonstrationDirectory.First.Id.ToString()],
    };

    /// <summary>A case of two people, and of whoever else is named for the side of the respondents.</summary>
    public static MediationCase Dispute(params Party[] more)
    {
        var draft = new AgreementDraft().Between("张某甲", "李某乙");
        foreach (var party in more) draft.With(party);
        draft.Case.CommitteeId = DemonstrationDirectory.Town.Id;
        draft.Case.LeadMediatorId = DemonstrationDirectory.First.Id;
        draft.Case.State = CaseState.Mediating;
        return draft.Case;
    }

    public static BookedPerson Person(MediationCase k, string key) => BookedPerson.Of(key, PersonIdentity.Of(k.Id, k.FindParty(key)!)[0]);

    public static ApartPair Pair(MediationCase k, string one, string other) =>
        new(k.Id, PersonIdentity.KeptApart(k.Id, k.FindParty(one)!), PersonIdentity.KeptApart(k.Id, k.FindParty(other)!));

    private static MediationRoom Rooms(string name) => DemonstrationDirectory.All.Rooms.Single(r => r.Name == name);
}
