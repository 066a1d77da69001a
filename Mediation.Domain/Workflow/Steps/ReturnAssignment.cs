using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Why a court's assignment is not accepted.</summary>
public sealed record ReturnAssignmentInput
{
    /// <summary>Reason.</summary>
    [Field("不接受的理由", "Why it is not accepted", FieldKind.LongText, Required = true, Max = 1000)] public string? Reason { get; set; }
}

/// <summary>T09: an assignment of a court that is not accepted, or was not within three working days, goes back; the court assigns anew.</summary>
public sealed class ReturnAssignment : CaseStep<ReturnAssignmentInput>
{
    internal static readonly Requirement FromCourt = Requirement.That("court-referral",
        new("法院委派、委托的案件", "a case assigned by a court"), Law.Online12, c => HandBack.IsFromCourt(c.Case));

    internal static readonly Requirement StillOpen = new("assignment-window", Law.Online12, c =>
        c.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D06 && d.StoppedAt is null) is { } d
            ? [new Need(new($"在{d.DueOn:yyyy年M月d日}前确认接受法院的委派、委托（过了这一天视为不接受，应退回法院另行指定）",
                $"acceptance of the court's assignment by {d.DueOn:yyyy-MM-dd} (after that day it counts as not accepted and goes back to the court)"), !d.IsSurelyOver(c.Today))]
            : []);

    /// <summary>Declares the step.</summary>
    public ReturnAssignment() : base("return-assignment", "T09", new("不接受委派、委托，退回法院", "Do not accept: return to the court"), Law.Online12)
    {
        Moves([CaseState.AwaitingAcceptance, CaseState.AwaitingSupplement, CaseState.AskingConsent], CaseState.NotAccepted);
        By(Role.Director, Role.Registrar);
        Needs(FromCourt);
        Issue(DocumentKind.Reply);
        Stop(DeadlineKind.D01, DeadlineKind.D02, DeadlineKind.D03, DeadlineKind.D06);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => HandBack.IsFromCourt(context.Case);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, ReturnAssignmentInput input)
    {
        var k = context.Case;
        k.ExitNote = PlainText.Tidy(input.Reason);
        (k.OverAt, k.Referral!.RepliedAt) = (context.Now, context.Now);
        k.Referral.ReturnedMaterials = k.Referral.Materials;
        return new($"不接受{k.Referral.FromName}的委派、委托，退回另行指定", $"The assignment of {k.Referral.FromName} was not accepted and went back");
    }
}
