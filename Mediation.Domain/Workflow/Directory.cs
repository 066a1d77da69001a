using Mediation.Domain.Venues;

namespace Mediation.Domain.Workflow;

/// <summary>The bodies, people and rooms a step may name.</summary>
public sealed record Directory(
    IReadOnlyList<Committee> Committees,
    IReadOnlyList<Mediator> Mediators,
    IReadOnlyList<HostBody> Hosts,
    IReadOnlyList<MediationRoom> Rooms,
    IReadOnlyList<CourtBinding> Bindings)
{
    /// <summary>The judges of the courts, those whose account is open.</summary>
    public IReadOnlyList<CourtJudge> Judges { get; init; } = [];

    /// <summary>The committee, or null.</summary>
    public Committee? Committee(Guid? id) => Committees.FirstOrDefault(c => c.Id == id);

    /// <summary>The body, or null.</summary>
    public HostBody? Host(Guid? id) => Hosts.FirstOrDefault(h => h.Id == id);

    /// <summary>The room, or null.</summary>
    public MediationRoom? Room(Guid? id) => Rooms.FirstOrDefault(r => r.Id == id);

    /// <summary>A mediator of a committee by identity or exact name; null if there is none or more than one.</summary>
    public Mediator? FindMediator(Guid committeeId, string? reference) =>
        Only(Mediators.Where(m => m.CommitteeId == committeeId && (m.Id.ToString() == reference || m.Name == reference)));

    /// <summary>A judge of a court by account or exact name; null if there is none or more than one.</summary>
    public CourtJudge? FindJudge(Guid? courtId, string? reference) =>
        Only(Judges.Where(j => j.CourtId == courtId && (j.Id == reference || j.Name == reference)));

    /// <summary>A court by identity, code or exact name; null if there is none.</summary>
    public HostBody? FindCourt(string? reference) =>
        Only(Hosts.Where(h => h.Kind == HostKind.Court && (h.Id.ToString() == reference || h.CourtCode == reference || h.Name == reference)));

    /// <summary>A room by identity or exact name; null if there is none.</summary>
    public MediationRoom? FindRoom(string? reference) => Only(Rooms.Where(r => r.Id.ToString() == reference || r.Name == reference));

    private static T? Only<T>(IEnumerable<T> found) where T : class => found.Take(2).ToList() is [var one] ? one : null;
}
