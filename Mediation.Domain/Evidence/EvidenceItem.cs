namespace Mediation.Domain.Evidence;

/// <summary>One item of evidence on the list (form F06).</summary>
public sealed class EvidenceItem
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Number on the list, from 1.</summary>
    public int Number { get; internal set; }

    /// <summary>Name of the file handed in; null where only the paper or thing is listed.</summary>
    public string? FileName { get; internal set; }

    /// <summary>Its media type, found from its content.</summary>
    public string? MediaType { get; internal set; }

    /// <summary>SHA-256 of its bytes, lower-case hexadecimal.</summary>
    public string? Digest { get; internal set; }

    /// <summary>Its size in bytes; 0 if there is none.</summary>
    public long Size { get; internal set; }

    /// <summary>What it is.</summary>
    public string Title { get; internal set; } = "";

    /// <summary>Who handed it in, or which body sent it.</summary>
    public string SubmittedBy { get; internal set; } = "";

    /// <summary>Pages; 0 where it has none.</summary>
    public int Pages { get; internal set; }

    /// <summary>Whether the copy was compared with the original.</summary>
    public bool OriginalChecked { get; internal set; }

    /// <summary>What it shows, in a line.</summary>
    public string Shows { get; internal set; } = "";

    /// <summary>The day it was received.</summary>
    public DateOnly ReceivedOn { get; internal set; }

    /// <summary>The moment it was received, UTC; null for what came before moments were kept.</summary>
    public DateTime? ReceivedAt { get; internal set; }

    /// <summary>What the parties said to it, in order.</summary>
    public List<EvidenceOpinion> Opinions { get; private set; } = [];
}
