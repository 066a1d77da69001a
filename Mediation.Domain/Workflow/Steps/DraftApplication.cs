using Mediation.Domain.Access;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T01: a party applies at the counter or by telephone; the registrar writes it down.</summary>
public sealed class DraftApplication : CaseStep<IntakeInput>
{
    /// <summary>Declares the step.</summary>
    public DraftApplication() : base("draft-application", "T01", new("登记申请", "Write down an application"), Law.Pml17)
    {
        Moves([CaseState.Unregistered], CaseState.Draft, forward: true);
        By(Role.Registrar);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, IntakeInput input) => IntakeInput.Check(context, input);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, IntakeInput input)
    {
        IntakeInput.Place(context, context.Actor.CommitteeId!.Value);
        input.WriteTo(context);
        context.Case.Origin = CaseOrigin.Applied;
        return new("登记了调解申请", "Application written down");
    }
}
