namespace Mediation.Domain.Workflow;

/// <summary>Which state machine a step belongs to.</summary>
public enum Machine
{
    /// <summary>The case.</summary>
    [Term("案件", "case")] Case,
    /// <summary>The application for judicial confirmation, beside it.</summary>
    [Term("司法确认", "confirmation")] Confirmation,
    /// <summary>Enforcement by the court, beside both.</summary>
    [Term("强制执行", "enforcement")] Enforcement,
}
