namespace Mediation.Domain.Parties;

/// <summary>当事人类型 (domain reference 5.2), and the group of people who act through representatives.</summary>
public enum PartyKind
{
    /// <summary>A person.</summary>
    [Term("自然人", "natural person")] Person,
    /// <summary>A company or other legal person.</summary>
    [Term("法人", "legal person")] LegalPerson,
    /// <summary>A partnership, sole proprietor's shop and the like.</summary>
    [Term("非法人组织", "unincorporated organisation")] Organisation,
    /// <summary>Several people on one side acting through at most five representatives.</summary>
    [Term("推选代表人的多人一方", "group with representatives")] Group,
}
