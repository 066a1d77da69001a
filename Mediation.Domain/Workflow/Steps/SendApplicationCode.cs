using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Confirmation;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T41: a one-time code for signing the application is sent.</summary>
public sealed class SendApplicationCode : CaseStep<SendCodeInput>
{
    /// <summary>Declares the step.</summary>
    public SendApplicationCode() : base("send-application-code", "T41", new("发申请书签名验证码", "Send a code for the application"), Law.ESign13)
    {
        MovesConfirmation([ConfirmationState.Preparing], null);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
        Needs(FileConfirmation.InForce);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => SignInput.MayBeOnScreen(context) && !context.Case.SignatoriesOn(context.Today).All(s => context.Confirmation?.IsSignedBy(s) is true);

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, SendCodeInput input) => SendCodeInput.Check(context, input, context.Confirmation!.IsSignedBy);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, SendCodeInput input) => SendCodeInput.Send(context, input, context.Confirmation!.IsSignedBy, CodePurpose.Application);
}
