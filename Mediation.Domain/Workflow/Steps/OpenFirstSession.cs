using Mediation.Domain.Access;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T15: the first session opens and mediation begins.</summary>
public sealed class OpenFirstSession : CaseStep<OpenSessionInput>
{
    /// <summary>Declares the step.</summary>
    public OpenFirstSession() : base("open-first-session", "T15", new("开第一次会", "Open the first session"), Law.Pml22)
    {
        Moves([CaseState.Assigned], CaseState.Mediating, forward: true);
        By(Role.Mediator);
        Needs(Accept.EveryoneConsents);
    }

    /// <inheritdoc/>
    public override object? InputFor(StepContext context) => OpenSessionInput.Usual(context);

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, OpenSessionInput input) => OpenSessionInput.Check(context, input);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, OpenSessionInput input)
    {
        // After a recusal the new mediator's first session is not the first of the case.
        var session = OpenSessionInput.Open(context, input);
        return new($"第{session.Number}次会开始", $"Session {session.Number} opened");
    }
}
