namespace Mediation.Domain.Agreements.Arithmetic;

/// <summary>One part of a plan.</summary>
/// <param name="Number">Number, from 1.</param>
/// <param name="DueOn">The last day, included.</param>
/// <param name="Amount">How much.</param>
public sealed record PlannedInstalment(int Number, DateOnly DueOn, Money Amount);

/// <summary>
/// A sum in monthly parts that add up to it to the fen. Days are reckoned from the day that was named, so that the 31st stays the last day
/// of each month and does not wander.
/// </summary>
public sealed record InstalmentPlan(IReadOnlyList<PlannedInstalment> Parts)
{
    /// <summary>Most parts of a plan: ten years.</summary>
    public const int Most = 120;

    /// <summary>All parts together.</summary>
    public Money Total => Money.Sum(Parts.Select(p => p.Amount));

    /// <summary>The last day.</summary>
    public DateOnly EndsOn => Parts[^1].DueOn;

    /// <summary>Equal parts, the first on a day.</summary>
    /// <param name="total">The sum.</param>
    /// <param name="count">How many parts.</param>
    /// <param name="first">The day of the first.</param>
    /// <param name="months">Months between two parts.</param>
    /// <param name="restFirst">Whether the fen that do not divide are in the first part; otherwise in the last.</param>
    public static Parsed<InstalmentPlan> From(Money total, int count, DateOnly first, int months = 1, bool restFirst = false) =>
        Wrong(total, count, months) is { } fault ? fault
            : Beyond(first, months * (count - 1)) is { } late ? late
            : new InstalmentPlan([.. Amounts(total, count, restFirst).Select((amount, i) => new PlannedInstalment(i + 1, After(first, i * months), amount))]);

    /// <summary>Equal parts, the last on a day.</summary>
    public static Parsed<InstalmentPlan> Until(Money total, int count, DateOnly last, int months = 1, bool restFirst = false) =>
        Wrong(total, count, months) is { } fault ? fault
            : new InstalmentPlan([.. Amounts(total, count, restFirst).Select((amount, i) => new PlannedInstalment(i + 1, After(last, (i - count + 1) * months), amount))]);

    /// <summary>The same amount each time until the sum is paid; the last part is what is left.</summary>
    public static Parsed<InstalmentPlan> ByAmount(Money total, Money each, DateOnly first, int months = 1)
    {
        if (each.Fen <= 0) return new Fault("plan.each", new("每期的金额要大于0。", "The amount of each part must be more than 0."));
        if (total.Fen <= 0) return Wrong(total, 1, months)!;
        var count = (total.Fen + each.Fen - 1) / each.Fen;
        if (count > Most) return new Fault("plan.many", new($"照这样要付{count}期，最多{Most}期。请把每期的金额提高。", $"That makes {count} parts; {Most} at most. Raise the amount of each."));
        if (Wrong(total, (int)count, months) is { } fault) return fault;
        if (Beyond(first, months * ((int)count - 1)) is { } late) return late;
        return new InstalmentPlan([.. Enumerable.Range(0, (int)count).Select(i =>
            new PlannedInstalment(i + 1, After(first, i * months), i < count - 1 ? each : total - new Money(each.Fen * (count - 1))))]);
    }

    /// <summary>A day some months after, or before, another: the last day of a month stays the last, and a day a month lacks is its last day.</summary>
    public static DateOnly After(DateOnly day, int months)
    {
        var moved = day.AddMonths(months);
        return day.AddDays(1).Day == 1 ? new(moved.Year, moved.Month, DateTime.DaysInMonth(moved.Year, moved.Month)) : moved;
    }

    private static IEnumerable<Money> Amounts(Money total, int count, bool restFirst)
    {
        var (each, rest) = (total.Fen / count, total.Fen % count);
        return Enumerable.Range(0, count).Select(i => new Money(each + (i == (restFirst ? 0 : count - 1) ? rest : 0)));
    }

    private static Fault? Wrong(Money total, int count, int months)
    {
        if (total.Fen <= 0) return new("plan.total", new("要分期的总数要大于0。", "The sum to be divided must be more than 0."));
        if (count is < 1 or > Most) return new("plan.count", new($"期数要在1到{Most}之间。", $"The number of parts must be 1 to {Most}."));
        if (months is < 1 or > 12) return new("plan.months", new("两期之间要隔1到12个月。", "There must be 1 to 12 months between two parts."));
        return total.Fen < count ? new("plan.small", new("总数太小，分不成这么多期。", "The sum is too small for so many parts.")) : null;
    }

    private static Fault? Beyond(DateOnly first, int months) =>
        (first.Year * 12) + first.Month + months > (2100 * 12) + 12 ? new("plan.late", new("最后一期晚于2100年。请核对。", "The last part is after the year 2100. Check it.")) : null;
}
