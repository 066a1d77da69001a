namespace Mediation.Domain.Confirmation;

/// <summary>Who objects to a ruling that confirmed an agreement.</summary>
public enum ObjectorKind
{
    /// <summary>A party, within 15 days of receiving the ruling.</summary>
    [Term("当事人", "party")] Party,
    /// <summary>Somebody else whose rights are touched, within six months of knowing.</summary>
    [Term("利害关系人", "interested person")] InterestedPerson,
}

/// <summary>What the court made of an objection.</summary>
public enum ObjectionOutcome
{
    /// <summary>Without ground; the ruling stands.</summary>
    [Term("异议不成立，裁定驳回", "dismissed")] Dismissed,
    /// <summary>Wholly right; the ruling is revoked.</summary>
    [Term("异议成立，撤销原裁定", "upheld, ruling revoked")] Upheld,
    /// <summary>Partly right; the ruling is changed.</summary>
    [Term("异议部分成立，变更原裁定", "partly upheld, ruling changed")] PartlyUpheld,
}

/// <summary>An objection to a confirmation ruling (CPL Interpretation art. 372).</summary>
public sealed class RulingObjection
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Who objects, in kind.</summary>
    public ObjectorKind Kind { get; internal set; }

    /// <summary>Key of the party; empty for an interested person.</summary>
    public string PartyKey { get; internal set; } = "";

    /// <summary>Name of whoever objects.</summary>
    public string ObjectorName { get; internal set; } = "";

    /// <summary>Since when an interested person knows that their rights are touched; null for a party.</summary>
    public DateOnly? KnewOn { get; internal set; }

    /// <summary>What they object.</summary>
    public string Reasons { get; internal set; } = "";

    /// <summary>When it was filed, UTC.</summary>
    public DateTime FiledAt { get; internal set; }

    /// <summary>The court's answer; null while it is under review.</summary>
    public ObjectionOutcome? Outcome { get; internal set; }

    /// <summary>The court's reasons.</summary>
    public string? Decision { get; internal set; }

    /// <summary>The number of the ruling on the objection; null where the court gave none.</summary>
    public string? CourtNumber { get; internal set; }

    /// <summary>How the ruling reads now, where it was changed; null otherwise.</summary>
    public string? Change { get; internal set; }

    /// <summary>When the court decided, UTC.</summary>
    public DateTime? DecidedAt { get; internal set; }

    /// <summary>The judge who decided.</summary>
    public string? JudgeName { get; internal set; }
}
