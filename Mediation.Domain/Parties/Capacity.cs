namespace Mediation.Domain.Parties;

/// <summary>In what capacity somebody acts or signs.</summary>
public enum Capacity
{
    /// <summary>For themselves.</summary>
    [Term("本人", "in person")] InPerson,
    /// <summary>Guardian of a minor or of an adult without full capacity (Civil Code arts. 19-23).</summary>
    [Term("法定代理人", "guardian")] Guardian,
    /// <summary>Of a legal person or organisation.</summary>
    [Term("法定代表人（负责人）", "legal representative")] LegalRepresentative,
    /// <summary>Chosen by the members of a group; each member's mandate is on file.</summary>
    [Term("推选的代表人", "elected representative")] ElectedRepresentative,
    /// <summary>With a power of attorney (Civil Procedure Law arts. 61-62).</summary>
    [Term("委托代理人", "agent")] Agent,
}
