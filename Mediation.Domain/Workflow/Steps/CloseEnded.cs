using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T36: withdrawn, ended or left in default; remedies were told and the sender has its reply.</summary>
public sealed class CloseEnded : CaseStep<NoInput>
{
    private static readonly Requirement Replied = Requirement.That("feedback",
        new("给来件单位的复函", "the reply to the body that referred"), Law.Invited26, c => c.Case.Referral is null or { RepliedAt: not null });

    /// <summary>Declares the step.</summary>
    public CloseEnded() : base("close-ended", "T36", new("结案", "Close"), Law.Pml26)
    {
        Moves([CaseState.Withdrawn, CaseState.Ended, CaseState.InDefault], CaseState.Closed, forward: true);
        By(Role.Mediator, Role.Director);
        Needs(Replied);
        Start(DeadlineKind.D46);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, NoInput input)
    {
        context.Case.ClosedAt = context.Now;
        return new("结案", "Closed");
    }
}
