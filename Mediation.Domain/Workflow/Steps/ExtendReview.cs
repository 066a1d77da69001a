using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Which limit of the review.</summary>
public enum ReviewLimit
{
    /// <summary>D35: ten days more, once.</summary>
    [Term("十五日审查期（可延长十日，一次）", "the 15 days of review (10 more, once)")] Review,
    /// <summary>D36.</summary>
    [Term("三十日审限", "the 30 days of the special procedure")] Procedure,
}

/// <summary>By how much, and with whose approval.</summary>
public sealed record ExtendReviewInput
{
    /// <summary>Limit.</summary>
    [Field("延长哪一个期限", "Which limit", FieldKind.Choice, Required = true)] public ReviewLimit? Limit { get; set; }
    /// <summary>Days.</summary>
    [Field("延长几日", "By how many days", FieldKind.Number, Required = true)] public int? Days { get; set; }
    /// <summary>President.</summary>
    [Field("批准的院长", "President who approved", FieldKind.Name, Required = true)] public string? President { get; set; }
    /// <summary>Reason.</summary>
    [Field("理由", "Reason", FieldKind.LongText, Required = true, Max = 500)] public string? Reason { get; set; }
}

/// <summary>T47: the court's president extends a limit of the review: D35 by ten days and once, D36 as needed.</summary>
public sealed class ExtendReview : CaseStep<ExtendReviewInput>
{
    // The law gives D36 no ceiling; a year and more is a slip of the finger.
    private const int LongestAtOnce = 365;

    /// <summary>Declares the step.</summary>
    public ExtendReview() : base("extend-review", "T47", new("延长审查期限", "Extend the review"), Law.Cpl187)
    {
        MovesConfirmation([ConfirmationState.UnderReview, ConfirmationState.FurtherEvidence], null);
        By(Role.Judge);
        Needs(ReviewingJudge.Only);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, ExtendReviewInput input)
    {
        var limit = Of(context, input);
        var extension = DeadlineRules.Of(limit.Kind).Extension;
        var most = extension?.Length ?? LongestAtOnce;
        if (input.Days < 1 || input.Days > most) yield return new("days", new($"延长1日到{most}日。", $"From 1 to {most} days."));
        if (extension is not null && limit.Length > DeadlineRules.Of(limit.Kind).Period.Length)
            yield return new("limit", new($"十五日审查期已经延长过一次，不能再延长。{Law.Confirmation5.Zh}", $"The 15 days were extended once already. {Law.Confirmation5.En}"));
        if (limit.IsSurelyOver(context.Today)) yield return new("limit", new("这个期限已经过了，要在期满以前延长。", "This limit has passed; it is extended before it ends."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, ExtendReviewInput input)
    {
        var limit = Of(context, input);
        limit.Recount(limit.TriggerOn, limit.Length + input.Days!.Value, context.Calendar);
        var (name, president) = (DeadlineRules.Of(limit.Kind).Name, PlainText.Tidy(input.President));
        var note = $"{name.Zh}延长{input.Days}日，到{limit.DueOn:yyyy年M月d日}（院长{president}批准）：{PlainText.Tidy(input.Reason)}";
        context.Confirmation!.ExtensionNote = context.Confirmation.ExtensionNote is { } before ? $"{before}\n{note}" : note;
        return new($"{name.Zh}延长{input.Days}日，到{limit.DueOn:M月d日}，院长{president}批准", $"{name.En}: {input.Days} days more, to {limit.DueOn:yyyy-MM-dd}, approved by President {president}");
    }

    private static Deadline Of(StepContext context, ExtendReviewInput input) =>
        context.Case.Deadlines.Last(d => d.Kind == (input.Limit == ReviewLimit.Review ? DeadlineKind.D35 : DeadlineKind.D36));
}
