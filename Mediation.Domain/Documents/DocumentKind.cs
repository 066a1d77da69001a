namespace Mediation.Domain.Documents;

/// <summary>The papers the product issues, with their form numbers (domain reference section 4).</summary>
public enum DocumentKind
{
    /// <summary>F00, the first page of the case file.</summary>
    [Term("调解卷宗封面", "Cover of the case file", "F00")] FileCover,
    /// <summary>F01, with the true pages of the case file.</summary>
    [Term("卷内目录", "Contents of the case file", "F01")] FileContents,
    /// <summary>F02.</summary>
    [Term("人民调解申请书", "Application for mediation", "F02")] Application,
    /// <summary>F03.</summary>
    [Term("人民调解受理登记表", "Registration sheet", "F03")] Registration,
    /// <summary>F04.</summary>
    [Term("权利义务告知书", "Notice of rights and duties", "F04")] RightsNotice,
    /// <summary>No number: who was appointed or chosen to mediate.</summary>
    [Term("指派（选定）人民调解员记录", "Record of the mediator's appointment")] Appointment,
    /// <summary>F05.</summary>
    [Term("人民调解调查记录", "Investigation record", "F05")] InvestigationRecord,
    /// <summary>F06, the list before the copies.</summary>
    [Term("人民调解证据材料", "Evidence", "F06")] EvidenceList,
    /// <summary>F07.</summary>
    [Term("人民调解记录", "Record of mediation", "F07")] SessionRecord,
    /// <summary>F08.</summary>
    [Term("人民调解协议书", "Mediation agreement", "F08")] Agreement,
    /// <summary>F08 before anybody has signed: the text to be read and signed on paper. The sealed agreement replaces it.</summary>
    [Term("人民调解协议书（待签稿）", "Mediation agreement, copy to sign", "F08")] AgreementToSign,
    /// <summary>F09.</summary>
    [Term("人民调解口头协议登记表", "Oral agreement registration", "F09")] OralAgreement,
    /// <summary>F10.</summary>
    [Term("人民调解回访记录", "Follow-up record", "F10")] FollowUpRecord,
    /// <summary>F11, the register before the papers of the confirmation.</summary>
    [Term("司法确认有关材料", "Material of the confirmation", "F11")] ConfirmationRegister,
    /// <summary>F12.</summary>
    [Term("卷宗情况说明", "Note on the case file", "F12")] FileNote,
    /// <summary>F13, the last page of the case file.</summary>
    [Term("封底", "Back cover of the case file", "F13")] BackCover,
    /// <summary>F14.</summary>
    [Term("人民调解结案报告表", "Closing report", "F14")] ClosingReport,
    /// <summary>F15.</summary>
    [Term("不予受理告知书", "Notice of non-acceptance", "F15")] NonAcceptance,
    /// <summary>No number: what is missing before a matter can be accepted.</summary>
    [Term("补充材料通知书", "Notice to bring material")] SupplementNotice,
    /// <summary>No number: asks one party whether it wants mediation.</summary>
    [Term("征询调解意愿函", "Letter asking for consent to mediation")] Invitation,
    /// <summary>No number: the applicant takes the application back (T20).</summary>
    [Term("撤回调解申请书", "Withdrawal of the application")] Withdrawal,
    /// <summary>F16: the request, and again with the decision.</summary>
    [Term("回避申请和决定书", "Recusal: request and decision", "F16")] Recusal,
    /// <summary>F17.</summary>
    [Term("延长调解期限同意书", "Consent to extend the mediation period", "F17")] Extension,
    /// <summary>F18: the pause, and again when mediation goes on.</summary>
    [Term("中止、恢复调解记录", "Record of suspension and resumption", "F18")] Suspension,
    /// <summary>F19.</summary>
    [Term("终止调解通知书", "Notice of ended mediation", "F19")] Ended,
    /// <summary>No number: what nobody disputes and the evidence, where mediation ended without agreement.</summary>
    [Term("无争议事实记载", "Record of undisputed facts")] UndisputedFacts,
    /// <summary>F20.</summary>
    [Term("履行凭证（收条）", "Receipt of performance", "F20")] Receipt,
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
    /// <summary>F27, to be filled in and signed by the party.</summary>
    [Term("授权委托书", "Power of attorney", "F27")] Mandate,
    /// <summary>F28, to be filled in and signed by the party.</summary>
    [Term("送达地址及电子送达确认书", "Confirmation of address for service", "F28")] ServiceAddress,
    /// <summary>F29.</summary>
    [Term("人民调解变更（补充）协议书", "Amending agreement", "F29")] Amendment,
    /// <summary>F29 before anybody has signed.</summary>
    [Term("人民调解变更（补充）协议书（待签稿）", "Amending agreement, copy to sign", "F29")] AmendmentToSign,
    /// <summary>督促履行通知: has no number of its own in the set.</summary>
    [Term("督促履行通知", "Urge notice")] UrgeNotice,
    /// <summary>F30.</summary>
    [Term("司法确认申请书", "Joint application for confirmation", "F30")] ConfirmationApplication,
    /// <summary>F30 before anybody has signed.</summary>
    [Term("司法确认申请书（待签稿）", "Joint application, copy to sign", "F30")] ConfirmationApplicationToSign,
    /// <summary>F31: handed to the court beside the application, and signed for itself (SPC opinion on docking of 2009, art. 23).</summary>
    [Term("承诺书", "Promise of the applicants", "F31")] Promise,
    /// <summary>F32.</summary>
    [Term("调解组织主持调解的证明", "Proof that the committee presided", "F32")] PresidingProof,
    /// <summary>F33.</summary>
    [Term("受理通知书", "Notice of acceptance", "F33")] AcceptanceNotice,
    /// <summary>F34.</summary>
    [Term("限期补交（补充）通知书", "Notice to supplement", "F34")] CourtSupplementNotice,
    /// <summary>F35.</summary>
    [Term("民事裁定书（不予受理）", "Ruling: not accepted", "F35")] RulingNotAccepted,
    /// <summary>F36.</summary>
    [Term("民事裁定书（确认有效）", "Ruling: valid", "F36")] RulingValid,
    /// <summary>F37.</summary>
    [Term("民事裁定书（驳回申请）", "Ruling: rejected", "F37")] RulingRejected,
    /// <summary>F38, with leave.</summary>
    [Term("民事裁定书（准许撤回申请）", "Ruling: withdrawal allowed", "F38")] RulingWithdrawn,
    /// <summary>F38, by default.</summary>
    [Term("民事裁定书（按撤回申请处理）", "Ruling: treated as withdrawn", "F38")] RulingTreatedAsWithdrawn,
    /// <summary>On an objection, in the manner of F35.</summary>
    [Term("民事裁定书（驳回异议）", "Ruling: objection dismissed", "F35")] RulingObjectionDismissed,
    /// <summary>On an objection, in the manner of F35.</summary>
    [Term("民事裁定书（异议成立）", "Ruling: objection upheld", "F35")] RulingObjectionUpheld,
    /// <summary>F39.</summary>
    [Term("申请执行书", "Application for enforcement", "F39")] EnforcementApplication,
    /// <summary>No number: the whole file of the case in one PDF, in the prescribed order.</summary>
    [Term("人民调解卷宗", "Case file")] CaseFile,
}

/// <summary>Copies to sign and what they become.</summary>
public static class CopiesToSign
{
    /// <summary>The copy to sign that a paper of this kind replaces once it is signed, and that its own next copy replaces; null if it has none.</summary>
    public static DocumentKind? ToSign(this DocumentKind kind) => kind switch
    {
        DocumentKind.Agreement or DocumentKind.AgreementToSign => DocumentKind.AgreementToSign,
        DocumentKind.ConfirmationApplication or DocumentKind.ConfirmationApplicationToSign => DocumentKind.ConfirmationApplicationToSign,
        _ => null,
    };
}
