namespace Mediation.Domain.Parties;

/// <summary>Somebody who acts for a party.</summary>
public sealed class Representative
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Name.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>In what capacity.</summary>
    public Capacity Capacity { get; internal set; }

    /// <summary>Resident identity number, already checked; null if not given.</summary>
    public string? IdNumber { get; internal set; }

    /// <summary>Telephone, normalised; null if not given.</summary>
    public string? Phone { get; internal set; }

    /// <summary>Post, for a legal representative.</summary>
    public string? Post { get; internal set; }

    /// <summary>Whether the power of attorney or mandate expressly allows settling (Civil Procedure Law art. 62).</summary>
    public bool MaySettle { get; internal set; }
}
