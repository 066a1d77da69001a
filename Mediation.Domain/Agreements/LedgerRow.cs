namespace Mediation.Domain.Agreements;

/// <summary>How far one row of the ledger is performed (履行状态, domain reference 5.2).</summary>
public enum LedgerState
{
    /// <summary>Only falls due if another clause is not kept.</summary>
    [Term("没有发生", "has not arisen")] Conditional,
    /// <summary>Not yet due or being performed.</summary>
    [Term("履行中", "open")] Open,
    /// <summary>Part has been paid.</summary>
    [Term("部分履行", "partly performed")] Partly,
    /// <summary>Performed.</summary>
    [Term("已履行", "performed")] Performed,
    /// <summary>The creditor gave it up in writing.</summary>
    [Term("债权人放弃", "waived by the creditor")] Waived,
    /// <summary>A newer agreement took its place.</summary>
    [Term("由新协议代替", "replaced by a newer agreement")] Replaced,
}

/// <summary>One thing to be performed by one day, and what has been received for it.</summary>
public sealed class LedgerRow
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Number within the agreement, from 1.</summary>
    public int Number { get; internal set; }

    /// <summary>The clause it comes from.</summary>
    public int ObligationNumber { get; internal set; }

    /// <summary>Key of the party who must perform.</summary>
    public string DebtorKey { get; internal set; } = "";

    /// <summary>Key of the party to whom it is owed; empty where there is none.</summary>
    public string CreditorKey { get; internal set; } = "";

    /// <summary>What it is.</summary>
    public string Subject { get; internal set; } = "";

    /// <summary>The last day, included; null where it lasts or has not arisen.</summary>
    public DateOnly? DueOn { get; internal set; }

    /// <summary>Amount in fen; null unless it is a payment.</summary>
    public Money? Amount { get; internal set; }

    /// <summary>State, as far as receipts show.</summary>
    public LedgerState State { get; internal set; }

    /// <summary>Whether it belongs to a payment that returns every year: it is reminded of, and does not hold up closing before it is due.</summary>
    public bool IsYearly { get; internal set; }

    /// <summary>The day it was performed in full.</summary>
    public DateOnly? PerformedOn { get; internal set; }

    /// <summary>Keys of parties jointly liable for it, separated by blanks.</summary>
    public string JointDebtorKeys { get; internal set; } = "";

    /// <summary>Number of the instalment within the clause; null if it is none.</summary>
    public int? InstalmentNumber { get; internal set; }

    /// <summary>The day it fell due early because an instalment was missed; null otherwise.</summary>
    public DateOnly? AcceleratedOn { get; internal set; }

    /// <summary>Why and how the creditor gave it up; null otherwise.</summary>
    public string? WaiverNote { get; internal set; }

    /// <summary>When the creditor gave it up, UTC.</summary>
    public DateTime? WaivedAt { get; internal set; }

    /// <summary>How much of it the creditor gave up, in fen; null if nothing or if it is no payment.</summary>
    public Money? WaivedAmount { get; internal set; }

    /// <summary>What each day of delay costs, in fen; null where the clause says nothing.</summary>
    public Money? LateChargePerDay { get; internal set; }

    /// <summary>Number of the row whose delay this row charges for; null for every other row.</summary>
    public int? LateChargeOf { get; internal set; }

    /// <summary>What was received for it.</summary>
    public List<Receipt> Receipts { get; private set; } = [];

    /// <summary>The sum of the receipts that count: a payer's word alone is not among them.</summary>
    public Money Received => Money.Sum(Receipts.Where(r => r.IsCertain).Select(r => r.Amount ?? default));

    /// <summary>The receipts somebody has claimed and the other side has not confirmed yet, oldest first.</summary>
    public IEnumerable<Receipt> Claimed => Receipts.Where(r => !r.IsCertain);

    /// <summary>What is to be paid for it in all: the amount without what was given up; null unless it is a payment.</summary>
    public Money? Payable => Amount is { } amount ? amount - (WaivedAmount ?? default) : null;

    /// <summary>What is still owed; zero for things that are not payments.</summary>
    public Money Owed => Payable is { } payable && IsOpen ? payable - Received : default;

    /// <summary>The jointly liable.</summary>
    public IEnumerable<string> JointDebtors => JointDebtorKeys.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether something is still to be performed.</summary>
    public bool IsOpen => State is LedgerState.Open or LedgerState.Partly;

    /// <summary>Whether nothing is awaited any more: performed, given up or replaced.</summary>
    public bool IsSettled => State is LedgerState.Performed or LedgerState.Waived or LedgerState.Replaced;

    /// <summary>
    /// What the delay has cost by a day, in fen: the daily charge for each day after the last day, until performance. Zero where the
    /// clause charges nothing, while it is in time, once it is given up or replaced, and for an instalment that fell due early.
    /// </summary>
    public Money LateChargeOn(DateOnly day)
    {
        if (LateChargePerDay is not { } daily || DueOn is not { } due || AcceleratedOn is not null || State is LedgerState.Conditional or LedgerState.Waived or LedgerState.Replaced) return default;
        var end = PerformedOn is { } on && on < day ? on : day;
        return end <= due ? default : new Money(checked(daily.Fen * (end.DayNumber - due.DayNumber)));
    }

    /// <summary>Whether the last day has passed and it is not performed (the day itself is still in time).</summary>
    public bool IsOverdueOn(DateOnly day) => IsOpen && DueOn is { } due && due < day;

    /// <summary>Whether it still has to be done before the case can be called performed, seen from a day.</summary>
    public bool HoldsUpOn(DateOnly day) => IsOpen && !(IsYearly && DueOn > day);
}
