using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Referrals;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Why mediation ends.</summary>
public sealed record EndInput
{
    /// <summary>Reason.</summary>
    [Field("终止的原因", "Reason", FieldKind.Choice, Required = true)] public EndReason? Reason { get; set; }
    /// <summary>Explanation.</summary>
    [Field("说明", "Explanation", FieldKind.LongText, Required = true, Max = 1000)] public string? Note { get; set; }
    /// <summary>Reported to.</summary>
    [Field("已经报告给", "Reported to", Max = 60, When = "Reason=FalseMediation", HintZh = "法院或者调解组织；中止时报告过的不用再填", HintEn = "The court or the mediation organisation; empty if it was reported with the suspension")] public string? ReportedTo { get; set; }
    /// <summary>Remedies.</summary>
    [Field("已告知的其他途径", "Remedies told", FieldKind.Choices, Required = true)] public List<Remedy> Remedies { get; set; } = [];

    internal static IEnumerable<InputFault> Check(StepContext c, EndInput input)
    {
        if (input.Reason == EndReason.FalseMediation && PlainText.Tidy(input.ReportedTo).Length == 0 && c.Case.Suspensions.All(s => s.Ground != SuspensionGround.FalseMediation))
            yield return new("reportedTo", new($"涉嫌虚假调解的，要写明报告给了谁。{Law.Invited18.Zh}", $"Suspected false mediation must be reported; say to whom. {Law.Invited18.En}"));
        if (WaysOn.Untold(c.Case, input.Remedies) is { } fault) yield return fault;
    }

    internal static void Write(StepContext c, EndInput input)
    {
        c.Case.EndReason = input.Reason;
        c.Case.RemediesTold = string.Join(' ', input.Remedies.Distinct());
        if (input.Reason == EndReason.FalseMediation && PlainText.Tidy(input.ReportedTo) is { Length: > 0 } to)
            c.Case.Reports.Add(new OutsideReport { Id = Guid.CreateVersion7(), To = to, What = PlainText.Tidy(input.Note), ReportedAt = c.Now, ReportedBy = c.Actor.Name });
    }
}

/// <summary>T21: no agreement; the parties are told what else they can do.</summary>
public sealed class EndWithoutAgreement : CaseStep<EndInput>
{
    /// <summary>Declares the step.</summary>
    public EndWithoutAgreement() : base("end-without-agreement", "T21", new("调解不成，终止", "End without agreement"), Law.Pml26)
    {
        Moves([CaseState.Accepted, CaseState.Assigned, CaseState.RecusalReview, CaseState.Mediating, CaseState.Suspended, CaseState.Drafting], CaseState.Ended);
        By(Role.Mediator, Role.Director);
        Issue(DocumentKind.Ended, DocumentKind.UndisputedFacts);
        Stop([DeadlineKind.D47, .. Exits.MediationClocks]);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<DocumentKind> PapersFor(StepContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Exits.Papers(context.Case);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, EndInput input)
    {
        if (input.Reason == EndReason.Expired && context.Case.Deadlines.Any(d =>
                MediationClocks.All.Contains(d.Kind) && d.StoppedAt is null && !d.IsSurelyOver(context.Today)))
            yield return new("reason", new("调解期限还没有到，不能按期限届满终止。", "The mediation period is not over yet."));
        if (input.Reason == EndReason.RefusedToSign)
            yield return new("reason", new("拒绝签字请在“待签署盖章”时办“有人不签，终止调解”。", "A refusal to sign belongs to the signing stage."));
        foreach (var fault in EndInput.Check(context, input)) yield return fault;
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, EndInput input)
    {
        EndInput.Write(context, input);
        Exits.Leave(context, PlainText.Tidy(input.Note));
        var reason = input.Reason!.Value.Term();
        return new($"调解终止：{reason.Zh}", $"Mediation ended: {reason.En}");
    }
}
