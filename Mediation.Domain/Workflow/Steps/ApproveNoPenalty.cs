using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>The opinion of the police.</summary>
public sealed record ApproveNoPenaltyInput
{
    /// <summary>Opinion.</summary>
    [Field("认可意见", "Opinion", FieldKind.LongText, Max = 1000)] public string? Opinion { get; set; }
    /// <summary>Approver.</summary>
    [Field("审批人", "Approved by", FieldKind.Name, Required = true)] public string? Approver { get; set; }
}

/// <summary>T36, section 3.7: the police approve the written application; no penalty is imposed.</summary>
public sealed class ApproveNoPenalty : CaseStep<ApproveNoPenaltyInput>
{
    internal static readonly Requirement Requested = Requirement.That("no-penalty-request",
        new("双方当事人的书面申请", "the written application of both sides"), Law.Penalties9, c => c.Case.NoPenalty is { Approved: null });

    /// <summary>Declares the step.</summary>
    public ApproveNoPenalty() : base("approve-no-penalty", "T36", new("认可申请，不予处罚", "Approve: no penalty"), Law.Penalties9)
    {
        Moves([CaseState.Performing, CaseState.Performed, CaseState.InDefault, CaseState.Closed], null);
        By(Role.PoliceOfficer);
        Needs(Requested, RequestNoPenalty.Undecided, RequestNoPenalty.Performed);
        Issue(DocumentKind.NoPenalty);
        Stop(DeadlineKind.D17);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => context.Case.NoPenalty is { Approved: null };

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, ApproveNoPenaltyInput input)
    {
        var request = context.Case.NoPenalty!;
        (request.Approved, request.DecidedAt, request.DecidedBy) = (true, context.Now, $"{context.Actor.Name}；{PlainText.Tidy(input.Approver)}");
        request.Decision = PlainText.Tidy(input.Opinion) is { Length: > 0 } opinion ? opinion : "认可，依法不予处罚。";
        return new("公安机关认可书面申请，不予处罚", "The police approved the written application: no penalty");
    }
}
