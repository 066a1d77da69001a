using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>How the debtor was urged.</summary>
public sealed record DeclareDefaultInput
{
    /// <summary>Urged how.</summary>
    [Field("怎样督促的", "How the debtor was urged", FieldKind.LongText, Required = true, Max = 1000)] public string? Urged { get; set; }
}

/// <summary>T30: a due day has passed without performance; the committee urges and tells what else can be done.</summary>
public sealed class DeclareDefault : CaseStep<DeclareDefaultInput>
{
    internal static readonly Requirement SomethingOverdue = Requirement.That("overdue",
        new("有一项已经过了期限", "an item past its day"), Law.Pml31, c => c.Agreement?.Ledger.Any(r => r.IsOverdueOn(c.Today)) is true);

    /// <summary>Declares the step.</summary>
    public DeclareDefault() : base("declare-default", "T30", new("逾期，督促履行", "Overdue: urge performance"), Law.Pml31)
    {
        Moves([CaseState.Performing], CaseState.InDefault);
        By(Role.Mediator, Role.Applicant, Role.System);
        Needs(SomethingOverdue);
        Issue(DocumentKind.UrgeNotice);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, DeclareDefaultInput input)
    {
        LedgerClock.Update(context);
        Exits.RestartPoliceClock(context);
        var late = string.Join('、', context.Agreement!.Ledger.Where(r => r.IsOverdueOn(context.Today)).Select(r => r.Subject));
        return new($"逾期未履行：{late}；已督促", $"In default: {late}; performance urged");
    }
}
