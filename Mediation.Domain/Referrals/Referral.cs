namespace Mediation.Domain.Referrals;

/// <summary>A letter by which another body hands a dispute over, and the reply it is owed (forms F21-F26).</summary>
public sealed class Referral
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Name of the referring body.</summary>
    public string FromName { get; internal set; } = "";

    /// <summary>The officer who hands over.</summary>
    public string OfficerName { get; internal set; } = "";

    /// <summary>Number of the letter, of the police incident or of the petition.</summary>
    public string LetterNumber { get; internal set; } = "";

    /// <summary>What the body enclosed, one item a line.</summary>
    public string Materials { get; internal set; } = "";

    /// <summary>How the parties' consent was obtained.</summary>
    public string ConsentEvidence { get; internal set; } = "";

    /// <summary>The court's number of a case entrusted after filing, 民初; null otherwise.</summary>
    public string? CourtNumber { get; internal set; }

    /// <summary>Whether the police treat the incident as a violation of public-security administration within art. 9 (治安案件), not as civil only.</summary>
    public bool IsPublicSecurityCase { get; internal set; }

    /// <summary>Whether the police have already decided on a penalty; then art. 9 para. 4 is closed.</summary>
    public bool IsPenaltyDecided { get; internal set; }

    /// <summary>What kind of petition item it is; null if no petition.</summary>
    public PetitionClass? PetitionClass { get; internal set; }

    /// <summary>The day by which the referring body itself must be done (D17, D24), as it told; null if not told.</summary>
    public DateOnly? SenderDueOn { get; internal set; }

    /// <summary>When the letter was received, UTC.</summary>
    public DateTime ReceivedAt { get; internal set; }

    /// <summary>When the committee signed for it, UTC; starts the clock of a court's referral.</summary>
    public DateTime? SignedForAt { get; internal set; }

    /// <summary>When the reply was sent, UTC.</summary>
    public DateTime? RepliedAt { get; internal set; }

    /// <summary>What went back to the court, one item a line; null unless it was handed back (Invited Mediation Provisions art. 21).</summary>
    public string? ReturnedMaterials { get; internal set; }

    /// <summary>Facts no party disputes, beside those of the records; null if none.</summary>
    public string? UndisputedFacts { get; internal set; }

    /// <summary>Conduct by which a party raised others' cost without good reason; null if none (Online Mediation Rules art. 21).</summary>
    public string? CostRaisingConduct { get; internal set; }

    /// <summary>The result told to the sender.</summary>
    public string? ReplyText { get; internal set; }
}
