using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Why the objection has no ground.</summary>
public sealed record DismissObjectionInput : ObjectionInput;

/// <summary>T53: the objections have no ground; the ruling stands.</summary>
public sealed class DismissObjection : CaseStep<DismissObjectionInput>
{
    /// <summary>Declares the step.</summary>
    public DismissObjection() : base("dismiss-objection", "T53", new("异议不成立，裁定驳回", "Dismiss the objection"), Law.Cpi372)
    {
        MovesConfirmation([ConfirmationState.UnderObjection], ConfirmationState.Confirmed, forward: true);
        By(Role.Judge);
        Issue(DocumentKind.RulingObjectionDismissed);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, DismissObjectionInput input) => input.CheckNumber();

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, DismissObjectionInput input)
    {
        input.Decide(context, ObjectionOutcome.Dismissed);
        return new("法院裁定驳回异议，确认裁定继续有效", "The court dismissed the objection; the ruling stands");
    }
}
