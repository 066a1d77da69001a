namespace Mediation.Domain.Venues;

/// <summary>What a docked body is.</summary>
public enum HostKind
{
    /// <summary>A people's court.</summary>
    [Term("人民法院", "court")] Court,
    /// <summary>A police station.</summary>
    [Term("派出所", "police station")] PoliceStation,
    /// <summary>A petition office.</summary>
    [Term("信访部门", "petition office")] PetitionOffice,
    /// <summary>A justice office or bureau.</summary>
    [Term("司法所", "justice office")] JusticeOffice,
    /// <summary>A people's procuratorate.</summary>
    [Term("人民检察院", "procuratorate")] Procuratorate,
    /// <summary>A body of administrative reconsideration.</summary>
    [Term("行政复议机构", "reconsideration body")] Reconsideration,
    /// <summary>The citizens' hotline 12345.</summary>
    [Term("12345热线", "hotline 12345")] Hotline,
    /// <summary>A social governance centre.</summary>
    [Term("综治中心", "governance centre")] GovernanceCentre,
    /// <summary>Any other department.</summary>
    [Term("其他部门", "other department")] OtherBody,
}

/// <summary>A court, police station, petition office or other body that works with committees.</summary>
public sealed class HostBody
{
    /// <summary>Identity.</summary>
    public Guid Id { get; init; }

    /// <summary>Kind.</summary>
    public HostKind Kind { get; init; }

    /// <summary>Full name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Six-digit region.</summary>
    public string RegionCode { get; set; } = "";

    /// <summary>Court code such as 渝0106; only for courts.</summary>
    public string? CourtCode { get; set; }
}
