namespace Mediation.Domain.Venues;

/// <summary>Grounds of recusal (invited mediation provisions art. 15, online mediation rules art. 13).</summary>
public enum RecusalGround
{
    /// <summary>Near relative of a party or agent (Civil Code art. 1045).</summary>
    [Term("是当事人或者代理人的近亲属", "near relative of a party or agent")] NearRelative,
    /// <summary>Interest in the dispute.</summary>
    [Term("与纠纷有利害关系", "interest in the dispute")] Interest,
    /// <summary>Another relation that may affect fairness.</summary>
    [Term("与当事人有其他关系，可能影响公正调解", "other relation that may affect fairness")] OtherRelation,
}

/// <summary>What became of a request.</summary>
public enum RecusalOutcome
{
    /// <summary>Another mediator is appointed.</summary>
    [Term("准许回避，另行指派", "granted, another mediator")] Granted,
    /// <summary>The mediator stays.</summary>
    [Term("不予准许", "refused")] Refused,
    /// <summary>Every party agreed in writing that the mediator goes on.</summary>
    [Term("各方书面同意继续", "waived by every party in writing")] Waived,
    /// <summary>Mediation ended before it was decided.</summary>
    [Term("调解已经结束，不再决定", "mediation ended before a decision")] Lapsed,
}

/// <summary>A request that the mediator stand aside, or the mediator's own disclosure (form F16).</summary>
public sealed class Recusal
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>The mediator concerned.</summary>
    public Guid MediatorId { get; internal set; }

    /// <summary>Their name.</summary>
    public string MediatorName { get; internal set; } = "";

    /// <summary>Key of the party who asks; empty if the mediator disclosed it.</summary>
    public string PartyKey { get; internal set; } = "";

    /// <summary>Ground.</summary>
    public RecusalGround Ground { get; internal set; }

    /// <summary>Reasons in words.</summary>
    public string Reasons { get; internal set; } = "";

    /// <summary>When it was asked, UTC.</summary>
    public DateTime RequestedAt { get; internal set; }

    /// <summary>Outcome; null while it is open.</summary>
    public RecusalOutcome? Outcome { get; internal set; }

    /// <summary>Reasons of the decision, or how the parties agreed.</summary>
    public string? Decision { get; internal set; }

    /// <summary>Who decided.</summary>
    public string? DecidedBy { get; internal set; }

    /// <summary>When, UTC.</summary>
    public DateTime? DecidedAt { get; internal set; }
}

/// <summary>A mediator who works on the case beside the one who presides (People's Mediation Law art. 19).</summary>
public sealed class CaseMediator
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Roster entry.</summary>
    public Guid MediatorId { get; internal set; }

    /// <summary>Name.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>When appointed, UTC.</summary>
    public DateTime AppointedAt { get; internal set; }

    /// <summary>When released, UTC; null while at work.</summary>
    public DateTime? ReleasedAt { get; internal set; }
}
