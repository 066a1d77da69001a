using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T27: a one-time code for signing the agreement is sent.</summary>
public sealed class SendAgreementCode : CaseStep<SendCodeInput>
{
    /// <summary>Declares the step.</summary>
    public SendAgreementCode() : base("send-agreement-code", "T27", new("发签名验证码", "Send a signing code"), Law.ESign13)
    {
        Moves([CaseState.Signing], null);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => SignInput.MayBeOnScreen(context) && !context.Case.SignatoriesOn(context.Today).All(s => context.Agreement?.IsSignedBy(s) is true);

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, SendCodeInput input) => SendCodeInput.Check(context, input, context.Agreement!.IsSignedBy);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, SendCodeInput input) => SendCodeInput.Send(context, input, context.Agreement!.IsSignedBy, CodePurpose.Agreement);
}
