using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Agreements;

/// <summary>Builds the ledger of an agreement on the day it takes effect, and adds the next rows of yearly payments as time goes on.</summary>
public static class LedgerSchedule
{
    /// <summary>How many coming years of an open-ended yearly payment stand in the ledger at any time.</summary>
    public const int YearsAhead = 3;

    /// <summary>Writes the rows that follow from the clauses.</summary>
    /// <param name="agreement">An agreement that takes effect.</param>
    /// <param name="effectiveOn">The day, Beijing time.</param>
    /// <param name="calendar">For days counted from an event.</param>
    public static void Write(Agreement agreement, DateOnly effectiveOn, WorkingCalendar calendar)
    {
        foreach (var o in agreement.Obligations.Where(o => o.IsPerformable))
        {
            if (o.Basis == DueBasis.EveryYear)
            {
                foreach (var due in YearlyDays(o, effectiveOn)) Add(agreement, o, due);
                continue;
            }
            if (o.Kind == ObligationKind.PayByInstalments)
            {
                foreach (var i in o.Instalments.OrderBy(i => i.Number)) Add(agreement, o, i.DueOn, i);
                continue;
            }
            Add(agreement, o, o.Basis switch
            {
                DueBasis.OnDate => o.DueOn,
                DueBasis.OnSigning => effectiveOn,
                DueBasis.AfterEvent when o.Event == DueEvent.Effect => DayAfter(effectiveOn, o.DaysAfter ?? 0, calendar),
                _ => null,
            });
        }
    }

    /// <summary>Makes conditional clauses due whose condition has come about: one of the clauses they name is overdue.</summary>
    /// <returns>The rows that have become due.</returns>
    public static IReadOnlyList<LedgerRow> RaiseConditional(Agreement agreement, DateOnly today)
    {
        var raised = new List<LedgerRow>();
        foreach (var row in agreement.Ledger.Where(r => r.State == LedgerState.Conditional))
        {
            var clause = agreement.Obligations.First(o => o.Number == row.ObligationNumber);
            var broken = agreement.Ledger.Where(r => clause.DefaultNumbers.Contains(r.ObligationNumber) && r.LateChargeOf is null)
                .FirstOrDefault(r => WasLate(r, today));
            if (broken?.DueOn is not { } due) continue;
            row.State = LedgerState.Open;
            row.DueOn = due.AddDays(1);
            raised.Add(row);
        }
        return raised;
    }

    /// <summary>Takes back what was raised by mistake: receipts entered later show that no named clause was late, and nothing was paid on it yet.</summary>
    /// <returns>The rows that have not arisen after all.</returns>
    public static IReadOnlyList<LedgerRow> LowerConditional(Agreement agreement, DateOnly today)
    {
        var lowered = new List<LedgerRow>();
        foreach (var row in agreement.Ledger.Where(r => r.State == LedgerState.Open && r.Receipts.Count == 0 && r.LateChargeOf is null))
        {
            var clause = agreement.Obligations.First(o => o.Number == row.ObligationNumber);
            if (clause.Basis != DueBasis.OnDefault) continue;
            if (agreement.Ledger.Any(r => clause.DefaultNumbers.Contains(r.ObligationNumber) && r.LateChargeOf is null && WasLate(r, today))) continue;
            (row.State, row.DueOn) = (LedgerState.Conditional, null);
            lowered.Add(row);
        }
        return lowered;
    }

    /// <summary>Adds the next rows of open-ended yearly payments, so that the coming years always stand in the ledger.</summary>
    /// <returns>The new rows.</returns>
    public static IReadOnlyList<LedgerRow> Continue(Agreement agreement, DateOnly today)
    {
        var before = agreement.Ledger.Count;
        foreach (var o in agreement.Obligations.Where(o => o.Basis == DueBasis.EveryYear && o.LastYear is null))
        {
            if (agreement.Ledger.Where(r => r.ObligationNumber == o.Number).Max(r => r.DueOn) is not { } last) continue;
            while (last.Year < today.Year + YearsAhead - 1) Add(agreement, o, last = DayIn(last.Year + 1, o.DueOn ?? last));
        }
        return agreement.Ledger[before..];
    }

    /// <summary>Gives their day to the rows that wait for an event that has come.</summary>
    /// <param name="agreement">An agreement in effect.</param>
    /// <param name="happened">The event.</param>
    /// <param name="clause">The clause performed, for <see cref="DueEvent.OtherClausePerformed"/>.</param>
    /// <param name="on">The day of the event.</param>
    /// <param name="calendar">For days that end on a day of rest (Civil Code art. 203).</param>
    /// <returns>The rows that have got a day.</returns>
    public static IReadOnlyList<LedgerRow> Happened(Agreement agreement, DueEvent happened, int? clause, DateOnly on, WorkingCalendar calendar)
    {
        var dated = new List<LedgerRow>();
        foreach (var row in agreement.Ledger.Where(r => r.IsOpen && r.DueOn is null && r.LateChargeOf is null))
        {
            var o = agreement.Obligations.First(x => x.Number == row.ObligationNumber);
            if (o.Basis != DueBasis.AfterEvent || o.Event != happened || (happened == DueEvent.OtherClausePerformed && o.EventClause != clause)) continue;
            row.DueOn = DayAfter(on, o.DaysAfter ?? 0, calendar);
            dated.Add(row);
        }
        return dated;
    }

