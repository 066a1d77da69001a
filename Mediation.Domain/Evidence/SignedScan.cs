namespace Mediation.Domain.Evidence;

/// <summary>Which paper was signed by hand.</summary>
public enum SignedPaper
{
    /// <summary>The agreement (F08).</summary>
    [Term("人民调解协议书", "the mediation agreement")] Agreement,
    /// <summary>The application for confirmation (F30).</summary>
    [Term("司法确认申请书", "the application for confirmation")] Application,
    /// <summary>The record of a session (F07).</summary>
    [Term("调解笔录", "the record of a session")] Record,
}

/// <summary>
/// The scan of a paper signed by hand. It is a copy and says so: what was signed is the paper in the file (Electronic Signature Law art. 3;
/// online litigation rules art. 12).
/// </summary>
public sealed class SignedScan
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Which paper.</summary>
    public SignedPaper Paper { get; internal set; }

    /// <summary>Name of the file.</summary>
    public string FileName { get; internal set; } = "";

    /// <summary>Its media type, found from its content.</summary>
    public string MediaType { get; internal set; } = "";

    /// <summary>SHA-256 of its bytes, lower-case hexadecimal.</summary>
    public string Digest { get; internal set; } = "";

    /// <summary>Its size in bytes.</summary>
    public long Size { get; internal set; }

    /// <summary>Digest of the text that was signed; empty for a record.</summary>
    public string TextDigest { get; internal set; } = "";

    /// <summary>Who kept it.</summary>
    public string KeptBy { get; internal set; } = "";

    /// <summary>When, UTC.</summary>
    public DateTime KeptAt { get; internal set; }
}
