using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T03: the committee starts by itself on a dispute it has found.</summary>
public sealed class OpenProactively : CaseStep<IntakeInput>
{
    /// <summary>Declares the step.</summary>
    public OpenProactively() : base("open-proactively", "T03", new("主动调解立项", "Open on own initiative"), Law.Pml17)
    {
        Moves([CaseState.Unregistered], CaseState.AwaitingAcceptance, forward: true);
        By(Role.Mediator, Role.Director);
        Start(DeadlineKind.D01);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, IntakeInput input) => PartyInput.Check(input.Parties, context.Today);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, IntakeInput input)
    {
        IntakeInput.Place(context, context.Actor.CommitteeId!.Value);
        input.WriteTo(context);
        context.Case.Origin = CaseOrigin.Proactive;
        // Whoever found the dispute carries it until the director appoints.
        if (context.Actor.MediatorId is { } mediator) (context.Case.LeadMediatorId, context.Case.LeadMediatorName) = (mediator, context.Actor.Name);
        return new("调委会主动介入", "The committee started on its own initiative");
    }
}
