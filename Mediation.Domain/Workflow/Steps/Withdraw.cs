using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Why and how the applicant withdraws.</summary>
public sealed record WithdrawInput
{
    /// <summary>Reason.</summary>
    [Field("撤回的说明", "Explanation", FieldKind.LongText, Required = true, Max = 1000)] public string? Reason { get; set; }
    /// <summary>How.</summary>
    [Field("怎样表示的", "How it was said", Required = true, HintZh = "书面，或者口头并记入笔录", HintEn = "In writing, or orally and recorded")] public string? How { get; set; }
}

/// <summary>T20: the applicant takes the application back, at any time before everybody has signed.</summary>
public sealed class Withdraw : CaseStep<WithdrawInput>
{
    private static readonly Requirement NothingInForce = Requirement.That("nothing-in-force",
        new("还没有生效的协议（协议生效以后，只能重新协商，不能撤回）", "no agreement in effect yet (after that there is renegotiation, not withdrawal)"), Law.Pml31,
        c => c.Case.AgreementInEffect is null);

    /// <summary>Declares the step.</summary>
    public Withdraw() : base("withdraw", "T20", new("申请人撤回", "Applicant withdraws"), Law.Pml23)
    {
        Moves([CaseState.Draft, CaseState.AwaitingAcceptance, CaseState.AwaitingSupplement, CaseState.AskingConsent, CaseState.Accepted, CaseState.Assigned, CaseState.RecusalReview,
            CaseState.Mediating, CaseState.Suspended, CaseState.Drafting, CaseState.Signing],
            CaseState.Withdrawn);
        By(Role.Applicant, Role.Mediator, Role.Registrar);
        Needs(Exits.NotAllSigned, NothingInForce);
        Issue(DocumentKind.Withdrawal);
        Stop([DeadlineKind.D01, DeadlineKind.D02, DeadlineKind.D03, DeadlineKind.D06, DeadlineKind.D47, .. Exits.MediationClocks]);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, WithdrawInput input)
    {
        Exits.Leave(context, $"{PlainText.Tidy(input.Reason)}（{PlainText.Tidy(input.How)}）");
        return new("申请人撤回申请", "The applicant withdrew");
    }
}
