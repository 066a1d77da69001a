namespace Mediation.Domain.Enforcement;

/// <summary>Where an application for enforcement stands (E01-E03 of the domain reference).</summary>
public enum EnforcementState
{
    /// <summary>Before the first step; never stored.</summary>
    [Term("未申请执行", "not applied for", "—")] None,
    /// <summary>E01.</summary>
    [Term("已申请执行", "enforcement applied for", "E01")] Applied,
    /// <summary>E02.</summary>
    [Term("执行中", "enforcement under way", "E02")] UnderWay,
    /// <summary>E03, terminal.</summary>
    [Term("执行终结", "enforcement ended", "E03")] Ended,
}

/// <summary>How enforcement ended.</summary>
public enum EnforcementOutcome
{
    /// <summary>Everything claimed was paid or done.</summary>
    [Term("执行完毕", "carried out in full")] Paid,
    /// <summary>The parties settled during enforcement.</summary>
    [Term("达成执行和解并履行", "settled and performed")] Settled,
    /// <summary>The court ended the procedure for now: nothing to seize; the creditor may apply again.</summary>
    [Term("终结本次执行程序", "ended for this time")] EndedForNow,
    /// <summary>Ended for another reason of law.</summary>
    [Term("终结执行", "ended")] Terminated,
}
