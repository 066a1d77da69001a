using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What was brought.</summary>
public sealed record BringFurtherInput
{
    /// <summary>What.</summary>
    [Field("补充了什么", "What was brought", FieldKind.LongText, Required = true, Max = 2000)] public string? Brought { get; set; }
}

/// <summary>T48: the parties bring what the judge asked for; what comes late is taken as long as the judge has not ruled (art. 357 says may).</summary>
public sealed class BringFurther : CaseStep<BringFurtherInput>
{
    /// <summary>Declares the step.</summary>
    public BringFurther() : base("bring-further", "T48", new("交来补充的陈述或者证据", "Bring the further statement or evidence"), Law.Cpi356)
    {
        MovesConfirmation([ConfirmationState.FurtherEvidence], ConfirmationState.UnderReview, forward: true);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, BringFurtherInput input)
    {
        var c = context.Confirmation!;
        c.FurtherSupplied = PlainText.Tidy(input.Brought);
        var inTime = c.FurtherBy is not { } by || context.Today <= by;
        context.Stop(DeadlineKind.D34, inTime);
        return inTime ? new($"补充：{c.FurtherSupplied}", $"Brought: {c.FurtherSupplied}") : new($"逾期补充：{c.FurtherSupplied}", $"Brought late: {c.FurtherSupplied}");
    }
}
