namespace Mediation.Domain.Venues;

/// <summary>A people's mediation committee (People's Mediation Law arts. 7-9).</summary>
public sealed class Committee
{
    /// <summary>Identity.</summary>
    public Guid Id { get; init; }

    /// <summary>Full name, as on the seal.</summary>
    public string Name { get; set; } = "";

    /// <summary>Short name in file numbers: （某镇）人调字….</summary>
    public string ShortName { get; set; } = "";

    /// <summary>Six-digit region of its seat.</summary>
    public string RegionCode { get; set; } = "";

    /// <summary>Address.</summary>
    public string Address { get; set; } = "";

    /// <summary>Telephone.</summary>
    public string Phone { get; set; } = "";

    /// <summary>The director, who seals.</summary>
    public string DirectorName { get; set; } = "";

    /// <summary>Whether it is on the justice bureau's list (art. 10) and may seal agreements.</summary>
    public bool IsActive { get; set; } = true;
}
