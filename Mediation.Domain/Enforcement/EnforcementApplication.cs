using Mediation.Domain.Agreements;

namespace Mediation.Domain.Enforcement;

/// <summary>
/// A creditor's application to a court to enforce a confirmed agreement (form F39) and what became of it.
/// Source: Civil Procedure Law arts. 206, 250; CPL Interpretation arts. 460-461; Provisions on Court Enforcement Work arts. 16, 18, 22, 63.
/// </summary>
public sealed class EnforcementApplication
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Number within the case, from 1.</summary>
    public int Number { get; internal set; }

    /// <summary>State.</summary>
    public EnforcementState State { get; internal set; } = EnforcementState.Applied;

    /// <summary>The confirmation whose ruling is enforced.</summary>
    public Guid ConfirmationId { get; internal set; }

    /// <summary>Key of the party who applies.</summary>
    public string CreditorKey { get; internal set; } = "";

    /// <summary>Keys of the parties against whom it goes, separated by blanks: debtor and those jointly liable.</summary>
    public string DebtorKeys { get; internal set; } = "";

    /// <summary>Numbers of the ledger rows claimed, separated by blanks.</summary>
    public string RowNumbers { get; internal set; } = "";

    /// <summary>Sum still owed on those rows on the day of the application, in fen.</summary>
    public Money Claimed { get; internal set; }

    /// <summary>Late charge claimed beside it, in fen.</summary>
    public Money LateCharge { get; internal set; }

    /// <summary>What the creditor knows of the debtor's property; empty if nothing.</summary>
    public string PropertyClues { get; internal set; } = "";

    /// <summary>The court applied to: the one that ruled, or one of its level where property lies (CPL Interpretation art. 460).</summary>
    public Guid CourtId { get; internal set; }

    /// <summary>Its name.</summary>
    public string CourtName { get; internal set; } = "";

    /// <summary>When the creditor applied, UTC.</summary>
    public DateTime AppliedAt { get; internal set; }

    /// <summary>The court's number: （2026）渝0106执12号.</summary>
    public string? CourtNumber { get; internal set; }

    /// <summary>When the court filed it, UTC.</summary>
    public DateTime? AcceptedAt { get; internal set; }

    /// <summary>When it ended, UTC.</summary>
    public DateTime? EndedAt { get; internal set; }

    /// <summary>The parties against whom it goes.</summary>
    public IEnumerable<string> Debtors => DebtorKeys.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a row of the ledger is claimed.</summary>
    public bool Claims(LedgerRow row) => RowNumbers.Split(' ').Contains(row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>How it ended.</summary>
    public EnforcementOutcome? Outcome { get; internal set; }

    /// <summary>The court's words on how it ended.</summary>
    public string? OutcomeNote { get; internal set; }
}
