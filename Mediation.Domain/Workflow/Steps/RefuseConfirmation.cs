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
    /// <summary>Judge.</summary>
    [Field("作出裁定的审判员", "Judge who rules", FieldKind.Name, Required = true, OnlyFor = nameof(Role.CourtClerk))] public string? Judge { get; set; }
}

/// <summary>T45: the court rules not to accept, on a ground of art. 355.</summary>
public sealed class RefuseConfirmation : CaseStep<RefuseConfirmationInput>
{
    /// <summary>Declares the step.</summary>
    public RefuseConfirmation() : base("refuse-confirmation", "T45", new("裁定不予受理", "Rule: not accepted"), Law.Cpi355)
    {
        MovesConfirmation([ConfirmationState.Filed], ConfirmationState.NotAccepted);
        By(Role.CourtClerk, Role.Judge);
        Issue(DocumentKind.RulingNotAccepted);
        Stop(DeadlineKind.D33);
    }

    /// <inheritdoc/>
    public override string? NumberSeries(StepContext context) => CourtSeries.Of(context);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RefuseConfirmationInput input)
    {
        var c = context.Confirmation!;
        c.CourtNumber = CourtSeries.Number(context);
        (c.Ground355, c.Reasons, c.DecidedAt) = (input.Ground, PlainText.Tidy(input.Reasons), context.Now);
        c.JudgeName = RulingJudge.Of(context, input.Judge);
        if (!context.Actor.Is(Role.Judge)) c.ClerkName = context.Actor.Name;
        ReopenedWindow.Resume(context);
        var ground = input.Ground!.Value.Term();
        return new($"法院裁定不予受理：{ground.Zh}", $"The court did not accept: {ground.En}");
    }
}
