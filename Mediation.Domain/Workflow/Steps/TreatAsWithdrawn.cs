using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What the judge found.</summary>
public sealed record TreatAsWithdrawnInput
{
    /// <summary>No good reason.</summary>
    [Field("没有正当理由", "Without good reason", FieldKind.Flag)] public bool NoGoodReason { get; set; }
}

/// <summary>T44: nothing was supplied in time and there is no good reason; a judge rules that the application is treated as withdrawn.</summary>
public sealed class TreatAsWithdrawn : CaseStep<TreatAsWithdrawnInput>
{
    private static readonly Requirement PeriodOver = Requirement.That("supply-period-over",
        new("补交期限已满", "the period to supply over"), Law.Cpi357, c => c.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D34)?.IsSurelyOver(c.Today) is true);

    /// <summary>Declares the step.</summary>
    public TreatAsWithdrawn() : base("treat-as-withdrawn", "T44", new("按撤回申请处理", "Treat as withdrawn"), Law.Cpi357)
    {
        MovesConfirmation([ConfirmationState.Supplement], ConfirmationState.TreatedAsWithdrawn);
        By(Role.Judge);
        Needs(PeriodOver);
        Issue(DocumentKind.RulingTreatedAsWithdrawn);
        Stop(DeadlineKind.D34);
    }

    /// <inheritdoc/>
    public override string? NumberSeries(StepContext context) => CourtSeries.Of(context);

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, TreatAsWithdrawnInput input)
    {
        if (!input.NoGoodReason) yield return new("noGoodReason", new("有正当理由的，不能按撤回处理，请另定期限。", "With a good reason it is not treated as withdrawn; set another period."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, TreatAsWithdrawnInput input)
    {
        var c = context.Confirmation!;
        c.CourtNumber = CourtSeries.Number(context);
        c.RuledBy(context.Actor, context.Now);
        c.WithdrawalReason = "逾期没有补交材料，也没有正当理由";
        ReopenedWindow.Resume(context);
        return new("期满没有补交，法院按撤回申请处理", "Not supplied in time; treated as withdrawn");
    }
}
