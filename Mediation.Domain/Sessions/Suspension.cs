namespace Mediation.Domain.Sessions;

/// <summary>Why mediation stands still (domain reference T18).</summary>
public enum SuspensionGround
{
    /// <summary>An appraisal is under way; its time is not counted (online mediation rules art. 26, medical disputes regulation art. 38).</summary>
    [Term("委托鉴定", "appraisal commissioned")] Appraisal,
    /// <summary>Force majeure.</summary>
    [Term("不可抗力", "force majeure")] ForceMajeure,
    /// <summary>A party is ill or has died.</summary>
    [Term("当事人患病或者死亡", "a party is ill or has died")] IllnessOrDeath,
    /// <summary>Another decision must come first.</summary>
    [Term("等待其他案件或者事项的处理结果", "awaiting another decision")] OtherDecision,
    /// <summary>Suspected false mediation; it is reported (invited mediation provisions art. 18).</summary>
    [Term("涉嫌虚假调解", "suspected false mediation")] FalseMediation,
}

/// <summary>A time during which mediation and its clock stand still (form F18).</summary>
public sealed class Suspension
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Ground.</summary>
    public SuspensionGround Ground { get; internal set; }

    /// <summary>Explanation.</summary>
    public string Note { get; internal set; } = "";

    /// <summary>To whom a suspected false mediation was reported; empty otherwise.</summary>
    public string ReportedTo { get; internal set; } = "";

    /// <summary>First day of the pause, Beijing time.</summary>
    public DateOnly SuspendedOn { get; internal set; }

    /// <summary>Days the mediation clock had left, in its own unit; null if no clock ran.</summary>
    public int? DaysLeft { get; internal set; }

    /// <summary>The day mediation went on; null while it stands still.</summary>
    public DateOnly? ResumedOn { get; internal set; }

    /// <summary>Why it could go on.</summary>
    public string? ResumeNote { get; internal set; }
}

/// <summary>An extension of the mediation period, agreed by every party in writing before it expired (form F17).</summary>
public sealed class Extension
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>The last day before.</summary>
    public DateOnly From { get; internal set; }

    /// <summary>The last day after.</summary>
    public DateOnly Until { get; internal set; }

    /// <summary>Why.</summary>
    public string Reason { get; internal set; } = "";

    /// <summary>When it was agreed, UTC.</summary>
    public DateTime AgreedAt { get; internal set; }
}
