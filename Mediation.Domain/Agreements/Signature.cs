namespace Mediation.Domain.Agreements;

/// <summary>How a signature was given.</summary>
public enum SigningMethod
{
    /// <summary>By hand on the paper copy, which stays in the file.</summary>
    [Term("纸质签名", "by hand on paper")] OnPaper,
    /// <summary>By hand on a screen, after consent to sign electronically.</summary>
    [Term("屏幕手写签名", "by hand on a screen")] OnScreen,
    /// <summary>By fingerprint on the paper copy.</summary>
    [Term("纸质按指印", "fingerprint on paper")] Fingerprint,
}

/// <summary>One signature under one frozen text. A signature never outlives its text: a change of the text voids it.</summary>
public sealed class Signature
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Key of the party signed for; empty for the mediator.</summary>
    public string PartyKey { get; internal set; } = "";

    /// <summary>Who signed.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>In what capacity.</summary>
    public Parties.Capacity? Capacity { get; internal set; }

    /// <summary>How.</summary>
    public SigningMethod Method { get; internal set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; internal set; }

    /// <summary>SHA-256 of the text signed, lower-case hexadecimal.</summary>
    public string TextDigest { get; internal set; } = "";

    /// <summary>The strokes drawn on the screen as vectors, for <see cref="SigningMethod.OnScreen"/>; null otherwise.</summary>
    public string? Strokes { get; internal set; }

    /// <summary>How the signatory was identified: identity document seen, one-time code; empty if by a person in the room.</summary>
    public string Identified { get; internal set; } = "";

    /// <summary>The account that recorded it.</summary>
    public string RecordedBy { get; internal set; } = "";
}
