using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>The judge's own judgment on each item of the list.</summary>
public sealed record ConfirmInput
{
    /// <summary>The items judged to hold; all of them for a ruling.</summary>
    [Field("逐项审查，判断没有问题的", "Judged item by item and found in order", FieldKind.Choices)] public List<ReviewItem> Judged { get; set; } = [];
}

/// <summary>T50: the court rules that the agreement is valid.</summary>
public sealed class Confirm : CaseStep<ConfirmInput>
{
    private static readonly Requirement Questioned = new("questioned", Law.Cpi356, c =>
        [new Need(new("各方一并核实", "both parties questioned together"), c.Confirmation?.QuestionedAt is not null, c.Confirmation?.QuestionedAt)]);

    /// <summary>Declares the step.</summary>
    public Confirm() : base("confirm", "T50", new("裁定确认有效", "Rule: valid"), Law.Cpl206)
    {
        MovesConfirmation([ConfirmationState.UnderReview], ConfirmationState.Confirmed, forward: true);
        By(Role.Judge);
        Needs(ReviewingJudge.Only, Questioned);
        Issue(DocumentKind.RulingValid);
        Stop(DeadlineKind.D35, DeadlineKind.D36);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, ConfirmInput input)
    {
        var open = Enum.GetValues<ReviewItem>().Except(input.Judged).Select(i => i.Term()).ToList();
        if (open.Count > 0)
            yield return new("judged", new($"还有{open.Count}项没有判断：{string.Join('；', open.Select(t => t.Zh))}。", $"{open.Count} item(s) not judged: {string.Join("; ", open.Select(t => t.En))}."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, ConfirmInput input)
    {
        context.Confirmation!.RuledBy(context.Actor, context.Now);
        // What was judged is the court's from now on; the ticks were the judge's own working copy.
        context.Confirmation.JudgedItems = string.Join(' ', input.Judged.Distinct().Order().Select(i => i.Code()));
        var agreement = context.Case.Agreements.First(a => a.Id == context.Confirmation.AgreementId);
        foreach (var dated in LedgerSchedule.Happened(agreement, DueEvent.Ruling, null, context.Today, context.Calendar)) context.StartAgreed(dated, context.Today);
        // CPL art. 250: two years from the last day of performance, of instalments from the last; none stated, from the ruling. A payment
        // that returns every year has no last day: its years count one by one.
        context.Start(DeadlineKind.D39, agreement.Ledger.Where(r => r.State != LedgerState.Conditional && !r.IsYearly).Max(r => r.DueOn) ?? context.Today);
        return new($"法院裁定协议有效，{context.Confirmation.CourtNumber}", $"The court ruled the agreement valid, {context.Confirmation.CourtNumber}");
    }
}
