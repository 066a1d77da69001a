using Mediation.Domain.Agreements;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>A representative as entered.</summary>
public sealed record RepresentativeInput
{
    /// <summary>Name.</summary>
    [Field("姓名", "Name", FieldKind.Name, Required = true)] public string? Name { get; set; }
    /// <summary>Capacity.</summary>
    [Field("身份", "Capacity", FieldKind.Choice, Required = true)] public Capacity? Capacity { get; set; }
    /// <summary>Post.</summary>
    [Field("职务", "Post", When = "Capacity=LegalRepresentative")] public string? Post { get; set; }
    /// <summary>Identity number.</summary>
    [Field("身份证号", "ID number", FieldKind.ResidentId)] public string? IdNumber { get; set; }
    /// <summary>Phone.</summary>
    [Field("电话", "Phone", FieldKind.Phone)] public string? Phone { get; set; }
    /// <summary>Authority to settle.</summary>
    [Field("有和解权限", "May settle", FieldKind.Flag, When = "Capacity=Agent|ElectedRepresentative")] public bool MaySettle { get; set; }
}

/// <summary>A party as entered.</summary>
public sealed record PartyInput
{
    /// <summary>The party's key, where it is on file already; scripts and forms carry it back unchanged.</summary>
    public string? Key { get; set; }
    /// <summary>Side.</summary>
    [Field("哪一方", "Side", FieldKind.Choice, Required = true)] public Side? Side { get; set; }
    /// <summary>Kind.</summary>
    [Field("类型", "Kind", FieldKind.Choice, Required = true)] public PartyKind? Kind { get; set; }
    /// <summary>Name.</summary>
    [Field("姓名或名称", "Name", FieldKind.Name, Required = true)] public string? Name { get; set; }
    /// <summary>Identity number.</summary>
    [Field("身份证号", "ID number", FieldKind.ResidentId, When = "Kind=Person")] public string? IdNumber { get; set; }
    /// <summary>Credit code.</summary>
    [Field("统一社会信用代码", "Credit code", FieldKind.CreditCode, When = "Kind=LegalPerson|Organisation")] public string? CreditCode { get; set; }
    /// <summary>Phone.</summary>
    [Field("电话", "Phone", FieldKind.Phone)] public string? Phone { get; set; }
    /// <summary>Address.</summary>
    [Field("住址", "Address")] public string? Address { get; set; }
    /// <summary>Region of domicile.</summary>
    [Field("住所地区划代码", "Region code", FieldKind.Region, HintZh = "6位，用来算可以选哪个法院", HintEn = "Six digits; decides which courts may be chosen")] public string? RegionCode { get; set; }
    /// <summary>Occupation.</summary>
    [Field("职业或者行业", "Occupation", When = "Kind=Person|Group")] public string? Occupation { get; set; }
    /// <summary>Members of a group.</summary>
    [Field("人数或户数", "Members", FieldKind.Number, When = "Kind=Group")] public int? MemberCount { get; set; }
    /// <summary>Mandates on file.</summary>
    [Field("已收授权书份数", "Mandates on file", FieldKind.Number, When = "Kind=Group")] public int? MandatesOnFile { get; set; }
    /// <summary>Limited capacity.</summary>
    [Field("成年，但是不能完全辨认自己的行为", "An adult who cannot fully judge their own acts", FieldKind.Flag, When = "Kind=Person", HintZh = "要由监护人签字", HintEn = "A guardian signs")] public bool HasLimitedCapacity { get; set; }
    /// <summary>Own labour.</summary>
    [Field("满16岁，靠自己的劳动收入生活", "Sixteen or older and living on their own labour", FieldKind.Flag, When = "Kind=Person")] public bool LivesOnOwnLabour { get; set; }
    /// <summary>Representatives.</summary>
    [Field("代表、法定代表人、监护人或者代理人", "Representatives", FieldKind.Rows, Max = 5)] public List<RepresentativeInput> Representatives { get; set; } = [];

