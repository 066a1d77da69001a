using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What the court wants.</summary>
public sealed record OrderSupplementInput
{
    /// <summary>Missing.</summary>
    [Field("应当补交的材料", "Material to be supplied", FieldKind.LongText, Required = true, Max = 1000)] public string? Missing { get; set; }
    /// <summary>Clause.</summary>
    [Field("针对协议第几条", "Clause of the agreement", FieldKind.Clause, HintZh = "整份材料的，这里留空", HintEn = "Leave empty for the whole application")] public int? Clause { get; set; }
    /// <summary>Days.</summary>
    [Field("几日内补交", "Within how many days", FieldKind.Number, HintZh = "不填就按设置的天数（没有改过就是7日）；以后登记了送达，从收到通知之日起算", HintEn = "The setting if left empty (7 unless changed); counted from receipt once service is entered")] public int? Days { get; set; }
}

/// <summary>T42: the court sets a period to supply missing material.</summary>
public sealed class OrderSupplement : CaseStep<OrderSupplementInput>
{
    /// <summary>Declares the step.</summary>
    public OrderSupplement() : base("order-supplement", "T42", new("限期补交", "Order a supplement"), Law.Cpi354)
    {
        MovesConfirmation([ConfirmationState.Filed], ConfirmationState.Supplement);
        By(Role.CourtClerk);
        Issue(DocumentKind.CourtSupplementNotice);
        Stop(DeadlineKind.D33);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, OrderSupplementInput input)
    {
        foreach (var fault in SupplementRounds.CheckClause(context, input.Clause)) yield return fault;
        var longest = DeadlineRules.Of(DeadlineKind.D34).LongestSetting;
        if (input.Days > longest) yield return new("days", new($"最多{longest}日。", $"At most {longest} days."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, OrderSupplementInput input)
    {
        var deadline = context.Start(DeadlineKind.D34, context.Today, length: input.Days is > 0 ? input.Days : null);
        (context.Confirmation!.Missing, context.Confirmation.SupplyBy, context.Confirmation.Supplied) = (PlainText.Tidy(input.Missing), deadline.DueOn, null);
        (context.Confirmation.SupplyClause, context.Confirmation.ClerkName) = (input.Clause, context.Actor.Name);
        SupplementRounds.Open(context, RoundKind.Material, context.Confirmation.Missing, input.Clause, deadline.DueOn);
        var (zh, en) = input.Clause is { } n ? ($"就第{n}条", $" on clause {n}") : ("", "");
        return new($"法院要求{deadline.DueOn:M月d日}前{zh}补交：{context.Confirmation.Missing}", $"The court asks for material{en} by {deadline.DueOn:yyyy-MM-dd}: {context.Confirmation.Missing}");
    }
}
