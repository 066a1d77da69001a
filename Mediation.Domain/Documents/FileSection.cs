namespace Mediation.Domain.Documents;

/// <summary>The parts of a case file in their prescribed order (domain reference 4.1).</summary>
public enum FileSection
{
    /// <summary>1, with the local additions: the notice of rights, mandates, who mediates.</summary>
    [Term("申请书、受理登记表", "application and registration")] Intake,
    /// <summary>2.</summary>
    [Term("调查记录", "investigation")] Investigation,
    /// <summary>3.</summary>
    [Term("证据材料", "evidence")] Evidence,
    /// <summary>4, with what happened to its clock.</summary>
    [Term("调解记录", "records of mediation")] Mediation,
    /// <summary>5.</summary>
    [Term("调解协议书", "agreement")] Agreement,
    /// <summary>6, with the proof of performance.</summary>
    [Term("回访记录、履行材料", "follow-up and performance")] FollowUp,
    /// <summary>7, with enforcement.</summary>
    [Term("司法确认有关材料", "confirmation")] Confirmation,
    /// <summary>8.</summary>
    [Term("结案报告、卷宗情况说明", "closing report and file note")] Closing,
}

/// <summary>Into which part of the file each paper goes.</summary>
public static class FileSections
{
    /// <summary>The part of the file for papers of a kind.</summary>
    public static FileSection Section(this DocumentKind kind) => kind switch
    {
        DocumentKind.InvestigationRecord => FileSection.Investigation,
        DocumentKind.EvidenceList => FileSection.Evidence,
        DocumentKind.SessionRecord or DocumentKind.Extension or DocumentKind.Suspension or DocumentKind.Withdrawal or DocumentKind.Ended or DocumentKind.UndisputedFacts => FileSection.Mediation,
        DocumentKind.Agreement or DocumentKind.AgreementToSign or DocumentKind.OralAgreement or DocumentKind.Amendment or DocumentKind.AmendmentToSign => FileSection.Agreement,
        DocumentKind.FollowUpRecord or DocumentKind.Receipt or DocumentKind.UrgeNotice or DocumentKind.NoPenalty or DocumentKind.Reply => FileSection.FollowUp,
        DocumentKind.ConfirmationApplication or DocumentKind.ConfirmationApplicationToSign or DocumentKind.Promise or DocumentKind.PresidingProof
            or DocumentKind.ConfirmationRegister or DocumentKind.EnforcementApplication => FileSection.Confirmation,
        DocumentKind.ClosingReport or DocumentKind.FileNote or DocumentKind.FileCover or DocumentKind.FileContents or DocumentKind.BackCover or DocumentKind.CaseFile => FileSection.Closing,
        _ => PaperService.IsCourtPaper(kind) ? FileSection.Confirmation : FileSection.Intake,
    };
}
