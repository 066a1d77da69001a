using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Confirmation;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T41: one applicant signs the joint application.</summary>
public sealed class SignApplication : CaseStep<SignInput>
{
    /// <summary>Declares the step.</summary>
    public SignApplication() : base("sign-application", "T41", new("签司法确认申请书", "Sign the application"), Law.Cpl205)
    {
        MovesConfirmation([ConfirmationState.Preparing], null);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
        Needs(FileConfirmation.InForce);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => !context.Case.SignatoriesOn(context.Today).All(s => context.Confirmation?.IsSignedBy(s) is true);

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, SignInput input) =>
        SignInput.Check(context, input, context.Confirmation!.IsSignedBy, CodePurpose.Application);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, SignInput input)
    {
        var signature = SignInput.Write(context, input, context.Confirmation!.IsSignedBy, context.Agreement!.TextDigest!, CodePurpose.Application);
        context.Confirmation!.Signatures.Add(signature);
        return new($"{signature.Name}在司法确认申请书上签名", $"{signature.Name} signed the application for confirmation");
    }
}
