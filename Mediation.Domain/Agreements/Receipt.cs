namespace Mediation.Domain.Agreements;

/// <summary>What was received for one row of the ledger (form F20).</summary>
public sealed class Receipt
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Amount in fen; null for things that are not payments.</summary>
    public Money? Amount { get; internal set; }

    /// <summary>The day of performance.</summary>
    public DateOnly On { get; internal set; }

    /// <summary>How: transfer with its number, cash, inspection.</summary>
    public string Manner { get; internal set; } = "";

    /// <summary>Key of the party who said so; empty where the mediator entered it from a proof.</summary>
    public string ReportedByKey { get; internal set; } = "";

    /// <summary>Key of the other side that confirmed it, empty where the mediator saw a proof; null while nobody has.</summary>
    public string? ConfirmedByKey { get; internal set; }

    /// <summary>When it was confirmed, UTC.</summary>
    public DateTime? ConfirmedAt { get; internal set; }

    /// <summary>Whether it counts: entered by the mediator from a proof, or confirmed. A debtor's own word waits for the other side (T29).</summary>
    public bool IsCertain => ReportedByKey.Length == 0 || ConfirmedAt is not null;

    /// <summary>When it was entered, UTC.</summary>
    public DateTime RecordedAt { get; internal set; }

    /// <summary>Who entered it.</summary>
    public string RecordedBy { get; internal set; } = "";
}
