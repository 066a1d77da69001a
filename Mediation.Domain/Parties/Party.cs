namespace Mediation.Domain.Parties;

/// <summary>One party of a case: who they are, who acts for them and what they have consented to.</summary>
public sealed class Party
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Short name inside the case, such as A1 or B1: side and number. Scripts and forms refer to it.</summary>
    public string Key { get; internal set; } = "";

    /// <summary>Which side.</summary>
    public Side Side { get; internal set; }

    /// <summary>Number within the side, from 1.</summary>
    public int Ordinal { get; internal set; }

    /// <summary>Person, company, group.</summary>
    public PartyKind Kind { get; internal set; }

    /// <summary>Full name as on the identity document or licence.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>Resident identity number of a person, checked; null if not given.</summary>
    public string? IdNumber { get; internal set; }

    /// <summary>Unified social credit code of a company or organisation, checked; null if not given.</summary>
    public string? CreditCode { get; internal set; }

    /// <summary>Telephone, normalised; null only where a representative has one.</summary>
    public string? Phone { get; internal set; }

    /// <summary>Address.</summary>
    public string Address { get; internal set; } = "";

    /// <summary>Six-digit region of the domicile, for jurisdiction (Civil Procedure Law art. 205).</summary>
    public string? RegionCode { get; internal set; }

    /// <summary>Occupation or business.</summary>
    public string? Occupation { get; internal set; }

    /// <summary>How many people stand behind a group; 1 otherwise.</summary>
    public int MemberCount { get; internal set; } = 1;

    /// <summary>How many members' mandates are on file, for a group.</summary>
    public int MandatesOnFile { get; internal set; }

    /// <summary>The account or script actor that acts as this party; null for everybody without one.</summary>
    public string? ActorId { get; internal set; }

    /// <summary>An adult who cannot fully judge their own acts; a guardian acts (Civil Code arts. 21-22).</summary>
    public bool HasLimitedCapacity { get; internal set; }

    /// <summary>Sixteen or seventeen and living mainly on their own labour: counts as an adult (Civil Code art. 18 para. 2).</summary>
    public bool LivesOnOwnLabour { get; internal set; }

    /// <summary>Those who act for the party.</summary>
    public List<Representative> Representatives { get; private set; } = [];

    /// <summary>Every answer ever given to a question of consent.</summary>
    public List<Consent> Consents { get; private set; } = [];

    /// <summary>The mark on papers and screens: 甲, 乙, 丙.</summary>
    public string Mark => Side.Code();

    /// <summary>The newest answer, or null if never asked.</summary>
    public Consent? ConsentTo(ConsentKind kind) => Consents.Where(c => c.Kind == kind).MaxBy(c => c.At);

    /// <summary>Whether the newest answer is yes.</summary>
    public bool HasConsented(ConsentKind kind) => ConsentTo(kind) is { Given: true };

    /// <summary>Whether a person is under 18 on the day (Civil Code art. 17); false where no number is known.</summary>
    public bool IsMinorOn(DateOnly day) =>
        Kind == PartyKind.Person && IdNumber is { } number && ResidentId.Parse(number, day) is { Ok: true } id && id.Value.AgeOn(day) < 18;

    /// <summary>
    /// Whether somebody else acts for a person on the day: a minor who does not live on their own labour from 16 on, or an adult who cannot
    /// fully judge their own acts (Civil Code arts. 18-23).
    /// </summary>
    public bool NeedsGuardianOn(DateOnly day) => Kind == PartyKind.Person && (HasLimitedCapacity || (IsMinorOn(day) && !(LivesOnOwnLabour && IsSixteenOn(day))));

    private bool IsSixteenOn(DateOnly day) => IdNumber is { } number && ResidentId.Parse(number, day) is { Ok: true } id && id.Value.AgeOn(day) >= 16;

    /// <summary>
    /// Who must sign for the party: an adult in person or an agent who may settle; a guardian for a minor or an adult who cannot judge;
    /// the legal representative or such an agent for a company; every elected representative for a group.
    /// Empty if nobody who may sign is on file. Source: Civil Code arts. 19-23, 61; Civil Procedure Law art. 62.
    /// </summary>
    public IReadOnlyList<Signatory> SignatoriesOn(DateOnly day)
    {
        var guardian = Representatives.Where(r => r.Capacity == Capacity.Guardian).Select(Signs);
        var agent = Representatives.Where(r => r.Capacity == Capacity.Agent && r.MaySettle).Select(Signs);
        return Kind switch
        {
            PartyKind.Person when NeedsGuardianOn(day) => [.. guardian],
            PartyKind.Person => agent.Any() ? [.. agent.Take(1)] : [new(Key, Name, Capacity.InPerson)],
            PartyKind.Group => [.. Representatives.Where(r => r.Capacity == Capacity.ElectedRepresentative).Select(Signs)],
            _ => [.. Representatives.Where(r => r.Capacity == Capacity.LegalRepresentative).Select(Signs).Concat(agent).Take(1)],
        };
    }

    private Signatory Signs(Representative r) => new(Key, r.Name, r.Capacity);

    /// <summary>Every telephone by which the party can be reached.</summary>
    public IEnumerable<string> Phones => Representatives.Select(r => r.Phone).Prepend(Phone).OfType<string>();
}
