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
    /// <summary>F25.</summary>
    [Term("调解情况复函", "Reply letter", "F25")] Reply,
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
