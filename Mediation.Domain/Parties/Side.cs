namespace Mediation.Domain.Parties;

/// <summary>Which side a party stands on. 甲方 and 乙方 on papers.</summary>
public enum Side
{
    /// <summary>甲方.</summary>
    [Term("申请人", "applicant", "甲")] Applicant,
    /// <summary>乙方.</summary>
    [Term("被申请人", "respondent", "乙")] Respondent,
    /// <summary>Bound by or interested in the agreement without being the respondent: a guarantor, a manager of the building.</summary>
    [Term("其他当事人", "further party", "丙")] Third,
}
