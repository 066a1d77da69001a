using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>
/// T29: everything that has fallen due is performed. Payments that return every year stay in the ledger and are reminded of;
/// they do not hold the case open.
/// </summary>
public sealed class CompletePerformance : CaseStep<NoInput>
{
    internal static readonly Requirement EverythingPerformed = new("performed", Law.Pml31, c => (c.Agreement?.Ledger ?? [])
        .Where(r => r.State != LedgerState.Conditional && !(r.IsYearly && r.DueOn > c.Today))
        .Select(r => new Need(new($"{r.Subject}{(r.Owed.Fen > 0 ? $"（还欠{r.Owed}元）" : "")}履行", $"{r.Subject} performed"),
            r.IsSettled, null, c.Case.FindParty(r.DebtorKey)?.Name)));

    /// <summary>Declares the step.</summary>
    public CompletePerformance() : base("complete-performance", "T29", new("全部履行，转回访", "All performed: on to follow-up"), Law.Pml31)
    {
        Moves([CaseState.Performing], CaseState.Performed, forward: true);
        By(Role.Mediator);
        Needs(EverythingPerformed);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, NoInput input) => new("到期的约定全部履行", "Everything due has been performed");
}
