using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Why the police do not approve.</summary>
public sealed record RefuseNoPenaltyInput
{
    /// <summary>Reasons.</summary>
    [Field("不认可的理由", "Reasons", FieldKind.LongText, Required = true, Max = 1000)] public string? Reasons { get; set; }
    /// <summary>Approver.</summary>
    [Field("审批人", "Decided by", FieldKind.Name, Required = true)] public string? Approver { get; set; }
    /// <summary>Decided.</summary>
    [Field("已经作出处罚决定", "A penalty has been decided", FieldKind.Flag)] public bool PenaltyDecided { get; set; }
}

/// <summary>T36, section 3.7: the police do not approve the application and handle the violation by law; the civil agreement stands.</summary>
public sealed class RefuseNoPenalty : CaseStep<RefuseNoPenaltyInput>
{
    /// <summary>Declares the step.</summary>
    public RefuseNoPenalty() : base("refuse-no-penalty", "T36", new("不认可申请，依法处理", "Do not approve: handle by law"), Law.Penalties9)
    {
        Moves([CaseState.Performing, CaseState.Performed, CaseState.InDefault, CaseState.Closed], null);
        By(Role.PoliceOfficer);
        Needs(ApproveNoPenalty.Requested);
        Issue(DocumentKind.NoPenalty);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => context.Case.NoPenalty is { Approved: null };

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RefuseNoPenaltyInput input)
    {
        var request = context.Case.NoPenalty!;
        (request.Approved, request.DecidedAt, request.DecidedBy) = (false, context.Now, $"{context.Actor.Name}；{PlainText.Tidy(input.Approver)}");
        request.Decision = PlainText.Tidy(input.Reasons);
        if (input.PenaltyDecided) context.Case.Referral!.IsPenaltyDecided = true;
        return new("公安机关没有认可申请，依法处理", "The police did not approve the application and handle the matter by law");
    }
}
