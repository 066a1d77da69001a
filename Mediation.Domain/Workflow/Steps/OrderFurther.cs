using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What the judge wants to know.</summary>
public sealed record OrderFurtherInput
{
    /// <summary>What.</summary>
    [Field("要补充的陈述或者证据", "Statement or evidence to be brought", FieldKind.LongText, Required = true, Max = 1000)] public string? What { get; set; }
    /// <summary>Clause.</summary>
    [Field("针对协议第几条", "Clause of the agreement", FieldKind.Clause, HintZh = "整份协议的，这里留空", HintEn = "Leave empty for the whole agreement")] public int? Clause { get; set; }
    /// <summary>By.</summary>
    [Field("哪一天以前（含当日）", "By", FieldKind.Date, Required = true)] public DateOnly? By { get; set; }
}

/// <summary>T47: the judge orders a further statement or evidence, tied to a clause, by a day.</summary>
public sealed class OrderFurther : CaseStep<OrderFurtherInput>
{
    /// <summary>Declares the step.</summary>
    public OrderFurther() : base("order-further", "T47", new("要求补充陈述或者证据", "Order a further statement or evidence"), Law.Cpi356)
    {
        MovesConfirmation([ConfirmationState.UnderReview], ConfirmationState.FurtherEvidence);
        By(Role.Judge);
        Needs(ReviewingJudge.Only);
        Issue(DocumentKind.CourtSupplementNotice);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, OrderFurtherInput input)
    {
        foreach (var fault in SupplementRounds.CheckClause(context, input.Clause)) yield return fault;
        var longest = context.Today.AddDays(DeadlineRules.Of(DeadlineKind.D34).LongestSetting);
        if (input.By < context.Today || input.By > longest)
            yield return new("by", new($"要在今天到{longest:yyyy年M月d日}之间。", $"Choose a day from today to {longest:yyyy-MM-dd}."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, OrderFurtherInput input)
    {
        var c = context.Confirmation!;
        var deadline = context.Start(DeadlineKind.D34, context.Today, "补充陈述或者证据", length: input.By!.Value.DayNumber - context.Today.DayNumber);
        (c.FurtherOrdered, c.FurtherClause, c.FurtherBy, c.FurtherSupplied) = (PlainText.Tidy(input.What), input.Clause, deadline.DueOn, null);
        SupplementRounds.Open(context, RoundKind.Further, c.FurtherOrdered, input.Clause, deadline.DueOn);
        var (zh, en) = input.Clause is { } n ? ($"就第{n}条", $" on clause {n}") : ("", "");
        return new($"法官要求{deadline.DueOn:M月d日}前{zh}补充：{c.FurtherOrdered}", $"The judge asks{en} by {deadline.DueOn:yyyy-MM-dd}: {c.FurtherOrdered}");
    }
}
