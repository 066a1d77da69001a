namespace Mediation.Domain.Access;

/// <summary>How much of a case an actor may read. Ordered: each level includes the one before.</summary>
public enum ReadLevel
{
    /// <summary>Nothing; the answer is the same as for a case that does not exist.</summary>
    None,
    /// <summary>Where it stands, whose move, deadlines and the result; no statements, evidence or full identities.</summary>
    Summary,
    /// <summary>The whole file except caucus notes, which only the handling mediator opens.</summary>
    Full,
}
