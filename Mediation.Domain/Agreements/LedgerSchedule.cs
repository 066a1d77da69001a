namespace Mediation.Domain.Agreements;

/// <summary>Builds the ledger of an agreement on the day it takes effect, and adds the next rows of yearly payments as time goes on.</summary>
public static class LedgerSchedule
{
    /// <summary>How many coming years of an open-ended yearly payment stand in the ledger at any time.</summary>
    public const int YearsAhead = 3;

    /// <summary>Writes the rows that follow from the clauses.</summary>
    /// <param name="agreement">An agreement that takes effect.</param>
    /// <param name="effectiveOn">The day, Beijing time.</param>
    public static void Write(Agreement agreement, DateOnly effectiveOn)
    {
        foreach (var o in agreement.Obligations.Where(o => o.IsPerformable))
        {
            if (o.Basis == DueBasis.EveryYear)
            {
                foreach (var due in YearlyDays(o, effectiveOn)) Add(agreement, o, due);
                continue;
            }
            Add(agreement, o, o.Basis switch
            {
                DueBasis.OnDate => o.DueOn,
                DueBasis.OnSigning => effectiveOn,
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
            var broken = agreement.Ledger.Where(r => clause.DefaultNumbers.Contains(r.ObligationNumber))
                .FirstOrDefault(r => r.IsOverdueOn(today) || (r.PerformedOn > r.DueOn));
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
        foreach (var row in agreement.Ledger.Where(r => r.State == LedgerState.Open && r.Receipts.Count == 0))
        {
            var clause = agreement.Obligations.First(o => o.Number == row.ObligationNumber);
            if (clause.Basis != DueBasis.OnDefault) continue;
            if (agreement.Ledger.Any(r => clause.DefaultNumbers.Contains(r.ObligationNumber) && (r.IsOverdueOn(today) || r.PerformedOn > r.DueOn))) continue;
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
            while (last.Year < today.Year + YearsAhead - 1) Add(agreement, o, last = last.AddYears(1));
        }
        return agreement.Ledger[before..];
    }

    private static IEnumerable<DateOnly> YearlyDays(Obligation o, DateOnly from)
    {
        if (o.DueOn is not { } first) yield break;
        var last = o.LastYear ?? Math.Max(first.Year, from.Year) + YearsAhead - 1;
        for (var year = first.Year; year <= last; year++)
            yield return new DateOnly(year, first.Month, Math.Min(first.Day, DateTime.DaysInMonth(year, first.Month)));
    }

    private static void Add(Agreement agreement, Obligation o, DateOnly? due) => agreement.Ledger.Add(new LedgerRow
    {
        Id = Guid.CreateVersion7(),
        Number = agreement.Ledger.Count + 1,
        ObligationNumber = o.Number,
        DebtorKey = o.DebtorKey,
        CreditorKey = o.CreditorKey,
        Subject = o.Kind == ObligationKind.PayEveryYear && due is { } d ? $"{d.Year}年{o.Subject}" : o.Subject,
        DueOn = due,
        Amount = o.Amount,
        IsYearly = o.Basis == DueBasis.EveryYear,
        State = o.Basis == DueBasis.OnDefault ? LedgerState.Conditional : LedgerState.Open,
    });
}
