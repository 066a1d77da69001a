using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Evidence;
using Mediation.Domain.Workflow;
using Mediation.Tests.Support;
using Mediation.Web.Demo;
using Directory = Mediation.Domain.Workflow.Directory;

namespace Mediation.Tests.Exploration;

/// <summary>What a command finds around the case: the directory, the calendars and the people.</summary>
internal sealed record Surroundings(string Name, Directory Directory, WorkingCalendar Calendar, IReadOnlyList<Actor> People)
{
    private static readonly IReadOnlyList<Actor> Staff =
        [.. DemonstrationAccounts.All.Select(a => a.Actor), new("clock", "系统", new HashSet<Role> { Role.System }), Everybody("everybody", DemonstrationDirectory.Street.Id)];

    public static Surroundings Usual { get; } = new("usual", DemonstrationDirectory.All, DomainCase.Calendar, Staff);

    /// <summary>The usual one, and what can go wrong with it: a committee or a mediator struck off, calendars not loaded.</summary>
    public static IReadOnlyList<Surroundings> All { get; } =
    [
        Usual,
        Usual with { Name = "committees struck off", Directory = Usual.Directory with { Committees = [.. Usual.Directory.Committees.Select(c => Struck(c))] } },
        Usual with { Name = "mediators struck off", Directory = Usual.Directory with { Mediators = [.. Usual.Directory.Mediators.Select(m => Struck(m))] } },
        Usual with { Name = "2026 not loaded", Calendar = new WorkingCalendar(CalendarYears.Y2025) },
        Usual with { Name = "no calendar", Calendar = new WorkingCalendar() },
    ];

    /// <summary>The people and, once there is a case, its parties.</summary>
    public IReadOnlyList<Actor> PeopleOf(MediationCase @case) =>
        [.. People, .. @case.Parties.Where(p => p.ActorId is not null).Select(p => new Actor(p.ActorId!, p.Name, new HashSet<Role> { Role.Applicant, Role.OtherParty }))];

    public StepContext Context(MediationCase @case, Actor actor, DateTime utc) =>
        new() { Case = @case, Actor = actor, Now = utc, Calendar = Calendar, Directory = Directory, Files = [Lying(utc)] };

    // One file laid aside, another at each moment.
    private static StagedFile Lying(DateTime utc)
    {
        var id = new Guid((int)(utc.Ticks / 10_000 % int.MaxValue), 7, 7, 7, 7, 7, 7, 7, 7, 7, 7);
        return new(id, "照片.jpg", "image/jpeg", 1000, $"{id:N}{id:N}");
    }

    private static Actor Everybody(string id, Guid committee) =>
        new(id, "某人", Enum.GetValues<Role>().ToHashSet(), committee, DemonstrationDirectory.OfStreet.Id, DemonstrationDirectory.OtherCourt.Id, "500107");

    private static T Struck<T>(T entry) where T : class
    {
        var copy = (T)typeof(object).GetMethod("MemberwiseClone", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.Invoke(entry, null)!;
        typeof(T).GetProperty("IsActive")!.SetValue(copy, false);
        return copy;
    }
}
