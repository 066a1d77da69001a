using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Venues;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Who takes over.</summary>
public sealed record GrantRecusalInput
{
    /// <summary>New mediator.</summary>
    [Field("接替的调解员", "Mediator who takes over", FieldKind.Mediator, HintZh = "主持的调解员回避，必须有人接替", HintEn = "If the one who presides stands aside, somebody must take over")] public string? Mediator { get; set; }
    /// <summary>No ground of recusal.</summary>
    [Field("已核对接替的人：不是近亲属，没有利害关系", "Checked for whoever takes over: no near relative, no interest", FieldKind.Flag)] public bool NoConflict { get; set; }
    /// <summary>Reasons.</summary>
    [Field("决定的理由", "Reasons", FieldKind.LongText, Max = 1000)] public string? Reasons { get; set; }
}

/// <summary>T13: the mediator stands aside and another takes over in the same step; the case is no longer theirs to read.</summary>
public sealed class GrantRecusal : CaseStep<GrantRecusalInput>
{
    /// <summary>Declares the step.</summary>
    public GrantRecusal() : base("grant-recusal", "T13", new("准许回避，换调解员", "Grant: another mediator"), Law.Invited15)
    {
        Moves([CaseState.RecusalReview], CaseState.Assigned, forward: true);
        By(Role.Director, Role.CourtClerk);
        Issue(DocumentKind.Recusal);
        Stop(DeadlineKind.D47);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, GrantRecusalInput input)
    {
        var (k, recused) = (context.Case, context.Case.OpenRecusal!);
        if (PlainText.Tidy(input.Mediator).Length == 0)
        {
            if (recused.MediatorId == k.LeadMediatorId)
                yield return new("mediator", new($"{recused.MediatorName}是主持的调解员，要同时写明由谁接替。", $"{recused.MediatorName} presides; name who takes over."));
            yield break;
        }
        if (!input.NoConflict) yield return Assignment.Unchecked;
        foreach (var fault in Assignment.Check(context, "mediator", input.Mediator)) yield return fault;
        var next = Assignment.Find(context, input.Mediator);
        if (next.Id == recused.MediatorId || (recused.MediatorId != k.LeadMediatorId && k.IsHandledBy(next.Id)))
            yield return new("mediator", new($"{next.Name}不能接替：就是回避的人，或者已经在办。", $"{next.Name} cannot take over: the one who stands aside, or at work on the case already."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, GrantRecusalInput input)
    {
        var (k, recused) = (context.Case, context.Case.OpenRecusal!);
        var next = context.Directory.FindMediator(k.CommitteeId, input.Mediator);
        Assignment.Release(context, recused.MediatorId);
        if (recused.MediatorId == k.LeadMediatorId)
        {
            Assignment.Release(context, next!.Id);
            (k.LeadMediatorId, k.LeadMediatorName, k.MediatorChosen) = (next.Id, next.Name, false);
        }
        else if (next is not null)
        {
            Assignment.Join(context, next);
        }
        Decide(context, recused, RecusalOutcome.Granted, PlainText.Tidy(input.Reasons));
        return next is null
            ? new($"准许调解员{recused.MediatorName}回避", $"Mediator {recused.MediatorName} stands aside")
            : new($"准许调解员{recused.MediatorName}回避，由{next.Name}接替", $"Mediator {recused.MediatorName} stands aside; {next.Name} takes over");
    }

    internal static void Decide(StepContext c, Recusal recusal, RecusalOutcome outcome, string words) =>
        (recusal.Outcome, recusal.Decision, recusal.DecidedBy, recusal.DecidedAt) = (outcome, words, c.Actor.Name, c.Now);
}
