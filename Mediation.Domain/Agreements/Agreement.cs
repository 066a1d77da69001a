namespace Mediation.Domain.Agreements;

/// <summary>
/// A written mediation agreement (form F08). It takes effect when every party and the mediator have signed and the committee's
/// seal is on it. Source: People's Mediation Law art. 29.
/// </summary>
public sealed class Agreement
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Number: the file number, with a suffix for amended agreements.</summary>
    public string Number { get; internal set; } = "";

    /// <summary>In writing, or oral and recorded (People's Mediation Law art. 28).</summary>
    public AgreementForm Form { get; internal set; } = AgreementForm.Written;

    /// <summary>Number of the earlier agreement it replaces, which is kept; null if none.</summary>
    public string? ReplacesNumber { get; internal set; }

    /// <summary>When a newer agreement took its place, UTC; null while it stands.</summary>
    public DateTime? ReplacedAt { get; internal set; }

    /// <summary>Main facts, issues and responsibilities (art. 29 item 2).</summary>
    public string Facts { get; internal set; } = "";

    /// <summary>Copies made: one for each party and one for the committee.</summary>
    public int Copies { get; internal set; }

    /// <summary>The clauses in order.</summary>
    public List<Obligation> Obligations { get; private set; } = [];

    /// <summary>The division among members of a group; empty where there is none.</summary>
    public List<Share> Shares { get; private set; } = [];

    /// <summary>What the shares divide, in a few words.</summary>
    public string SharesTitle { get; internal set; } = "";

    /// <summary>People and bodies beside the parties whose rights the clauses touch: co-owners, joint debtors, insurers; one a line, empty if none (check K06).</summary>
    public string OthersConcerned { get; internal set; } = "";

    /// <summary>Mortgages, seizures and co-owners on the property dealt with; one a line, empty if none (check K21).</summary>
    public string Encumbrances { get; internal set; } = "";

    /// <summary>Principal written in a loan, in fen; null if it is no loan (check K28).</summary>
    public Money? LoanPrincipal { get; internal set; }

    /// <summary>What the borrower really received, in fen.</summary>
    public Money? LoanPaidOut { get; internal set; }

    /// <summary>When the loan was made, for the cap on interest (check K26).</summary>
    public DateOnly? LoanOn { get; internal set; }

    /// <summary>Codes of warnings the mediator has acknowledged, separated by spaces.</summary>
    public string Acknowledged { get; internal set; } = "";

    /// <summary>What the director let pass, in order.</summary>
    public List<CheckOverride> Overrides { get; private set; } = [];

    /// <summary>When the text was frozen, UTC; null while it is drafted.</summary>
    public DateTime? FinalisedAt { get; internal set; }

    /// <summary>SHA-256 of the frozen text, lower-case hexadecimal; null while it is drafted.</summary>
    public string? TextDigest { get; internal set; }

    /// <summary>Signatures under the present text.</summary>
    public List<Signature> Signatures { get; private set; } = [];

    /// <summary>When the committee sealed it, UTC.</summary>
    public DateTime? SealedAt { get; internal set; }

    /// <summary>Who sealed it.</summary>
    public string? SealedBy { get; internal set; }

    /// <summary>When it took effect, UTC: the last of all signatures and the seal.</summary>
    public DateTime? EffectiveAt { get; internal set; }

    /// <summary>The ledger: one row for each obligation, instalment or yearly payment, from effect on.</summary>
    public List<LedgerRow> Ledger { get; private set; } = [];

    /// <summary>The mediator's signature, or null.</summary>
    public Signature? MediatorSignature => Signatures.FirstOrDefault(s => s.PartyKey.Length == 0);

    /// <summary>Sum of the payments due whatever happens, without conditional and yearly ones.</summary>
    public Money FirmTotal => Money.Sum(Obligations.Where(o => (o.Kind is ObligationKind.Pay or ObligationKind.PayByInstalments) && o.Basis != DueBasis.OnDefault).Select(o => o.Amount ?? default));

    /// <summary>Whether the mediator says it is about a loan.</summary>
    public bool IsLoan => LoanPrincipal is not null;

    /// <summary>The agreement as it reads with words every party added to a clause later; this one stays as it is.</summary>
    internal Agreement Reading(Func<int, string> added)
    {
        var read = (Agreement)MemberwiseClone();
        read.Obligations = [.. Obligations.Select(o => added(o.Number) is { Length: > 0 } words ? o.Reading(words) : o)];
        return read;
    }

    /// <summary>Whether the signatory has signed the present text.</summary>
    public bool IsSignedBy(Parties.Signatory who) => Signatures.Any(s => s.PartyKey == who.PartyKey && s.Name == who.Name);
}
