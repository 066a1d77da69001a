using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T58: after the wrong court, a withdrawal or a default of the applicants, they apply anew while the 30 days run.</summary>
public sealed class ApplyAgain : CaseStep<PrepareConfirmationInput>
{
    private static readonly Requirement MayApply = Requirement.That("may-apply-again",
        new("法院是因为不归它管辖才不受理的（其他情形不能再申请确认，可以改协议、另立协议或者起诉）",
            "a refusal for want of jurisdiction only (otherwise change the agreement, make a new one or sue)"), Law.Cpi355,
        c => c.Confirmation is { MayApplyAgain: true });

    /// <summary>Declares the step.</summary>
    public ApplyAgain() : base("apply-again", "T58", new("重新申请司法确认", "Apply for confirmation again"), Law.Cpl205)
    {
        MovesConfirmation([ConfirmationState.NotAccepted, ConfirmationState.Withdrawn, ConfirmationState.TreatedAsWithdrawn], ConfirmationState.Preparing, forward: true);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
        Needs([MayApply, .. PrepareConfirmation.Route]);
        Issue(DocumentKind.ConfirmationApplicationToSign, DocumentKind.Promise);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => PrepareConfirmation.IsInForce(context);

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, PrepareConfirmationInput input) => PrepareConfirmationInput.Check(context, input);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, PrepareConfirmationInput input) => PrepareConfirmation.Begin(context, input);
}
