namespace Mediation.Domain.Confirmation;

/// <summary>Where an application for judicial confirmation stands (C01-C12 of the domain reference).</summary>
public enum ConfirmationState
{
    /// <summary>Before the first step; never stored.</summary>
    [Term("未申请", "not applied for", "—")] None,
    /// <summary>C01.</summary>
    [Term("确认申请准备", "being prepared", "C01")] Preparing,
    /// <summary>C02.</summary>
    [Term("已提交法院", "filed with court", "C02")] Filed,
    /// <summary>C03.</summary>
    [Term("限期补交", "supplement ordered", "C03")] Supplement,
    /// <summary>C04, terminal.</summary>
    [Term("裁定不予受理", "not accepted by the court", "C04")] NotAccepted,
    /// <summary>C05.</summary>
    [Term("已受理，审查中", "under review", "C05")] UnderReview,
    /// <summary>C06.</summary>
    [Term("要求补充陈述或者证据", "further statement or evidence ordered", "C06")] FurtherEvidence,
    /// <summary>C07.</summary>
    [Term("确认有效", "ruled valid", "C07")] Confirmed,
    /// <summary>C08, terminal.</summary>
    [Term("驳回申请", "rejected", "C08")] Rejected,
    /// <summary>C09, terminal.</summary>
    [Term("准许撤回申请", "withdrawn with leave", "C09")] Withdrawn,
    /// <summary>C10, terminal.</summary>
    [Term("按撤回申请处理", "treated as withdrawn", "C10")] TreatedAsWithdrawn,
    /// <summary>C11.</summary>
    [Term("异议审查", "objection under review", "C11")] UnderObjection,
    /// <summary>C12, terminal.</summary>
    [Term("裁定被撤销或者变更", "ruling revoked or changed", "C12")] Revoked,
}
