using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Enforcement;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T35: performed and followed up; the case is closed.</summary>
public sealed class ClosePerformed : CaseStep<NoInput>
{
    private static readonly Requirement FollowedUp = Requirement.That("follow-up",
        new("履行后的回访记录", "a follow-up after performance"), Law.Pml31, c =>
            c.Agreement?.Ledger.Where(r => r.PerformedOn is not null).Max(r => r.PerformedOn) is var last && c.Case.FollowUps.Any(f => last is null || f.On >= last));

    internal static readonly Requirement CourtDecided = Requirement.That("confirmation-pending",
        new("法院对司法确认申请作出裁定", "the court's ruling on the application for confirmation"), Law.Cpl206, c => c.Confirmation is not { IsPending: true });

    internal static readonly Requirement EnforcementOver = Requirement.That("enforcement-open",
        new("强制执行办完", "the end of enforcement"), Law.Enforcement63, c => c.Case.Enforcement is null or { State: EnforcementState.Ended });

    // Local practice row 19: a low rating is answered before the case is closed.
    internal static readonly Requirement LowRatingFollowedUp = new("low-rating", Law.Pml31, c => c.Case.Deadlines
        .Where(d => d.Kind == DeadlineKind.D31Rating && d.StoppedAt is null)
        .Select(d => new Need(new($"{c.Case.FindParty(d.PartyKey)?.Name}评价低，回访", $"a follow-up with {c.Case.FindParty(d.PartyKey)?.Name}, who rated the service low"), false)));

    /// <summary>Declares the step.</summary>
    public ClosePerformed() : base("close-performed", "T35", new("结案", "Close"), Law.Pml31)
    {
        Moves([CaseState.Performed], CaseState.Closed, forward: true);
        By(Role.Mediator);
        Needs(FollowedUp, LowRatingFollowedUp, CourtDecided, EnforcementOver);
        Stop(DeadlineKind.D31, DeadlineKind.D31Effect, DeadlineKind.D32);
        Start(DeadlineKind.D46);
        Issue(DocumentKind.ClosingReport);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, NoInput input)
    {
        context.Case.ClosedAt = context.Now;
        foreach (var ofOthers in new[] { DeadlineKind.D17, DeadlineKind.D18, DeadlineKind.D19, DeadlineKind.D24 }) context.Stop(ofOthers, met: false);
        Exits.StartReplyClock(context);
        return new("履行完毕，回访后结案", "Performed, followed up and closed");
    }
}
