using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Venues;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Why the mediator stays.</summary>
public sealed record RefuseRecusalInput
{
    /// <summary>Reasons.</summary>
    [Field("决定的理由", "Reasons", FieldKind.LongText, Required = true, Max = 1000)] public string? Reasons { get; set; }
}

/// <summary>T14: the request is refused and mediation goes on.</summary>
public sealed class RefuseRecusal : CaseStep<RefuseRecusalInput>
{
    /// <summary>Declares the step.</summary>
    public RefuseRecusal() : base("refuse-recusal", "T14", new("不准许回避，继续调解", "Refuse: mediation goes on"), Law.Invited15)
    {
        Moves([CaseState.RecusalReview], CaseState.Mediating);
        By(Role.Director);
        Needs(RecusalReturn.AskedByParty, RecusalReturn.MayBeRefused, RecusalReturn.Begun);
        Issue(DocumentKind.Recusal);
        Stop(DeadlineKind.D47);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => context.Case.HasMediationBegun;

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RefuseRecusalInput input) => Write(context, input);

    internal static Text Write(StepContext c, RefuseRecusalInput input)
    {
        var recusal = c.Case.OpenRecusal!;
        GrantRecusal.Decide(c, recusal, RecusalOutcome.Refused, PlainText.Tidy(input.Reasons));
        return new($"不准许调解员{recusal.MediatorName}回避", $"Mediator {recusal.MediatorName} stays: the request was refused");
    }
}
