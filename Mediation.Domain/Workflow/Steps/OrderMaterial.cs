using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What is still missing.</summary>
public sealed record OrderMaterialInput
{
    /// <summary>Missing.</summary>
    [Field("还缺的材料（一行一件）", "What is missing, one item a line", FieldKind.LongText, Required = true, Max = 1000)] public string? Missing { get; set; }
}

/// <summary>T05: material is missing; the applicant is told in writing what to bring and by when, and the acceptance clock waits for it.</summary>
public sealed class OrderMaterial : CaseStep<OrderMaterialInput>
{
    /// <summary>Declares the step.</summary>
    public OrderMaterial() : base("order-material", "T05", new("通知补充材料", "Ask for missing material"), Law.Pml17)
    {
        Moves([CaseState.AwaitingAcceptance], CaseState.AwaitingSupplement);
        By(Role.Registrar);
        Issue(DocumentKind.SupplementNotice);
        Stop(DeadlineKind.D01);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, OrderMaterialInput input)
    {
        var k = context.Case;
        // The acceptance clock runs from complete material; without it there was nothing to count yet.
        context.Stop(DeadlineKind.D01, met: false);
        (k.MissingMaterial, k.SupplementBy) = (PlainText.Tidy(input.Missing), context.Start(DeadlineKind.D02, context.Today).DueOn);
        return new($"通知{k.SupplementBy:M月d日}前补充材料：{string.Join('；', k.MissingItems)}", $"Material asked for by {k.SupplementBy:yyyy-MM-dd}: {string.Join("; ", k.MissingItems)}");
    }
}
