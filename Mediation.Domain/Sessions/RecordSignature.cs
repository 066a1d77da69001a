using Mediation.Domain.Agreements;

namespace Mediation.Domain.Sessions;

/// <summary>Somebody whose signature the record of a session has room for.</summary>
/// <param name="PartyKey">The party they belong to; empty for helpers, the mediator and the recorder.</param>
/// <param name="Name">Their name.</param>
public sealed record RecordSigner(string PartyKey, string Name)
{
    /// <summary>Tells two people of one name apart: A1|张某甲, |陈某未.</summary>
    public string Reference => $"{PartyKey}|{Name}";
}

/// <summary>A signature under the closed record of a session, bound to its text; the record itself no longer changes (form F07).</summary>
public sealed class RecordSignature
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>The session.</summary>
    public int SessionNumber { get; internal set; }

    /// <summary>The party; empty for helpers, the mediator and the recorder.</summary>
    public string PartyKey { get; internal set; } = "";

    /// <summary>Who signed.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>How.</summary>
    public SigningMethod Method { get; internal set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; internal set; }

    /// <summary>SHA-256 of the record, lower-case hexadecimal; see <see cref="SessionText"/>.</summary>
    public string TextDigest { get; internal set; } = "";

    /// <summary>The strokes drawn on the screen; null if signed on paper.</summary>
    public string? Strokes { get; internal set; }

    /// <summary>Whether nobody signs after it.</summary>
    public bool IsLast { get; internal set; }

    /// <summary>Whether it is this person's under this record.</summary>
    public bool Is(int session, RecordSigner who) => SessionNumber == session && PartyKey == who.PartyKey && Name == who.Name;
}
