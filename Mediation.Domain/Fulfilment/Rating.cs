namespace Mediation.Domain.Fulfilment;

/// <summary>How a rating reached the file.</summary>
public enum RatingManner
{
    /// <summary>By the party on the status page.</summary>
    [Term("本人在查询页评价", "by the party on line")] Online,
    /// <summary>Asked by telephone.</summary>
    [Term("电话询问", "asked by telephone")] Telephone,
    /// <summary>Asked in the room.</summary>
    [Term("当面询问", "asked in person")] InPerson,
}

/// <summary>What one party thinks of the service, each side for itself; nobody can edit it (local practice row 19).</summary>
public sealed class Rating
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>The party.</summary>
    public string PartyKey { get; internal set; } = "";

    /// <summary>Five levels.</summary>
    public Satisfaction Level { get; internal set; }

    /// <summary>Words; empty if none.</summary>
    public string Words { get; internal set; } = "";

    /// <summary>How it came.</summary>
    public RatingManner Manner { get; internal set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; internal set; }
}
