using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Why the court does not accept.</summary>
public sealed record RefuseConfirmationInput
{
    /// <summary>Ground.</summary>
    [Field("不予受理的情形", "Ground", FieldKind.Choice, Required = true)] public Ground355? Ground { get; set; }
    /// <summary>Reasons.</summary>
    [Field("理由", "Reasons", FieldKind.LongText, Required = true, Max = 2000)] public string? Reasons { get; set; }
}

/// <summary>T45: a judge rules not to accept, on a ground of art. 355. The filing office may say before that it would not accept.</summary>
public sealed class RefuseConfirmation : CaseStep<RefuseConfirmationInput>
{
    /// <summary>Declares the step.</summary>
    public RefuseConfirmation() : base("refuse-confirmation", "T45", new("裁定不予受理", "Rule: not accepted"), Law.Cpi355)
    {
        MovesConfirmation([ConfirmationState.Filed], ConfirmationState.NotAccepted);
        By(Role.Judge);
        Issue(DocumentKind.RulingNotAccepted);
        Stop(DeadlineKind.D33);
    }

    /// <inheritdoc/>
    public override string? NumberSeries(StepContext context) => CourtSeries.Of(context);

    /// <summary>What the filing office proposed, for the judge to keep, change or leave.</summary>
    public override object? InputFor(StepContext context) => context.Confirmation?.ProposedGround is { } ground ? new RefuseConfirmationInput { Ground = ground, Reasons = context.Confirmation.ProposedReasons } : null;

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RefuseConfirmationInput input)
    {
        var c = context.Confirmation!;
        c.CourtNumber = CourtSeries.Number(context);
        (c.Ground355, c.Reasons) = (input.Ground, PlainText.Tidy(input.Reasons));
        c.RuledBy(context.Actor, context.Now);
        ReopenedWindow.Resume(context);
        var ground = input.Ground!.Value.Term();
        return new($"法院裁定不予受理：{ground.Zh}", $"The court did not accept: {ground.En}");
    }
}
