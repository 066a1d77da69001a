using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What the notice of acceptance tells the parties, as far as it is fixed.</summary>
public sealed record AcceptConfirmationInput
{
    /// <summary>Judge.</summary>
    [Field("由哪位审判员审查", "Reviewing judge", FieldKind.Name, OnlyFor = nameof(Role.CourtClerk))] public string? Judge { get; set; }
    /// <summary>When and where.</summary>
    [Field("到场核实的时间和地点", "When and where to appear", HintZh = "没有定的先空着，通知书上留空", HintEn = "Left blank on the notice if not yet fixed")] public string? Questioning { get; set; }
}

/// <summary>T46: the court accepts, gives a number and begins its review.</summary>
public sealed class AcceptConfirmation : CaseStep<AcceptConfirmationInput>
{
    /// <summary>Declares the step.</summary>
    public AcceptConfirmation() : base("accept-confirmation", "T46", new("法院受理", "Court accepts"), Law.Confirmation4)
    {
        MovesConfirmation([ConfirmationState.Filed], ConfirmationState.UnderReview, forward: true);
        By(Role.CourtClerk, Role.Judge);
        Issue(DocumentKind.AcceptanceNotice);
        Stop(DeadlineKind.D33);
        Start(DeadlineKind.D35, DeadlineKind.D36);
    }

    /// <inheritdoc/>
    public override string? NumberSeries(StepContext context) => CourtSeries.Of(context);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, AcceptConfirmationInput input)
    {
        var c = context.Confirmation!;
        c.CourtNumber = CourtSeries.Number(context);
        c.AcceptedAt = context.Now;
        c.QuestioningSet = PlainText.Tidy(input.Questioning) is { Length: > 0 } set ? set : null;
        c.JudgeName = context.Actor.Is(Role.Judge) ? context.Actor.Name : PlainText.Tidy(input.Judge) is { Length: > 0 } judge ? judge : null;
        if (context.Actor.Is(Role.CourtClerk)) c.ClerkName = context.Actor.Name;
        return new($"法院受理，{c.CourtNumber}", $"Accepted by the court as {c.CourtNumber}");
    }
}
