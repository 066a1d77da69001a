namespace Mediation.Domain.Agreements;

/// <summary>
/// The director lets a draft pass although a check blocks it, and says why. It holds for the finding as it was worded and the text it
/// was about; once the clause changes, the check blocks again.
/// </summary>
public sealed class CheckOverride
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>The check: K14.</summary>
    public string Check { get; internal set; } = "";

    /// <summary>The clause; null for the whole agreement.</summary>
    public int? Clause { get; internal set; }

    /// <summary>SHA-256 of the words of the finding and of the clause, or of the whole text, lower-case hexadecimal.</summary>
    public string Digest { get; internal set; } = "";

    /// <summary>What the check said.</summary>
    public string Matter { get; internal set; } = "";

    /// <summary>The director's reason.</summary>
    public string Reason { get; internal set; } = "";

    /// <summary>Who.</summary>
    public string By { get; internal set; } = "";

    /// <summary>When, UTC.</summary>
    public DateTime At { get; internal set; }
}
