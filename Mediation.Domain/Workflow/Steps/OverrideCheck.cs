using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What the director lets pass.</summary>
public sealed record OverrideCheckInput
{
    /// <summary>The check and its clause.</summary>
    [Field("放行哪一项检查", "Which check", FieldKind.Finding, Required = true, HintZh = "检查号和条号，例如：K14/1；不是某一条的，只写检查号", HintEn = "Check and clause, such as K14/1; the check alone if it concerns the whole")] public string? Finding { get; set; }
    /// <summary>Reason.</summary>
    [Field("理由", "Reason", FieldKind.LongText, Required = true, Max = 1000)] public string? Reason { get; set; }
    /// <summary>The parties were told.</summary>
    [Field("已经告诉各方：法院可能不确认，将来可能没法申请执行", "The parties were told that a court may not confirm it and that it may not be enforceable", FieldKind.Flag)] public bool PartiesTold { get; set; }
}

/// <summary>
/// T24: the director lets one blocking check pass, with a reason that stays in the record. Any check can be let pass: an agreement
/// binds between the parties by their will (People's Mediation Law arts. 28, 31), and whether it is confirmed is for the court.
/// </summary>
public sealed class OverrideCheck : CaseStep<OverrideCheckInput>
{
    private static readonly Requirement SomethingBlocks = Requirement.That("blocking-check",
        new("一项必须改的检查", "a check that blocks"), Law.Pml29, c => c.Agreement is { } a && Blocking(c, a).Count > 0);

    /// <summary>Declares the step.</summary>
    public OverrideCheck() : base("override-check", "T24", new("主任放行一项检查", "Let a check pass"), Law.Pml29)
    {
        Moves([CaseState.Drafting], null);
        By(Role.Director);
        Needs(SomethingBlocks);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => SomethingBlocks.IsMet(context);

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, OverrideCheckInput input)
    {
        var blocking = Blocking(context, context.Agreement!).Select(f => Overrides.Reference(f.Check, f.Clause)).Distinct().ToList();
        if (!blocking.Contains(input.Finding!.Trim())) yield return new("finding", new($"没有这一项必须改的检查。现在有：{string.Join('、', blocking)}。", $"No such check blocks. There are: {string.Join(", ", blocking)}."));
        if (!input.PartiesTold) yield return new("partiesTold", new("放行以前，要先告诉各方会有什么后果。", "The parties are told first what may follow."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, OverrideCheckInput input)
    {
        var subject = ReviewSubject.Of(context, context.Agreement!);
        var findings = AgreementReview.Run(subject);
        var passed = Overrides.Blocking(subject, findings).Where(f => Overrides.Reference(f.Check, f.Clause) == input.Finding!.Trim()).ToList();
        var (check, clause) = (passed[0].Check, passed[0].Clause);
        var matter = string.Join('；', passed.Select(f => f.Matter.Zh));
        context.Agreement!.Overrides.Add(new CheckOverride
        {
            Id = Guid.CreateVersion7(), Check = check, Clause = clause, Digest = Overrides.Digest(subject, findings, check, clause), Matter = matter,
            Reason = PlainText.Tidy(input.Reason), By = context.Actor.Name, At = context.Now,
        });
        return new($"主任{context.Actor.Name}放行{input.Finding!.Trim()}：{matter}；理由：{PlainText.Tidy(input.Reason)}", $"Director {context.Actor.Name} let {input.Finding!.Trim()} pass: {string.Join("; ", passed.Select(f => f.Matter.En))}; reason: {PlainText.Tidy(input.Reason)}");
    }

    private static IReadOnlyList<Finding> Blocking(StepContext c, Agreement a)
    {
        var subject = ReviewSubject.Of(c, a);
        return Overrides.Blocking(subject, AgreementReview.Run(subject));
    }
}
