using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What was brought.</summary>
public sealed record BringMaterialInput
{
    /// <summary>Brought.</summary>
    [Field("补来了什么", "What was brought", FieldKind.LongText, Required = true, Max = 1000)] public string? Brought { get; set; }
}

/// <summary>T06: the missing material is there in time; the acceptance clock begins anew.</summary>
public sealed class BringMaterial : CaseStep<BringMaterialInput>
{
    private static readonly Requirement InTime = Requirement.That("material-window",
        new("在补充材料的期限内", "within the time set for it"), Citations.OwnSetting, c => LastOrdered(c) is { } by && !by.IsSurelyOver(c.Today));

    /// <summary>Declares the step.</summary>
    public BringMaterial() : base("bring-material", "T06", new("材料补来了", "The material was brought"), Law.Pml17)
    {
        Moves([CaseState.AwaitingSupplement], CaseState.AwaitingAcceptance, forward: true);
        By(Role.Applicant, Role.Registrar);
        Needs(InTime);
        Stop(DeadlineKind.D02);
        Start(DeadlineKind.D01);
    }

    internal static Deadline? LastOrdered(StepContext c) => c.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D02);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, BringMaterialInput input)
    {
        (context.Case.MissingMaterial, context.Case.SupplementBy) = (null, null);
        var brought = PlainText.Tidy(input.Brought);
        return new($"补充材料：{brought}", $"Material brought: {brought}");
    }
}
