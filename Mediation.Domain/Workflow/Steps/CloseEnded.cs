using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What the parties were told when a case is closed without being settled.</summary>
public sealed record CloseEndedInput
{
    /// <summary>Remedies.</summary>
    [Field("已告知的其他途径", "Remedies told", FieldKind.Choices)] public List<Remedy> Remedies { get; set; } = [];
}

/// <summary>T36: withdrawn, ended or left in default; remedies were told and the sender has its reply.</summary>
public sealed class CloseEnded : CaseStep<CloseEndedInput>
{
    internal static readonly Requirement Replied = Requirement.That("feedback",
        new("给来件单位的复函", "the reply to the body that referred"), Law.Invited26, c => c.Case.Referral is null or { RepliedAt: not null });

    /// <summary>Declares the step.</summary>
    public CloseEnded() : base("close-ended", "T36", new("结案", "Close"), Law.Pml26)
    {
        Moves([CaseState.Withdrawn, CaseState.Ended, CaseState.InDefault], CaseState.Closed, forward: true);
        By(Role.Mediator, Role.Director);
        Needs(Replied, ClosePerformed.LowRatingFollowedUp, ClosePerformed.CourtDecided, ClosePerformed.EnforcementOver);
        Stop(DeadlineKind.D30, DeadlineKind.D31, DeadlineKind.D31Effect, DeadlineKind.D32);
        Start(DeadlineKind.D46);
        Issue(DocumentKind.ClosingReport);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, CloseEndedInput input)
    {
        // At the other exits the remedies were told on the way in; a case left in default has had no such moment.
        if (context.Case.State == CaseState.InDefault && input.Remedies.Count == 0)
            yield return new("remedies", new("逾期没有履行就结案，要先告知各方还能怎么办。", "Before a case in default is closed, the parties must be told what else they can do."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, CloseEndedInput input)
    {
        if (input.Remedies.Count > 0) context.Case.RemediesTold = string.Join(' ', input.Remedies.Distinct());
        context.Case.ClosedAt = context.Now;
        foreach (var ofOthers in new[] { DeadlineKind.D17, DeadlineKind.D18, DeadlineKind.D19, DeadlineKind.D24 }) context.Stop(ofOthers, met: false);
        return new("结案", "Closed");
    }
}
