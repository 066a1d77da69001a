namespace Mediation.Domain.Confirmation;

/// <summary>What a court sent an application back for.</summary>
public enum RoundKind
{
    /// <summary>Missing material, before acceptance (CPL Interpretation art. 354).</summary>
    [Term("限期补交材料", "missing material")] Material,
    /// <summary>A further statement or evidence, during the review (CPL Interpretation art. 356).</summary>
    [Term("补充陈述或者证据", "further statement or evidence")] Further,
}

/// <summary>
/// One time the court sent an application back, with the text and the papers it had before it then, and what came. What the court saw
/// is kept so that the change can be shown clause by clause.
/// </summary>
public sealed class SupplementRound
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Number within the application, from 1.</summary>
    public int Number { get; internal set; }

    /// <summary>Missing material, or a further statement or evidence.</summary>
    public RoundKind Kind { get; internal set; }

    /// <summary>What the court asked for.</summary>
    public string Asked { get; internal set; } = "";

    /// <summary>The clause of the agreement it concerns; null for the whole.</summary>
    public int? Clause { get; internal set; }

    /// <summary>When it was sent back, UTC.</summary>
    public DateTime OrderedAt { get; internal set; }

    /// <summary>The clerk or judge who sent it back.</summary>
    public string OrderedBy { get; internal set; } = "";

    /// <summary>The last day.</summary>
    public DateOnly By { get; internal set; }

    /// <summary>The clauses the court had before it, as <see cref="ConfirmedText.Store"/> writes them.</summary>
    public string SeenText { get; internal set; } = "";

    /// <summary>The attachments the court had before it, names of <see cref="Attachment"/> separated by blanks.</summary>
    public string SeenAttachments { get; internal set; } = "";

    /// <summary>How many items of evidence the list had.</summary>
    public int SeenEvidence { get; internal set; }

    /// <summary>When something came, UTC; null while the court waits.</summary>
    public DateTime? SuppliedAt { get; internal set; }

    /// <summary>What came.</summary>
    public string? Supplied { get; internal set; }

    /// <summary>The words in which every party made the clause clearer; null if they left it as it was.</summary>
    public string? Clarified { get; internal set; }
}
