namespace Mediation.Domain.Evidence;

/// <summary>Where a party stands to an item of evidence.</summary>
public enum EvidenceStand
{
    /// <summary>Accepts it.</summary>
    [Term("认可", "accepts it")] Accepts,
    /// <summary>Says that it is not genuine.</summary>
    [Term("对真实性有异议", "disputes that it is genuine")] NotGenuine,
    /// <summary>Says that it was not lawfully obtained.</summary>
    [Term("对合法性有异议", "disputes that it was lawfully obtained")] NotLawful,
    /// <summary>Says that it does not show what it is said to show.</summary>
    [Term("对关联性、证明的内容有异议", "disputes what it shows")] NotRelevant,
}

/// <summary>What a party said to an item of evidence, in the party's words; the newest of a party counts.</summary>
public sealed class EvidenceOpinion
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Key of the party.</summary>
    public string PartyKey { get; internal set; } = "";

    /// <summary>Where it stands.</summary>
    public EvidenceStand Stand { get; internal set; }

    /// <summary>Why, in a line; empty if nothing was said.</summary>
    public string Words { get; internal set; } = "";

    /// <summary>When, UTC.</summary>
    public DateTime At { get; internal set; }
}
