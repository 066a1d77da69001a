namespace Mediation.Domain.Cases;

/// <summary>
/// One line of the append-only record: one change, one event, each bound to the one before by its hash.
/// Nothing in it is ever changed or removed.
/// </summary>
public sealed class CaseEvent
{
    /// <summary>Number in the whole log, from 1, without gaps.</summary>
    public long Sequence { get; init; }

    /// <summary>The case; empty for changes of the installation itself.</summary>
    public Guid CaseId { get; init; }

    /// <summary>When, UTC, to the millisecond.</summary>
    public DateTime At { get; init; }

    /// <summary>Who.</summary>
    public string ActorId { get; init; } = "";

    /// <summary>Their name at that moment.</summary>
    public string ActorName { get; init; } = "";

    /// <summary>The step's key, or the name of the change.</summary>
    public string StepKey { get; init; } = "";

    /// <summary>State before, by its code.</summary>
    public string FromState { get; init; } = "";

    /// <summary>State after, by its code.</summary>
    public string ToState { get; init; } = "";

    /// <summary>What happened, in Chinese.</summary>
    public string Zh { get; init; } = "";

    /// <summary>What happened, in English.</summary>
    public string En { get; init; } = "";

    /// <summary>What was entered, as JSON, identities masked and caucus words left out.</summary>
    public string Data { get; init; } = "{}";

    /// <summary>The command that caused it.</summary>
    public Guid CommandId { get; init; }

    /// <summary>Hash of the event before; 64 zeros for the first.</summary>
    public string PreviousHash { get; init; } = "";

    /// <summary>Hash of this event, lower-case hexadecimal SHA-256; see <see cref="EventChain"/>.</summary>
    public string Hash { get; init; } = "";
}
