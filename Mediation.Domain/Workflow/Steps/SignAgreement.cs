using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T27: one party, representative or guardian signs the frozen text.</summary>
public sealed class SignAgreement : CaseStep<SignInput>
{
    /// <summary>Declares the step.</summary>
    public SignAgreement() : base("sign-agreement", "T27", new("当事人签名", "Party signs"), Law.Pml29)
    {
        Moves([CaseState.Signing], null);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
        Needs(Accept.EveryoneConsents);
    }

    /// <summary>Whether the agreement of this case may be signed on a screen: agreements on personal status are for paper (Electronic Signature Law art. 3).</summary>
    public static bool MayBeOnScreen(StepContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return SignInput.MayBeOnScreen(context);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => !context.Case.SignatoriesOn(context.Today).All(s => context.Agreement?.IsSignedBy(s) is true);

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, SignInput input) =>
        SignInput.Check(context, input, context.Agreement!.IsSignedBy, CodePurpose.Agreement);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, SignInput input)
    {
        var signature = SignInput.Write(context, input, context.Agreement!.IsSignedBy, context.Agreement!.TextDigest!, CodePurpose.Agreement);
        context.Agreement!.Signatures.Add(signature);
        var party = context.Case.FindParty(signature.PartyKey)!;
        return new($"{party.Mark}方{signature.Name}签名", $"{signature.Name} signed for {party.Name}");
    }
}
