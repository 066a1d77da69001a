namespace Mediation.Domain.Cases;

/// <summary>Which stop of the line a state belongs to.</summary>
public static class CaseStages
{
    /// <summary>The stop of a state.</summary>
    public static CaseStage StageOf(CaseState state) => state switch
    {
        CaseState.Mediating or CaseState.Assigned or CaseState.RecusalReview or CaseState.Suspended or CaseState.Withdrawn or CaseState.Ended => CaseStage.Mediation,
        CaseState.Drafting or CaseState.Renegotiating or CaseState.OralAgreement => CaseStage.Drafting,
        CaseState.Signing => CaseStage.Signing,
        CaseState.Performing or CaseState.Performed or CaseState.InDefault => CaseStage.Performance,
        CaseState.Closed or CaseState.Archived => CaseStage.Closed,
        _ => CaseStage.Acceptance,
    };

    /// <summary>Whether nothing more can happen in the state.</summary>
    public static bool IsTerminal(CaseState state) => state is CaseState.NotAccepted;

    /// <summary>Whether mediation is over, with or without agreement.</summary>
    public static bool IsOver(CaseState state) =>
        state is CaseState.NotAccepted or CaseState.Withdrawn or CaseState.Ended or CaseState.Performed or CaseState.Closed or CaseState.Archived;
}
