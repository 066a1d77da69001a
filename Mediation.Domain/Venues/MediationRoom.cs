namespace Mediation.Domain.Venues;

/// <summary>A room where a committee mediates, and the body it is docked to.</summary>
public sealed class MediationRoom
{
    /// <summary>Identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The committee that runs the room.</summary>
    public Guid CommitteeId { get; init; }

    /// <summary>The court, police station or petition office the room is docked to; null for a venue of its own.</summary>
    public Guid? HostBodyId { get; init; }

    /// <summary>Kind.</summary>
    public RoomKind Kind { get; init; }

    /// <summary>Name as on the door.</summary>
    public string Name { get; set; } = "";

    /// <summary>Address.</summary>
    public string Address { get; set; } = "";

    /// <summary>Telephone residents may call.</summary>
    public string Phone { get; set; } = "";
}
