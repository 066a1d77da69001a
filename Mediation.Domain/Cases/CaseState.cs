namespace Mediation.Domain.Cases;

/// <summary>Where a case stands. S01-S21 of the domain reference; confirmation and enforcement run beside it.</summary>
public enum CaseState
{
    /// <summary>Before the first step; never stored.</summary>
    [Term("未登记", "not registered", "—")] Unregistered,
    /// <summary>S01.</summary>
    [Term("草稿", "draft", "S01")] Draft,
    /// <summary>S02.</summary>
    [Term("待受理", "awaiting acceptance", "S02")] AwaitingAcceptance,
    /// <summary>S03.</summary>
    [Term("待补充", "awaiting supplement", "S03")] AwaitingSupplement,
    /// <summary>S04.</summary>
    [Term("征询意愿", "asking consent", "S04")] AskingConsent,
    /// <summary>S05, terminal.</summary>
    [Term("不予受理", "not accepted", "S05")] NotAccepted,
    /// <summary>S06.</summary>
    [Term("已受理", "accepted", "S06")] Accepted,
    /// <summary>S07.</summary>
    [Term("已指派", "mediator assigned", "S07")] Assigned,
    /// <summary>S08.</summary>
    [Term("回避审查", "recusal under decision", "S08")] RecusalReview,
    /// <summary>S09.</summary>
    [Term("调解中", "mediating", "S09")] Mediating,
    /// <summary>S10.</summary>
    [Term("中止调解", "suspended", "S10")] Suspended,
    /// <summary>S11.</summary>
    [Term("已撤回", "withdrawn", "S11")] Withdrawn,
    /// <summary>S12.</summary>
    [Term("调解终止", "ended without agreement", "S12")] Ended,
    /// <summary>S13.</summary>
    [Term("协议起草", "agreement drafting", "S13")] Drafting,
    /// <summary>S14.</summary>
    [Term("待签署盖章", "signing", "S14")] Signing,
    /// <summary>S15.</summary>
    [Term("口头协议已登记", "oral agreement recorded", "S15")] OralAgreement,
    /// <summary>S16.</summary>
    [Term("协议生效，履行中", "effective, performing", "S16")] Performing,
    /// <summary>S17.</summary>
    [Term("履行完毕", "performed", "S17")] Performed,
    /// <summary>S18.</summary>
    [Term("逾期未履行，督促中", "in default, urging", "S18")] InDefault,
    /// <summary>S19.</summary>
    [Term("重新协商", "re-negotiation", "S19")] Renegotiating,
    /// <summary>S20.</summary>
    [Term("已结案", "closed", "S20")] Closed,
    /// <summary>S21, terminal unless re-opened by decision.</summary>
    [Term("已归档", "archived", "S21")] Archived,
}
