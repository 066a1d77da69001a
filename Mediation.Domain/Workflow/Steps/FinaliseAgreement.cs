using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What the mediator says when the draft becomes the text to be signed.</summary>
public sealed record FinaliseInput
{
    /// <summary>Warnings read.</summary>
    [Field("提醒都看过了，各方坚持这样写", "The warnings were read; the parties want it so", FieldKind.Flag)] public bool WarningsRead { get; set; }
}

/// <summary>T24: nothing blocks any more, or the director has let it pass; the text is frozen by its digest and goes to be signed.</summary>
public sealed class FinaliseAgreement : CaseStep<FinaliseInput>
{
    private static readonly Requirement NothingBlocks = new("review", Law.Pml29, c => c.Agreement is null
        ? [new Need(new("协议草稿", "a draft"), false)]
        : [.. Blocking(ReviewSubject.Of(c, c.Agreement)).Select(f => new Need(f.Matter, false))]);

    /// <summary>Declares the step.</summary>
    public FinaliseAgreement() : base("finalise-agreement", "T24", new("定稿，交各方签", "Finalise for signing"), Law.Pml29)
    {
        Moves([CaseState.Drafting], CaseState.Signing, forward: true);
        By(Role.Mediator);
        Needs(Accept.EveryoneConsents, NothingBlocks);
        Issue(DocumentKind.AgreementToSign, DocumentKind.AmendmentToSign);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<DocumentKind> PapersFor(StepContext context) =>
        [context.Agreement?.ReplacesNumber is null ? DocumentKind.AgreementToSign : DocumentKind.AmendmentToSign];

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, FinaliseInput input)
    {
        var warnings = AgreementReview.Run(ReviewSubject.Of(context, context.Agreement!)).Count(f => f.Level == FindingLevel.Warn);
        if (warnings > 0 && !input.WarningsRead)
            yield return new("warningsRead", new($"还有{warnings}条提醒没有看过。看过并且各方坚持，就打勾。", $"{warnings} warnings have not been read."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, FinaliseInput input)
    {
        var a = context.Agreement!;
        var subject = ReviewSubject.Of(context, a);
        var findings = AgreementReview.Run(subject);
        a.Acknowledged = string.Join(' ', findings.Where(f => f.Level == FindingLevel.Warn).Select(f => f.Check).Distinct());
        a.FinalisedAt = context.Now;
        a.TextDigest = AgreementText.Digest(a, [.. context.Case.InOrder]);
        var passed = Overrides.Standing(subject, findings).Count;
        var warned = findings.Count(f => f.Level == FindingLevel.Warn);
        return new($"协议定稿，{AgreementReview.Checks.Count}项检查，{warned}条提醒已知悉{(passed > 0 ? $"，{passed}项由主任放行" : "")}", $"Agreement finalised: {AgreementReview.Checks.Count} checks, {warned} warnings acknowledged{(passed > 0 ? $", {passed} let pass by the director" : "")}");
    }

    private static IReadOnlyList<Finding> Blocking(ReviewSubject subject) => Overrides.Blocking(subject, AgreementReview.Run(subject));
}
