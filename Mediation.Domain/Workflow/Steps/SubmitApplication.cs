using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>How an application was confirmed by the applicant.</summary>
public sealed record SubmitApplicationInput
{
    /// <summary>Told.</summary>
    [Field("已告知权利义务，并说明调解不收费", "Rights and duties told, and that mediation is free", FieldKind.Flag)] public bool RightsTold { get; set; }
    /// <summary>How confirmed.</summary>
    [Field("申请人怎样确认", "How the applicant confirmed", Required = true, HintZh = "签了申请书，或者口头申请当场念过", HintEn = "Signed, or read back on the spot")] public string? ConfirmedHow { get; set; }
}

/// <summary>T02: the applicant confirms what was written down.</summary>
public sealed class SubmitApplication : CaseStep<SubmitApplicationInput>
{
    /// <summary>Declares the step.</summary>
    public SubmitApplication() : base("submit-application", "T02", new("提交申请", "Submit the application"), Law.Pml17)
    {
        Moves([CaseState.Draft], CaseState.AwaitingAcceptance, forward: true);
        By(Role.Applicant, Role.Registrar);
        Issue(DocumentKind.Application);
        Start(DeadlineKind.D01);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, SubmitApplicationInput input)
    {
        if (!input.RightsTold) yield return new("rightsTold", new("要先告知权利义务，再提交。", "Rights and duties must be told first."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, SubmitApplicationInput input)
    {
        foreach (var p in context.Case.Parties.Where(p => p.Side == Parties.Side.Applicant))
            RecordConsent.Write(p, context, true, PlainText.Tidy(input.ConfirmedHow));
        return new("申请人提交了调解申请", "The applicant submitted the application");
    }
}
