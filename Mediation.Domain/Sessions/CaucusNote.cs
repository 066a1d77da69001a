namespace Mediation.Domain.Sessions;

/// <summary>
/// What one side told the mediator alone: an offer, a limit, a worry. It is kept apart from the record and no paper accepts it,
/// so it cannot reach the other side or a court. Source: CPL Interpretation art. 107; invited mediation provisions art. 22.
/// </summary>
public sealed class CaucusNote
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>The party spoken with.</summary>
    public string PartyKey { get; internal set; } = "";

    /// <summary>When, UTC.</summary>
    public DateTime At { get; internal set; }

    /// <summary>The mediator who wrote it and the only one who reads it.</summary>
    public Guid MediatorId { get; internal set; }

    /// <summary>The note.</summary>
    public string Words { get; internal set; } = "";
}
