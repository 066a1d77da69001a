namespace Mediation.Domain.Confirmation;

/// <summary>Where an application for judicial confirmation stands (C01-C10 of the domain reference).</summary>
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
    /// <summary>C07.</summary>
    [Term("确认有效", "ruled valid", "C07")] Confirmed,
    /// <summary>C08, terminal.</summary>
    [Term("驳回申请", "rejected", "C08")] Rejected,
    /// <summary>C10, terminal.</summary>
    [Term("按撤回申请处理", "treated as withdrawn", "C10")] TreatedAsWithdrawn,
}
