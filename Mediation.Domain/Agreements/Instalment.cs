namespace Mediation.Domain.Agreements;

/// <summary>One instalment of a payment (check K12).</summary>
public sealed class Instalment
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Number, from 1.</summary>
    public int Number { get; internal set; }

    /// <summary>The last day, included.</summary>
    public DateOnly DueOn { get; internal set; }

    /// <summary>Amount in fen.</summary>
    public Money Amount { get; internal set; }
}

/// <summary>What an instalment missed does to the rest (check K12).</summary>
public enum Acceleration
{
    /// <summary>The clause says nothing yet.</summary>
    [Term("没有写明", "not stated")] Unstated,
    /// <summary>All that is left falls due at once.</summary>
    [Term("任一期逾期，剩余款项立即到期", "one missed: all the rest falls due")] AllDue,
    /// <summary>The parties expressly want each instalment to stay as it is.</summary>
    [Term("各期各自到期，不提前", "each instalment keeps its own day")] None,
}
