namespace Mediation.Domain.Agreements;

/// <summary>
/// One clause of an agreement in typed form: who owes whom what, how much and by when.
/// Source: People's Mediation Law art. 29; CPL Interpretation arts. 358(5), 461: content must be clear enough to enforce.
/// </summary>
public sealed class Obligation
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Number of the clause, from 1.</summary>
    public int Number { get; internal set; }

    /// <summary>Kind.</summary>
    public ObligationKind Kind { get; internal set; }

    /// <summary>Key of the party who must perform.</summary>
    public string DebtorKey { get; internal set; } = "";

    /// <summary>Key of the party to whom it is owed; empty where there is none.</summary>
    public string CreditorKey { get; internal set; } = "";

    /// <summary>What it is, in a few words: 第一期流转费.</summary>
    public string Subject { get; internal set; } = "";

    /// <summary>Amount in fen; null unless it is a payment.</summary>
    public Money? Amount { get; internal set; }

    /// <summary>What falling due hangs on.</summary>
    public DueBasis Basis { get; internal set; }

    /// <summary>The day, for <see cref="DueBasis.OnDate"/>; the first of the yearly days for <see cref="DueBasis.EveryYear"/>.</summary>
    public DateOnly? DueOn { get; internal set; }

    /// <summary>The last year of a yearly payment; null where the parties named none.</summary>
    public int? LastYear { get; internal set; }

    /// <summary>Numbers of the clauses whose default makes this one due, for <see cref="DueBasis.OnDefault"/>; separated by spaces.</summary>
    public string DefaultOf { get; internal set; } = "";

    /// <summary>Keys of parties who owe it jointly with the debtor (Civil Code art. 178), separated by blanks.</summary>
    public string JointDebtorKeys { get; internal set; } = "";

    /// <summary>The instalments, for <see cref="ObligationKind.PayByInstalments"/>; empty otherwise.</summary>
    public List<Instalment> Instalments { get; private set; } = [];

    /// <summary>What a missed instalment does to the rest.</summary>
    public Acceleration Acceleration { get; internal set; }

    /// <summary>The event, for <see cref="DueBasis.AfterEvent"/>.</summary>
    public DueEvent? Event { get; internal set; }

    /// <summary>The other clause of the event; null unless it is one.</summary>
    public int? EventClause { get; internal set; }

    /// <summary>Days after the event; 0 means the day itself.</summary>
    public int? DaysAfter { get; internal set; }

    /// <summary>What each day of delay costs, in fen; null where the clause says nothing.</summary>
    public Money? LateChargePerDay { get; internal set; }

    /// <summary>Where, for things handed over or done.</summary>
    public string Place { get; internal set; } = "";

    /// <summary>How: by transfer to the account named, in cash in the room, to what standard.</summary>
    public string Manner { get; internal set; } = "";

    /// <summary>How performance is shown.</summary>
    public string Proof { get; internal set; } = "";

    /// <summary>Anything further the clause says.</summary>
    public string Further { get; internal set; } = "";

    /// <summary>The clause with words added at its end; this one stays as it is.</summary>
    internal Obligation Reading(string added)
    {
        var read = (Obligation)MemberwiseClone();
        read.Further = Further.Length > 0 ? $"{Further}。{added}" : added;
        return read;
    }

    /// <summary>Whether money is owed.</summary>
    public bool IsPayment => Kind is ObligationKind.Pay or ObligationKind.PayEveryYear or ObligationKind.PayByInstalments;

    /// <summary>Whether there is anything to perform.</summary>
    public bool IsPerformable => Kind is not ObligationKind.ConfirmFacts;

    /// <summary>The jointly liable.</summary>
    public IEnumerable<string> JointDebtors => JointDebtorKeys.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The clauses this one depends on.</summary>
    public IEnumerable<int> DefaultNumbers =>
        DefaultOf.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.TryParse(n, out var v) ? v : 0);
}
