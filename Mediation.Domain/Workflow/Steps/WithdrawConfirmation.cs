using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Who asks to withdraw and why.</summary>
public sealed record WithdrawConfirmationInput
{
    /// <summary>Who.</summary>
    [Field("谁申请撤回", "Who asks to withdraw", FieldKind.Parties)] public List<string> Parties { get; set; } = [];
    /// <summary>Why.</summary>
    [Field("撤回的理由", "Reason", FieldKind.LongText, Required = true, Max = 1000)] public string? Reason { get; set; }
}

/// <summary>T49: one or both applicants withdraw before the ruling, and the court allows it.</summary>
public sealed class WithdrawConfirmation : CaseStep<WithdrawConfirmationInput>
{
    /// <summary>Declares the step.</summary>
    public WithdrawConfirmation() : base("withdraw-confirmation", "T49", new("裁定准许撤回申请", "Rule: withdrawal allowed"), Law.Cpi357)
    {
        MovesConfirmation([ConfirmationState.UnderReview, ConfirmationState.FurtherEvidence], ConfirmationState.Withdrawn);
        By(Role.Judge);
        Needs(ReviewingJudge.Only);
        Issue(DocumentKind.RulingWithdrawn);
        Stop(DeadlineKind.D34, DeadlineKind.D35, DeadlineKind.D36);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, WithdrawConfirmationInput input)
    {
        if (input.Parties.Count == 0) yield return new("parties", new("请选是哪一方或者哪几方申请撤回的。", "Choose which party or parties ask to withdraw."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, WithdrawConfirmationInput input)
    {
        var c = context.Confirmation!;
        var names = string.Join('、', context.Case.InOrder.Where(p => input.Parties.Contains(p.Key)).Select(p => p.Name));
        (c.DecidedAt, c.JudgeName, c.WithdrawalReason) = (context.Now, context.Actor.Name, $"{names}申请撤回：{PlainText.Tidy(input.Reason)}");
        ReopenedWindow.Resume(context);
        return new($"法院准许{names}撤回申请", $"The court allowed {names} to withdraw the application");
    }
}
