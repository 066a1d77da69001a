namespace Mediation.Domain.Workflow;

/// <summary>Which state machine a step belongs to.</summary>
public enum Machine
{
    /// <summary>The case.</summary>
    [Term("案件", "case")] Case,
    /// <summary>The application for judicial confirmation, beside it.</summary>
    [Term("司法确认", "confirmation")] Confirmation,
}
