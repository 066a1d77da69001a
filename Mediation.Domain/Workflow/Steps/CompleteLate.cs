using Mediation.Domain.Access;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T31: everything has been performed, late.</summary>
public sealed class CompleteLate : CaseStep<NoInput>
{
    /// <summary>Declares the step.</summary>
    public CompleteLate() : base("complete-late", "T31", new("迟延后全部履行", "All performed, late"), Law.Pml31)
    {
        Moves([CaseState.InDefault], CaseState.Performed);
        By(Role.Mediator);
        Needs(CompletePerformance.EverythingPerformed);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, NoInput input) => new("迟延后全部履行", "Everything performed, late");
}
