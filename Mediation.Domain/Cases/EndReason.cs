namespace Mediation.Domain.Cases;

/// <summary>不成原因: why mediation ended without agreement (domain reference 5.2; online mediation rules art. 25).</summary>
public enum EndReason
{
    /// <summary>People's Mediation Law arts. 17, 23(2).</summary>
    [Term("一方明确表示不愿继续调解", "one party refuses to go on")] Refusal,
    /// <summary>Positions too far apart.</summary>
    [Term("各方分歧较大，难以达成协议", "positions too far apart")] TooFarApart,
    /// <summary>The period is over and not everybody agrees to extend.</summary>
    [Term("调解期限届满", "the period expired")] Expired,
    /// <summary>A party cannot be reached.</summary>
    [Term("无法联系当事人", "a party cannot be reached")] Unreachable,
    /// <summary>A party will not sign; set by the refusal to sign.</summary>
    [Term("当事人拒绝签字", "a party refuses to sign")] RefusedToSign,
    /// <summary>A party sues or applies for arbitration.</summary>
    [Term("当事人起诉或者申请仲裁", "a party sues or applies for arbitration")] Sued,
    /// <summary>A body to which the law reserves the matter has taken it (Provisions on People's Mediation Work art. 22).</summary>
    [Term("依法应当由专门机关处理，专门机关已经受理", "taken by the body to which the law reserves it")] TakenByAuthority,
    /// <summary>False mediation; it is reported (invited mediation provisions art. 18).</summary>
    [Term("涉嫌虚假调解", "suspected false mediation")] FalseMediation,
    /// <summary>Anything else, explained in words.</summary>
    [Term("其他", "other")] Other,
}
