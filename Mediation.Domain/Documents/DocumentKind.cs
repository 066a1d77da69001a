namespace Mediation.Domain.Documents;

/// <summary>The papers the product issues, with their form numbers (domain reference section 4).</summary>
public enum DocumentKind
{
    /// <summary>F08.</summary>
    [Term("人民调解协议书", "Mediation agreement", "F08")] Agreement,
    /// <summary>F08 before anybody has signed: the text to be read and signed on paper. The sealed agreement replaces it.</summary>
    [Term("人民调解协议书（待签稿）", "Mediation agreement, copy to sign", "F08")] AgreementToSign,
    /// <summary>F15.</summary>
    [Term("不予受理告知书", "Notice of non-acceptance", "F15")] NonAcceptance,
    /// <summary>No number: what is missing before a matter can be accepted.</summary>
    [Term("补充材料通知书", "Notice to bring material")] SupplementNotice,
    /// <summary>F16: the request, and again with the decision.</summary>
    [Term("回避申请和决定书", "Recusal: request and decision", "F16")] Recusal,
    /// <summary>F17.</summary>
    [Term("延长调解期限同意书", "Consent to extend the mediation period", "F17")] Extension,
    /// <summary>F18: the pause, and again when mediation goes on.</summary>
    [Term("中止、恢复调解记录", "Record of suspension and resumption", "F18")] Suspension,
    /// <summary>F19.</summary>
    [Term("终止调解通知书", "Notice of ended mediation", "F19")] Ended,
    /// <summary>F21, before filing.</summary>
    [Term("委派调解函", "Letter of delegation", "F21")] DelegationLetter,
    /// <summary>F22, after filing.</summary>
    [Term("委托调解函", "Letter of entrustment", "F22")] EntrustmentLetter,
    /// <summary>F23.</summary>
    [Term("公安机关移送人民调解函", "Police letter of referral", "F23")] PoliceLetter,
    /// <summary>F24.</summary>
    [Term("请求不予处罚申请书", "Application for no penalty", "F24")] NoPenalty,
    /// <summary>F25.</summary>
    [Term("调解情况复函", "Reply letter", "F25")] Reply,
    /// <summary>F26, and the letter of any other body.</summary>
    [Term("移交人民调解函", "Letter of referral", "F26")] PetitionLetter,
    /// <summary>F30.</summary>
    [Term("司法确认申请书", "Joint application for confirmation", "F30")] ConfirmationApplication,
    /// <summary>F30 before anybody has signed.</summary>
    [Term("司法确认申请书（待签稿）", "Joint application, copy to sign", "F30")] ConfirmationApplicationToSign,
    /// <summary>F35.</summary>
    [Term("民事裁定书（不予受理）", "Ruling: not accepted", "F35")] RulingNotAccepted,
    /// <summary>F36.</summary>
    [Term("民事裁定书（确认有效）", "Ruling: valid", "F36")] RulingValid,
    /// <summary>F37.</summary>
    [Term("民事裁定书（驳回申请）", "Ruling: rejected", "F37")] RulingRejected,
}