    /// <summary>The day on which all rows of a clause were performed; null while one is not.</summary>
    public static DateOnly? PerformedOn(Agreement agreement, int clause)
    {
        var rows = agreement.Ledger.Where(r => r.ObligationNumber == clause && r.LateChargeOf is null).ToList();
        return rows.Count > 0 && rows.All(r => r.State == LedgerState.Performed) ? rows.Max(r => r.PerformedOn) : null;
    }

    /// <summary>
    /// Instalments of which one was missed fall due together on the day after, where the clause says so; where receipts entered later
    /// show that none was late, each has its own day again.
    /// </summary>
    /// <returns>The rows whose day has changed.</returns>
    public static IReadOnlyList<LedgerRow> Accelerate(Agreement agreement, DateOnly today)
    {
        var moved = new List<LedgerRow>();
        foreach (var o in agreement.Obligations.Where(o => o.Kind == ObligationKind.PayByInstalments && o.Acceleration == Acceleration.AllDue))
        {
            var rows = agreement.Ledger.Where(r => r.ObligationNumber == o.Number && r.InstalmentNumber is not null).Select(r => (Row: r, Own: o.Instalments.First(i => i.Number == r.InstalmentNumber).DueOn)).ToList();
            var missed = rows.Where(x => (x.Row.IsOpen && x.Own < today) || x.Row.PerformedOn > x.Own || (x.Row.State == LedgerState.Waived && IsGivenUpAfter(x.Row, x.Own))).Select(x => (DateOnly?)x.Own).Min();
            foreach (var (row, own) in rows.Where(x => x.Row.IsOpen))
            {
                var accelerated = missed is { } day && own > day.AddDays(1) ? day.AddDays(1) : (DateOnly?)null;
                if (row.AcceleratedOn == accelerated) continue;
                (row.AcceleratedOn, row.DueOn) = (accelerated, accelerated ?? own);
                moved.Add(row);
            }
        }
        return moved;
    }

    /// <summary>Writes the charge for the delay of every row performed late that has none yet; it is due on the day of performance.</summary>
    /// <returns>The new rows.</returns>
    public static IReadOnlyList<LedgerRow> ChargeDelays(Agreement agreement)
    {
        var before = agreement.Ledger.Count;
        foreach (var row in agreement.Ledger.Where(r => r.State == LedgerState.Performed && r.LateChargeOn(r.PerformedOn ?? default).Fen > 0).ToList())
        {
            if (agreement.Ledger.Any(r => r.LateChargeOf == row.Number)) continue;
            agreement.Ledger.Add(new LedgerRow
            {
                Id = Guid.CreateVersion7(), Number = agreement.Ledger.Count + 1, ObligationNumber = row.ObligationNumber, LateChargeOf = row.Number,
                DebtorKey = row.DebtorKey, CreditorKey = row.CreditorKey, JointDebtorKeys = row.JointDebtorKeys, Subject = $"{row.Subject}逾期违约金",
                Amount = row.LateChargeOn(row.PerformedOn!.Value), DueOn = row.PerformedOn, State = LedgerState.Open,
            });
        }
        return agreement.Ledger[before..];
    }

    // What was given up after its day had been late all the same.
    private static bool WasLate(LedgerRow r, DateOnly today) => r.IsOverdueOn(today) || r.PerformedOn > r.DueOn || (r.DueOn is { } due && IsGivenUpAfter(r, due));

    private static bool IsGivenUpAfter(LedgerRow r, DateOnly due) => r.WaivedAt is { } at && due < Workflow.StepContext.DayOf(at);

    // Civil Code arts. 201 and 203: the day of the event is not counted; a last day on a day of rest moves to the next working day.
    private static DateOnly DayAfter(DateOnly on, int days, WorkingCalendar calendar) =>
        days == 0 ? on : PeriodCounter.End(on, new Period(days, PeriodUnit.CalendarDays), calendar).On;

    private static IEnumerable<DateOnly> YearlyDays(Obligation o, DateOnly from)
    {
        if (o.DueOn is not { } first) yield break;
        var last = o.LastYear ?? Math.Max(first.Year, from.Year) + YearsAhead - 1;
        for (var year = first.Year; year <= last; year++)
            yield return DayIn(year, first);
    }

    // The same day of another year; 29 February is the 28th where there is none.
    private static DateOnly DayIn(int year, DateOnly first) => new(year, first.Month, Math.Min(first.Day, DateTime.DaysInMonth(year, first.Month)));

    private static void Add(Agreement agreement, Obligation o, DateOnly? due, Instalment? instalment = null) => agreement.Ledger.Add(new LedgerRow
    {
        Id = Guid.CreateVersion7(),
        Number = agreement.Ledger.Count + 1,
        ObligationNumber = o.Number,
        DebtorKey = o.DebtorKey,
        CreditorKey = o.CreditorKey,
        JointDebtorKeys = o.JointDebtorKeys,
        Subject = instalment is not null ? $"{o.Subject}第{ClauseText.Number(instalment.Number)}期" : o.Kind == ObligationKind.PayEveryYear && due is { } d ? $"{d.Year}年{o.Subject}" : o.Subject,
        DueOn = due,
        Amount = instalment?.Amount ?? o.Amount,
        InstalmentNumber = instalment?.Number,
        LateChargePerDay = o.LateChargePerDay,
        IsYearly = o.Basis == DueBasis.EveryYear,
        State = o.Basis == DueBasis.OnDefault ? LedgerState.Conditional : LedgerState.Open,
    });
}
