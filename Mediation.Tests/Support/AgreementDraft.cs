using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Evidence;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;

namespace Mediation.Tests.Support;

/// <summary>
/// A case with a draft agreement, built in a few words: one adult on each side with everything a court asks for, complete facts
/// and one copy for each and the committee. Whatever a test changes is what its review is about.
/// </summary>
internal sealed class AgreementDraft
{
    private bool _copiesSet;

    public AgreementDraft()
    {
        Case.Agreements.Add(Agreement);
        Agreement.Number = "1";
        Agreement.Facts = "2026年3月1日，乙方的货车倒车时撞坏甲方院墙，双方都认可乙方负全部责任。";
        Case.Subject = "损害赔偿纠纷";
        Case.Category = DisputeCategory.Damages;
    }

    public MediationCase Case { get; } = new();

    public Agreement Agreement { get; } = new();

    public DateOnly Today { get; set; } = new(2026, 8, 6);

    public ReviewSubject Subject => new(Case, Agreement, Today);

    public IReadOnlyList<Finding> Review()
    {
        if (Case.Parties.Count == 0) Between("张某甲", "李某乙");
        if (!_copiesSet) Agreement.Copies = Case.Parties.Count + 1;
        return AgreementReview.Run(Subject);
    }

    public IReadOnlyList<string> Codes(FindingLevel? level = null) => [.. Review().Where(f => level is null || f.Level == level).Select(f => f.Check).Distinct()];

    public AgreementDraft About(string subject, DisputeCategory category)
    {
        (Case.Subject, Case.Category) = (subject, category);
        return this;
    }

    public AgreementDraft Facts(string facts)
    {
        Agreement.Facts = facts;
        return this;
    }

    public AgreementDraft Copies(int copies)
    {
        (Agreement.Copies, _copiesSet) = (copies, true);
        return this;
    }

    public AgreementDraft Between(string applicant, string respondent) => With(Adult(Side.Applicant, 1, applicant)).With(Adult(Side.Respondent, 1, respondent));

    public AgreementDraft With(Party party)
    {
        Case.Parties.Add(party);
        return this;
    }

    public AgreementDraft Clause(Obligation clause)
    {
        clause.Number = Agreement.Obligations.Count + 1;
        Agreement.Obligations.Add(clause);
        return this;
    }

    /// <summary>A payment of B1 to A1 in cash, by a day or, without one, on the day of signing.</summary>
    public AgreementDraft Pays(decimal yuan, string subject, DateOnly? by = null, string manner = "现金，在调解室当面点清", string further = "", string debtor = "B1", string creditor = "A1") => Clause(new()
    {
        Kind = ObligationKind.Pay, DebtorKey = debtor, CreditorKey = creditor, Amount = Money.Yuan(yuan), Subject = subject,
        Basis = by is null ? DueBasis.OnSigning : DueBasis.OnDate, DueOn = by, Manner = manner, Further = further,
    });

    public AgreementDraft PaysOnDefault(decimal yuan, string subject, string defaultOf) => Clause(new()
    {
        Kind = ObligationKind.Pay, DebtorKey = "B1", CreditorKey = "A1", Amount = Money.Yuan(yuan), Subject = subject, Basis = DueBasis.OnDefault, DefaultOf = defaultOf,
    });

    /// <summary>Something B1 does by a day of the coming month, inspected by A1.</summary>
    public AgreementDraft Does(string subject, ObligationKind kind = ObligationKind.Act, string further = "") => Clause(new()
    {
        Kind = kind, DebtorKey = "B1", CreditorKey = "A1", Subject = subject, Further = further, Place = "调解室", Proof = "双方签字的验收单",
        Basis = kind == ObligationKind.Refrain ? DueBasis.FromEffect : DueBasis.OnDate, DueOn = kind == ObligationKind.Refrain ? null : new(2026, 9, 6),
    });

    public AgreementDraft Shared(string title, params (string Name, decimal Yuan)[] shares)
    {
        Agreement.SharesTitle = title;
        Agreement.Shares.AddRange(shares.Select((s, i) => new Share { Number = i + 1, Name = s.Name, Amount = Money.Yuan(s.Yuan) }));
        return this;
    }

    public AgreementDraft Evidence(string title)
    {
        Case.Evidence.Add(new EvidenceItem { Number = Case.Evidence.Count + 1, Title = title });
        return this;
    }

    public AgreementDraft Session(int minutes, string present, params string[] words)
    {
        var opened = new DateTime(2026, 8, 6, 7, 0, 0, DateTimeKind.Utc);
        var session = new Session { Number = 1, OpenedAt = opened, ClosedAt = opened.AddMinutes(minutes), PartiesPresent = present, Result = SessionResult.Agreed };
        session.Statements.AddRange(words.Select((w, i) => new Statement { Number = i + 1, Words = w }));
        Case.Sessions.Add(session);
        return this;
    }

    public static Party Adult(Side side, int ordinal, string name) => new()
    {
        Key = $"{"ABC"[(int)side]}{ordinal}", Side = side, Ordinal = ordinal, Kind = PartyKind.Person, Name = name, Address = $"某镇某街{1 + (2 * (int)side)}号", Phone = "13800000000",
        IdNumber = IdOf(new DateOnly(1980, 1, 1), (((int)side) * 100) + (ordinal * 2)),
    };

    public static Party Minor(Side side, string name, string? guardian)
    {
        var child = Adult(side, 1, name);
        child.IdNumber = IdOf(new DateOnly(2017, 3, 2), 21);
        if (guardian is not null) child.Representatives.Add(new() { Name = guardian, Capacity = Capacity.Guardian });
        return child;
    }

    public static Party Company(Side side, int ordinal, string name, string? legal, string? post = "执行董事")
    {
        var company = new Party
        {
            Key = $"{"ABC"[(int)side]}{ordinal}", Side = side, Ordinal = ordinal, Kind = PartyKind.LegalPerson, Name = name, Address = "某镇某街2号", Phone = "023-60000000", CreditCode = "915000000000000005",
        };
        if (legal is not null) company.Representatives.Add(new() { Name = legal, Capacity = Capacity.LegalRepresentative, Post = post });
        return company;
    }

    public static Party Group(Side side, string name, int members, int mandates, params string[] representatives)
    {
        var group = new Party { Key = "A1", Side = side, Ordinal = 1, Kind = PartyKind.Group, Name = name, Address = "某村二组", Phone = "13900000000", MemberCount = members, MandatesOnFile = mandates };
        group.Representatives.AddRange(representatives.Select((r, i) => new Representative { Name = r, Capacity = Capacity.ElectedRepresentative, MaySettle = true, IdNumber = IdOf(new DateOnly(1970, 5, 6), 11 + (i * 2)) }));
        return group;
    }

    /// <summary>A number with a right check character, made up for a birth date.</summary>
    public static string IdOf(DateOnly birth, int sequence)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var body = $"500106{birth:yyyyMMdd}{sequence:000}";
        return body + "10X98765432"[body.Select((c, i) => (c - '0') * weights[i]).Sum() % 11];
    }
}
