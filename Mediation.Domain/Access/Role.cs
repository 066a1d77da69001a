namespace Mediation.Domain.Access;

/// <summary>Who may act on a case, by the role codes of the workflow.</summary>
public enum Role
{
    /// <summary>PA.</summary>
    [Term("申请人", "Applicant", "PA")] Applicant,
    /// <summary>PB.</summary>
    [Term("被申请人", "Other party", "PB")] OtherParty,
    /// <summary>MD.</summary>
    [Term("人民调解员", "Mediator", "MD")] Mediator,
    /// <summary>RC.</summary>
    [Term("登记人", "Registrar", "RC")] Registrar,
    /// <summary>DR.</summary>
    [Term("调委会主任", "Committee director", "DR")] Director,
    /// <summary>SB: reads and supervises; decides nothing in a case but that an archived one is opened again.</summary>
    [Term("司法所", "Justice office", "SB")] JusticeOffice,
    /// <summary>CC.</summary>
    [Term("立案庭", "Court filing office", "CC")] CourtClerk,
    /// <summary>JD.</summary>
    [Term("法官", "Judge", "JD")] Judge,
    /// <summary>PO.</summary>
    [Term("公安民警", "Police officer", "PO")] PoliceOfficer,
    /// <summary>LV.</summary>
    [Term("信访部门", "Letters department", "LV")] LettersOfficer,
    /// <summary>SY: the clock.</summary>
    [Term("系统", "System", "SY")] System,
    /// <summary>Runs the installation; reads no case.</summary>
    [Term("管理员", "Administrator", "AD")] Administrator,
}
