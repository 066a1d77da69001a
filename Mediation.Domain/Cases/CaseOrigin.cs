namespace Mediation.Domain.Cases;

/// <summary>案件来源: how the dispute came in (domain reference 5.2, channels of 3.7).</summary>
public enum CaseOrigin
{
    /// <summary>A party applied (People's Mediation Law art. 17).</summary>
    [Term("依申请调解", "applied for")] Applied,
    /// <summary>The committee started by itself (art. 17).</summary>
    [Term("主动调解", "proactive")] Proactive,
    /// <summary>委派: a court, before filing.</summary>
    [Term("法院委派（立案前）", "court, before filing")] CourtDelegated,
    /// <summary>委托: a court, after filing; can never reach judicial confirmation.</summary>
    [Term("法院委托（立案后）", "court, after filing")] CourtEntrusted,
    /// <summary>A police station, civil dispute.</summary>
    [Term("公安机关移送", "police referral")] Police,
    /// <summary>A petition office.</summary>
    [Term("信访部门移交", "petition office referral")] Petition,
    /// <summary>Any other body.</summary>
    [Term("其他部门移送", "other referral")] OtherBody,
}
