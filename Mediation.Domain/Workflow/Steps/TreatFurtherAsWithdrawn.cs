using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What the applicants failed to do (CPL Interpretation art. 357).</summary>
public enum ReviewDefault
{
    /// <summary>Nothing was brought within the period.</summary>
    [Term("期满没有补充陈述或者证据", "nothing was brought in time")] NotBrought,
    /// <summary>Refused to be questioned.</summary>
    [Term("拒不接受询问", "refused to be questioned")] RefusedQuestioning,
}

/// <summary>Why it counts as withdrawn.</summary>
public sealed record TreatFurtherAsWithdrawnInput
{
    /// <summary>Default.</summary>
    [Field("哪一种情形", "Which of the two", FieldKind.Choice, Required = true)] public ReviewDefault? Default { get; set; }
    /// <summary>Explanation.</summary>
    [Field("经过，以及为什么没有正当理由", "What happened, and why there is no good reason", FieldKind.LongText, Required = true, Max = 1000)] public string? Explanation { get; set; }
}

/// <summary>T48: the judge treats the application as withdrawn.</summary>
public sealed class TreatFurtherAsWithdrawn : CaseStep<TreatFurtherAsWithdrawnInput>
{
    /// <summary>Declares the step.</summary>
    public TreatFurtherAsWithdrawn() : base("treat-further-as-withdrawn", "T48", new("裁定按撤回申请处理", "Rule: treated as withdrawn"), Law.Cpi357)
    {
        MovesConfirmation([ConfirmationState.FurtherEvidence], ConfirmationState.TreatedAsWithdrawn);
        By(Role.Judge);
        Needs(ReviewingJudge.Only);
        Issue(DocumentKind.RulingTreatedAsWithdrawn);
        Stop(DeadlineKind.D34, DeadlineKind.D35, DeadlineKind.D36);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, TreatFurtherAsWithdrawnInput input)
    {
        if (input.Default == ReviewDefault.NotBrought && context.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D34) is { } period && !period.IsSurelyOver(context.Today))
            yield return new("default", new($"补充的期限到{period.DueOn:yyyy年M月d日}，还没有满。", $"The period runs to {period.DueOn:yyyy-MM-dd} and is not over."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, TreatFurtherAsWithdrawnInput input)
    {
        var c = context.Confirmation!;
        var ground = input.Default!.Value.Term();
        c.RuledBy(context.Actor, context.Now);
        c.WithdrawalReason = $"{ground.Zh}：{PlainText.Tidy(input.Explanation)}";
        ReopenedWindow.Resume(context);
        return new($"{ground.Zh}，法院裁定按撤回申请处理", $"The court treated the application as withdrawn: {ground.En}");
    }
}
