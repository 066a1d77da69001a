using Mediation.Domain.Access;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Which two may meet again.</summary>
public sealed record LiftApartInput
{
    /// <summary>One of the two.</summary>
    [Field("谁", "Who", FieldKind.Party, Required = true)] public string? One { get; set; }
    /// <summary>The other.</summary>
    [Field("可以和谁见面了", "May meet again", FieldKind.Party, Required = true)] public string? Other { get; set; }
    /// <summary>Reason.</summary>
    [Field("原因", "Why", FieldKind.LongText, Required = true, Max = 500)] public string? Reason { get; set; }
}

/// <summary>T11: two parties may meet again, with the reason; what stood before stays in the file.</summary>
public sealed class LiftApart : CaseStep<LiftApartInput>
{
    private static readonly Requirement Standing = Requirement.That("kept-apart", new("有写明不能见面的两方", "two parties of whom it is written that they must not meet"), Law.Pml25,
        c => c.Case.KeptApart.Any(k => k.LiftedAt is null));

    /// <summary>Declares the step.</summary>
    public LiftApart() : base("lift-apart", "T11", new("解除不能见面", "Let two meet again"), Law.Pml25)
    {
        Moves(KeepApart.States, null);
        By(Role.Mediator, Role.Director);
        Needs(Standing);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Case.KeptApart.Any(k => k.LiftedAt is null);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, LiftApartInput input)
    {
        if (!context.Case.KeptApart.Any(k => k.LiftedAt is null && k.IsOf(input.One, input.Other)))
            yield return new("other", new("没有写过这两方不能见面。", "It was never written that these two must not meet."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, LiftApartInput input)
    {
        var pair = context.Case.KeptApart.Last(k => k.LiftedAt is null && k.IsOf(input.One, input.Other));
        (pair.LiftedAt, pair.LiftReason) = (context.Now, PlainText.Tidy(input.Reason));
        var (one, other) = (context.Case.FindParty(input.One)!.Name, context.Case.FindParty(input.Other)!.Name);
        return new($"{one}和{other}可以见面了", $"{one} and {other} may meet again");
    }
}
