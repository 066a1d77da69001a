using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T46: the court accepts, gives a number and begins its review.</summary>
public sealed class AcceptConfirmation : CaseStep<NoInput>
{
    /// <summary>Declares the step.</summary>
    public AcceptConfirmation() : base("accept-confirmation", "T46", new("法院受理", "Court accepts"), Law.Confirmation4)
    {
        MovesConfirmation([ConfirmationState.Filed], ConfirmationState.UnderReview, forward: true);
        By(Role.CourtClerk, Role.Judge);
        Stop(DeadlineKind.D33);
        Start(DeadlineKind.D35, DeadlineKind.D36);
    }

    /// <inheritdoc/>
    public override string? NumberSeries(StepContext context) => CourtSeries.Of(context);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, NoInput input)
    {
        var c = context.Confirmation!;
        c.CourtNumber = CourtSeries.Number(context);
        c.AcceptedAt = context.Now;
        if (context.Actor.Is(Role.CourtClerk)) c.ClerkName = context.Actor.Name;
        return new($"法院受理，{c.CourtNumber}", $"Accepted by the court as {c.CourtNumber}");
    }
}
