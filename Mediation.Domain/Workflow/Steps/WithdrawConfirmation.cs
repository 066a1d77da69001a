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

/// <summary>
/// T49: one or both applicants withdraw before the ruling, and the court allows it (CPL Interpretation art. 357). An application is joint
/// (Civil Procedure Law art. 205): where one of them withdraws it falls away as a whole, and the ruling says whose wish it was.
/// </summary>
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
        var who = context.Case.InOrder.Where(p => input.Parties.Contains(p.Key)).ToList();
        var names = string.Join('、', who.Select(p => p.Name));
        c.RuledBy(context.Actor, context.Now);
        (c.WithdrawnBy, c.WithdrawalReason) = (string.Join(' ', who.Select(p => p.Key)), Words(context, input));
        ReopenedWindow.Resume(context);
        return who.Count == context.Case.Parties.Count
            ? new($"法院准许{names}撤回申请", $"The court allowed {names} to withdraw the application")
            : new($"法院准许{names}撤回申请，共同申请不再成立，程序终结", $"The court allowed {names} to withdraw; the joint application falls away");
    }

    /// <summary>Who asked and why, as the ruling says it.</summary>
    public static string Words(StepContext context, WithdrawConfirmationInput input)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(input);
        return $"{string.Join('、', context.Case.InOrder.Where(p => input.Parties.Contains(p.Key)).Select(p => p.Name))}申请撤回：{PlainText.Tidy(input.Reason)}";
    }
}
