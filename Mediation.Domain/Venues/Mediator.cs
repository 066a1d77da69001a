namespace Mediation.Domain.Venues;

/// <summary>A people's mediator on a committee's roster (People's Mediation Law arts. 13-14).</summary>
public sealed class Mediator
{
    /// <summary>Identity.</summary>
    public Guid Id { get; init; }

    /// <summary>Committee.</summary>
    public Guid CommitteeId { get; init; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Certificate number.</summary>
    public string CertificateNumber { get; set; } = "";

    /// <summary>Telephone parties may call.</summary>
    public string Phone { get; set; } = "";

    /// <summary>Whether new cases may be assigned.</summary>
    public bool IsActive { get; set; } = true;
}
