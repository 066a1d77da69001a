using Mediation.Domain.Workflow;

namespace Mediation.Web.Cases;

/// <summary>What somebody wants to do.</summary>
/// <param name="CaseId">The case; null only for steps that make one.</param>
/// <param name="Version">The version they saw; 0 for a new case.</param>
/// <param name="CommandId">Made once for each press of a button: the same command sent again has no second effect.</param>
/// <param name="Step">The step.</param>
/// <param name="Input">Its input, of the step's input type.</param>
public sealed record StepCommand(Guid? CaseId, int Version, Guid CommandId, CaseStep Step, object Input)
{
    /// <summary>Whatever the version is by now; only for steps that commute with what others do.</summary>
    public const int AnyVersion = -1;
}
