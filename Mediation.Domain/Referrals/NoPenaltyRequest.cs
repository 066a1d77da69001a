namespace Mediation.Domain.Referrals;

/// <summary>
/// The parties' written request that the police impose no penalty, after an agreement was reached before a people's mediation
/// committee and performed (form F24; Public Security Administration Punishments Law art. 9 para. 4).
/// </summary>
public sealed class NoPenaltyRequest
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>When it was handed in, UTC.</summary>
    public DateTime RequestedAt { get; internal set; }

    /// <summary>How performance was shown.</summary>
    public string PerformanceShown { get; internal set; } = "";

    /// <summary>Signatures of the parties, one name a line with how they signed.</summary>
    public string SignedBy { get; internal set; } = "";

    /// <summary>Whether the police approved; null while they consider it.</summary>
    public bool? Approved { get; internal set; }

    /// <summary>Reasons of the police.</summary>
    public string? Decision { get; internal set; }

    /// <summary>Officer who approved or refused.</summary>
    public string? DecidedBy { get; internal set; }

    /// <summary>When, UTC.</summary>
    public DateTime? DecidedAt { get; internal set; }
}

/// <summary>A report to another body about something the case brought to light (People's Mediation Law art. 25; a clue for a regulator).</summary>
public sealed class OutsideReport
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>To whom.</summary>
    public string To { get; internal set; } = "";

    /// <summary>What.</summary>
    public string What { get; internal set; } = "";

    /// <summary>Whether it is a danger that must be reported promptly under art. 25.</summary>
    public bool IsDanger { get; internal set; }

    /// <summary>When, UTC.</summary>
    public DateTime ReportedAt { get; internal set; }

    /// <summary>By whom.</summary>
    public string ReportedBy { get; internal set; } = "";
}
