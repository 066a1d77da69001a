namespace Mediation.Domain.Parties;

/// <summary>One answer of one party to one question of consent, with how it was given. The newest answer counts; none is overwritten.</summary>
public sealed class Consent
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>To what.</summary>
    public ConsentKind Kind { get; internal set; }

    /// <summary>Yes or no.</summary>
    public bool Given { get; internal set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; internal set; }

    /// <summary>How it was given: signed form, telephone, in the room.</summary>
    public string How { get; internal set; } = "";
}
