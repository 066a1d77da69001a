using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What was supplied.</summary>
public sealed record SupplyInput
{
    /// <summary>Supplied.</summary>
    [Field("补交了什么", "What was supplied", FieldKind.LongText, Required = true, Max = 1000)] public string? Supplied { get; set; }
}

/// <summary>T43: the parties supply the material in time.</summary>
public sealed class Supply : CaseStep<SupplyInput>
{
    private static readonly Requirement InTime = Requirement.That("supply-window",
        new("在法院定的期限内", "within the court's period"), Law.Cpi354, c => c.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D34) is { } by && !by.IsSurelyOver(c.Today));

    /// <summary>Declares the step.</summary>
    public Supply() : base("supply", "T43", new("补交材料", "Supply the material"), Law.Cpi354)
    {
        MovesConfirmation([ConfirmationState.Supplement], ConfirmationState.Filed, forward: true);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
        Needs(InTime);
        Stop(DeadlineKind.D34);
        Start(DeadlineKind.D33);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, SupplyInput input)
    {
        context.Confirmation!.Supplied = PlainText.Tidy(input.Supplied);
        return new($"补交：{context.Confirmation.Supplied}", $"Supplied: {context.Confirmation.Supplied}");
    }
}