    internal static IEnumerable<InputFault> Check(IReadOnlyList<PartyInput> parties, DateOnly today)
    {
        if (!parties.Any(p => p.Side == Parties.Side.Applicant) || !parties.Any(p => p.Side == Parties.Side.Respondent))
            yield return new("parties", new("申请人和被申请人都要至少有一个。", "There must be at least one applicant and one respondent."));
        for (var i = 0; i < parties.Count; i++)
        {
            var p = parties[i];
            if (string.IsNullOrWhiteSpace(p.Phone) && p.Representatives.All(r => string.IsNullOrWhiteSpace(r.Phone)))
                yield return new($"parties[{i}].phone", new("每一方至少留一个打得通的电话。", "Each party needs at least one phone that can be reached."));
            if (p.Representatives.Count(r => r.Capacity == Parties.Capacity.Agent) > 2)
                yield return new($"parties[{i}].representatives", new($"一方最多委托两名代理人。{Law.Cpl61.Zh}", $"A party has two agents at most. {Law.Cpl61.En}"));
            if (p.Kind == PartyKind.Group && p.Representatives.All(r => r.Capacity != Capacity.ElectedRepresentative))
                yield return new($"parties[{i}].representatives", new("多人一方要推选1至5名代表人。", "A group needs one to five elected representatives."));
            if (p.Kind == PartyKind.Group && (p.MemberCount ?? 0) < 2)
                yield return new($"parties[{i}].memberCount", new("多人一方要写明人数或户数，至少2。", "Say how many stand behind the group, at least 2."));
            if (p.Kind == PartyKind.Group && p.MandatesOnFile > p.MemberCount)
                yield return new($"parties[{i}].mandatesOnFile", new("授权书不能多于人数。", "There cannot be more mandates than members."));
            if (p.Kind is PartyKind.LegalPerson or PartyKind.Organisation && p.Representatives.All(r => r.Capacity != Capacity.LegalRepresentative))
                yield return new($"parties[{i}].representatives", new("法人或者组织要写明法定代表人、负责人。", "A legal person or organisation needs its legal representative."));
            if (p.Kind == PartyKind.Person && p.IdNumber is { Length: > 0 } id && ResidentId.Parse(id, today) is { Ok: true } known
                && known.Value.AgeOn(today) < 18 && !(p.LivesOnOwnLabour && known.Value.AgeOn(today) >= 16) && p.Representatives.All(r => r.Capacity != Capacity.Guardian))
                yield return new($"parties[{i}].representatives", new("这位当事人未满18岁，要写明监护人。", "This party is under 18 and needs a guardian."));
            if (p is { Kind: PartyKind.Person, HasLimitedCapacity: true } && p.Representatives.All(r => r.Capacity != Capacity.Guardian))
                yield return new($"parties[{i}].representatives", new("不能完全辨认自己行为的人，要写明监护人。", "Somebody who cannot fully judge their own acts needs a guardian."));
        }
        foreach (var (field, numbers) in ((string, IEnumerable<(string? Number, int Index)>)[])
            [("idNumber", parties.Select((p, i) => (ReadId(p.IdNumber, today), i))), ("creditCode", parties.Select((p, i) => (ReadCode(p.CreditCode), i)))])
            if (numbers.Where(n => n.Number is not null).GroupBy(n => n.Number).FirstOrDefault(g => g.Count() > 1) is { } same)
                yield return new($"parties[{same.Last().Index}].{field}", new("同一个人或者同一个单位不能出现两次。请核对号码。", "The same person or body cannot appear twice. Check the number."));
    }

    internal static IEnumerable<Party> ToParties(IEnumerable<PartyInput> inputs, DateOnly today)
    {
        var counts = new Dictionary<Side, int>();
        foreach (var i in inputs)
        {
            var ordinal = counts[i.Side!.Value] = counts.GetValueOrDefault(i.Side.Value) + 1;
            yield return NewParty(i, ordinal, today);
        }
    }

    internal static Party NewParty(PartyInput i, int ordinal, DateOnly today)
    {
        var side = i.Side!.Value;
        var letter = side switch { Parties.Side.Applicant => 'A', Parties.Side.Respondent => 'B', _ => 'C' };
        var party = new Party { Id = Guid.CreateVersion7(), Side = side, Ordinal = ordinal, Key = $"{letter}{ordinal}" };
        i.WriteTo(party, today);
        return party;
    }

    internal void WriteTo(Party party, DateOnly today)
    {
        (party.Kind, party.Name, party.IdNumber, party.CreditCode) = (Kind!.Value, PlainText.Tidy(Name), ReadId(IdNumber, today), ReadCode(CreditCode));
        (party.Phone, party.Address, party.RegionCode, party.Occupation) = (ReadPhone(Phone), PlainText.Tidy(Address), Blank(RegionCode), Blank(Occupation));
        (party.MemberCount, party.MandatesOnFile) = (MemberCount is > 0 ? MemberCount.Value : 1, MandatesOnFile ?? 0);
        (party.HasLimitedCapacity, party.LivesOnOwnLabour) = (HasLimitedCapacity, LivesOnOwnLabour);
        party.Representatives.Clear();
        party.Representatives.AddRange(Representatives.Select(r => new Representative
        {
            Id = Guid.CreateVersion7(), Name = PlainText.Tidy(r.Name), Capacity = r.Capacity!.Value, Post = Blank(r.Post),
            IdNumber = ReadId(r.IdNumber, today), Phone = ReadPhone(r.Phone), MaySettle = r.MaySettle,
        }));
    }

    internal static PartyInput Of(Party p) => new()
    {
        Key = p.Key, Side = p.Side, Kind = p.Kind, Name = p.Name, IdNumber = p.IdNumber, CreditCode = p.CreditCode, Phone = p.Phone, Address = p.Address,
        RegionCode = p.RegionCode, Occupation = p.Occupation, MemberCount = p.MemberCount, MandatesOnFile = p.MandatesOnFile, HasLimitedCapacity = p.HasLimitedCapacity, LivesOnOwnLabour = p.LivesOnOwnLabour,
        Representatives = [.. p.Representatives.Select(r => new RepresentativeInput
        {
            Name = r.Name, Capacity = r.Capacity, Post = r.Post, IdNumber = r.IdNumber, Phone = r.Phone, MaySettle = r.MaySettle,
        })],
    };

    private static string? Blank(string? s) => PlainText.Tidy(s) is { Length: > 0 } tidy ? tidy : null;

    private static string? ReadId(string? s, DateOnly today) => Blank(s) is null ? null : ResidentId.Parse(s, today).Value.Value;

    private static string? ReadCode(string? s) => Blank(s) is null ? null : Parties.CreditCode.Parse(s).Value.Value;

    private static string? ReadPhone(string? s) => Blank(s) is null ? null : PhoneNumber.Parse(s).Value.Value;

    internal static Money? Amount(string? s) => Blank(s) is null ? null : Money.Parse(s).Value;
}
