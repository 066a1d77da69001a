namespace Mediation.Domain.Sessions;

/// <summary>
/// What a line of the record said before it was corrected or struck, who did that, when and why: as on paper, the old words stay readable
/// beside the new ones (form F07).
/// </summary>
public sealed class LineCorrection
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>The line, by its number within the session.</summary>
    public int LineNumber { get; internal set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; internal set; }

    /// <summary>Who corrected it.</summary>
    public string ByName { get; internal set; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; internal set; } = "";

    /// <summary>Whether the line was struck out altogether, not put right.</summary>
    public bool IsStrike { get; internal set; }

    /// <summary>The kind the line had before.</summary>
    public StatementKind Kind { get; internal set; }

    /// <summary>Who was written down as speaking before.</summary>
    public string Speaker { get; internal set; } = "";

    /// <summary>The mark of the speaker before.</summary>
    public string Mark { get; internal set; } = "";

    /// <summary>The number of the evidence shown before; null for other kinds.</summary>
    public int? EvidenceNumber { get; internal set; }

    /// <summary>The words before.</summary>
    public string Words { get; internal set; } = "";
}
