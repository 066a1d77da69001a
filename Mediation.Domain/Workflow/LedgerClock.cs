using Mediation.Domain.Agreements;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow;

/// <summary>
/// Brings the ledger and its clocks in line with what has happened by today: conditional clauses that have come about or have not after
/// all, instalments that fell due together, charges for delay, events that have come, the next yearly payments.
/// </summary>
internal static class LedgerClock
{
    /// <summary>Brings everything in line.</summary>
    public static void Update(StepContext c)
    {
        var a = c.Agreement!;
        foreach (var row in LedgerSchedule.Accelerate(a, c.Today)) Restart(c, row);
        foreach (var lowered in LedgerSchedule.LowerConditional(a, c.Today)) Stop(c, lowered, met: false);
        foreach (var raised in LedgerSchedule.RaiseConditional(a, c.Today)) c.StartAgreed(raised, c.Today);
        foreach (var charge in LedgerSchedule.ChargeDelays(a)) c.StartAgreed(charge, c.Today);
        foreach (var clause in a.Obligations.Select(o => o.Number))
            if (LedgerSchedule.PerformedOn(a, clause) is { } on)
                foreach (var dated in LedgerSchedule.Happened(a, DueEvent.OtherClausePerformed, clause, on, c.Calendar)) c.StartAgreed(dated, on);
        foreach (var coming in LedgerSchedule.Continue(a, c.Today)) c.StartAgreed(coming, c.Today);
    }

    /// <summary>A row is settled: its own clock stops; the follow-up stays due, for performance is asked about after it.</summary>
    public static void Settle(StepContext c, LedgerRow row, bool met = true) => c.Stop(DeadlineKind.D30, met, row.Number);

    private static void Restart(StepContext c, LedgerRow row)
    {
        Stop(c, row, met: false);
        c.StartAgreed(row, c.Today);
    }

    private static void Stop(StepContext c, LedgerRow row, bool met)
    {
        c.Stop(DeadlineKind.D30, met, row.Number);
        c.Stop(DeadlineKind.D31, met, row.Number);
    }
}
