using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T14: every party agrees in writing to the mediator before mediation has begun.</summary>
public sealed class WaiveRecusalEarly : CaseStep<WaiveRecusalInput>
{
    /// <summary>Declares the step.</summary>
    public WaiveRecusalEarly() : base("waive-recusal-early", "T14", new("各方书面同意，准备开会", "Every party agrees: on to the first session"), Law.Invited15)
    {
        Moves([CaseState.RecusalReview], CaseState.Assigned);
        By(Role.Director);
        Needs(RecusalReturn.NotBegun);
        Issue(DocumentKind.Recusal);
        Stop(DeadlineKind.D47);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => !context.Case.HasMediationBegun;

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, WaiveRecusalInput input) => WrittenConsent.Check(context, input.Parties);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, WaiveRecusalInput input) => WaiveRecusal.Write(context, input);
}
