using Mediation.Domain.Access;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T16: a further session opens; each has its own record.</summary>
public sealed class OpenFurtherSession : CaseStep<OpenSessionInput>
{
    private static readonly Requirement NoOpenSession = Requirement.That("open-session",
        new("上一次会的笔录收好", "the record of the last session closed"), Law.Pml27, c => c.Case.OpenSession is null);

    /// <summary>Declares the step.</summary>
    public OpenFurtherSession() : base("open-further-session", "T16", new("再开一次会", "Open a further session"), Law.Pml22)
    {
        Moves([CaseState.Mediating, CaseState.Renegotiating], null);
        By(Role.Mediator);
        Needs(Accept.EveryoneConsents, NoOpenSession);
    }

    /// <inheritdoc/>
    public override object? InputFor(StepContext context) => OpenSessionInput.Usual(context);

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, OpenSessionInput input) => OpenSessionInput.Check(context, input);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, OpenSessionInput input)
    {
        var session = OpenSessionInput.Open(context, input);
        return new($"第{session.Number}次会开始", $"Session {session.Number} opened");
    }
}
