using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Who reviews.</summary>
public sealed record AssignJudgeInput
{
    /// <summary>Judge.</summary>
    [Field("承办审判员", "Reviewing judge", FieldKind.Judge, Required = true)] public string? Judge { get; set; }
    /// <summary>Why.</summary>
    [Field("为什么换", "Why another", Max = 300, HintZh = "已经有承办审判员的要写", HintEn = "Needed where a judge was named before")] public string? Reason { get; set; }
}

/// <summary>T46: the court names the judge who reviews, or another in their place. Who was named hands over; nobody takes a case away from them but the filing office.</summary>
public sealed class AssignJudge : CaseStep<AssignJudgeInput>
{
    /// <summary>Declares the step.</summary>
    public AssignJudge() : base("assign-judge", "T46", new("确定承办审判员", "Name the reviewing judge"), Law.Confirmation5)
    {
        MovesConfirmation([ConfirmationState.UnderReview, ConfirmationState.FurtherEvidence], null);
        By(Role.CourtClerk, Role.Judge);
        Needs(ReviewingJudge.Only);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, AssignJudgeInput input)
    {
        if (context.Confirmation!.JudgeName is not { } before || context.Directory.FindJudge(context.Confirmation.CourtId, input.Judge) is not { } named) yield break;
        if (context.Confirmation.JudgeId is { } account ? account == named.Id : before == named.Name) yield return new("judge", new($"现在就是{before}承办。", $"{before} is the reviewing judge already."));
        if (PlainText.Tidy(input.Reason).Length == 0) yield return new("reason", new($"现在由{before}承办，请写明为什么换。", $"{before} reviews it now; say why another."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, AssignJudgeInput input)
    {
        var before = context.Confirmation!.JudgeName;
        var named = context.Directory.FindJudge(context.Confirmation.CourtId, input.Judge)!;
        (context.Confirmation.JudgeId, context.Confirmation.JudgeName) = (named.Id, named.Name);
        var reason = PlainText.Tidy(input.Reason);
        return before is null
            ? new($"由审判员{context.Confirmation.JudgeName}审查", $"{context.Confirmation.JudgeName} reviews it")
            : new($"审判员由{before}改为{context.Confirmation.JudgeName}：{reason}", $"{context.Confirmation.JudgeName} reviews it in place of {before}: {reason}");
    }
}
