using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T44: nothing was supplied in time and there is no good reason; the application is treated as withdrawn.</summary>
public sealed class TreatAsWithdrawn : CaseStep<NoInput>
{
    private static readonly Requirement PeriodOver = Requirement.That("supply-period-over",
        new("补交期限已满", "the period to supply over"), Law.Cpi357, c => c.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D34)?.IsSurelyOver(c.Today) is true);

    /// <summary>Declares the step.</summary>
    public TreatAsWithdrawn() : base("treat-as-withdrawn", "T44", new("按撤回申请处理", "Treat as withdrawn"), Law.Cpi357)
    {
        MovesConfirmation([ConfirmationState.Supplement], ConfirmationState.TreatedAsWithdrawn);
        By(Role.CourtClerk);
        Needs(PeriodOver);
        Stop(DeadlineKind.D34);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, NoInput input)
    {
        (context.Confirmation!.DecidedAt, context.Confirmation.ClerkName) = (context.Now, context.Actor.Name);
        return new("期满没有补交，法院按撤回申请处理", "Not supplied in time; treated as withdrawn");
    }
}
