using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Why the court rejects.</summary>
public sealed record RejectInput
{
    /// <summary>Ground of art. 358.</summary>
    [Field("第三百五十八条的情形", "Ground of art. 358", FieldKind.Choice)] public Ground358? Ground358 { get; set; }
    /// <summary>Ground of art. 355.</summary>
    [Field("受理后发现的第三百五十五条情形", "Ground of art. 355 found after acceptance", FieldKind.Choice)] public Ground355? Ground355 { get; set; }
    /// <summary>Reasons.</summary>
    [Field("理由", "Reasons", FieldKind.LongText, Required = true, Max = 2000)] public string? Reasons { get; set; }
}

/// <summary>T51: the court rejects the application on one ground.</summary>
public sealed class Reject : CaseStep<RejectInput>
{
    /// <summary>Declares the step.</summary>
    public Reject() : base("reject", "T51", new("裁定驳回申请", "Rule: rejected"), Law.Cpi358)
    {
        MovesConfirmation([ConfirmationState.UnderReview], ConfirmationState.Rejected);
        By(Role.Judge);
        Needs(ReviewingJudge.Only);
        Issue(DocumentKind.RulingRejected);
        Stop(DeadlineKind.D35, DeadlineKind.D36);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, RejectInput input)
    {
        if (input.Ground358 is null == input.Ground355 is null)
            yield return new("ground358", new("请选一种情形：第三百五十八条或者第三百五十五条，只选一个。", "Choose exactly one ground: of art. 358 or of art. 355."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RejectInput input)
    {
        var c = context.Confirmation!;
        (c.Ground358, c.Ground355, c.Reasons) = (input.Ground358, input.Ground355, PlainText.Tidy(input.Reasons));
        c.RuledBy(context.Actor, context.Now);
        var ground = input.Ground358?.Term() ?? input.Ground355!.Value.Term();
        return new($"法院裁定驳回申请：{ground.Zh}", $"The court rejected the application: {ground.En}");
    }
}
