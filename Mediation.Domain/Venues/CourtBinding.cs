namespace Mediation.Domain.Venues;

/// <summary>
/// Which basic court serves a region, and from when to when: regions and courts change, bindings end and are never deleted
/// (domain reference 6.5).
/// </summary>
public sealed class CourtBinding
{
    /// <summary>Identity.</summary>
    public Guid Id { get; init; }

    /// <summary>Six-digit region.</summary>
    public string RegionCode { get; init; } = "";

    /// <summary>The court.</summary>
    public Guid CourtId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly ValidFrom { get; init; }

    /// <summary>Last day; null while it stands.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>Whether it stands on the day.</summary>
    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);
}
