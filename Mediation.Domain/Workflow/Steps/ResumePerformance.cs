using Mediation.Domain.Access;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T31: what was overdue has been performed; other items are still to come.</summary>
public sealed class ResumePerformance : CaseStep<NoInput>
{
    internal static readonly Requirement NothingOverdue = new("nothing-overdue", Law.Pml31, c => (c.Agreement?.Ledger ?? [])
        .Where(r => r.IsOverdueOn(c.Today))
        .Select(r => new Need(new($"{r.Subject}补付或补做", $"{r.Subject} made good"), false, null, c.Case.FindParty(r.DebtorKey)?.Name)));

    /// <summary>Declares the step.</summary>
    public ResumePerformance() : base("resume-performance", "T31", new("已补上，恢复履行", "Made good: performing again"), Law.Pml31)
    {
        Moves([CaseState.InDefault], CaseState.Performing, forward: true);
        By(Role.Mediator);
        Needs(NothingOverdue);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, NoInput input) => new("逾期的已补上，继续履行", "What was overdue has been made good");
}
