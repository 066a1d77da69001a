namespace Mediation.Domain.Deadlines;

/// <summary>What a period is counted in.</summary>
public enum PeriodUnit
{
    CalendarDays,
    WorkingDays,
    Months,
    Years,

    /// <summary>The day is fixed by the parties or a court, not by counting.</summary>
    AsAgreed,
}

/// <summary>The length of time an act has, before it is tied to a starting day.</summary>
/// <param name="Length">How many units; 0 means the starting day itself.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="RollsForward">An end on a rest day moves to the next workday (民诉法 85, 民法典 203). False where nothing has to be done on the last day.</param>
/// <exception cref="ArgumentOutOfRangeException">The length is below zero, or given although the day is agreed.</exception>
public readonly record struct Period(int Length, PeriodUnit Unit, bool RollsForward = true)
{
    /// <summary>How many units.</summary>
    public int Length { get; } = Length >= 0 && (Unit != PeriodUnit.AsAgreed || Length == 0)
        ? Length
        : throw new ArgumentOutOfRangeException(nameof(Length), Length, "A period is 0 or more units long; an agreed day has no length.");

    /// <summary>A day fixed by the parties or a court.</summary>
    public static Period AsAgreed => new(0, PeriodUnit.AsAgreed);

    /// <summary>The length in words: 30日, 3个工作日, 6个月, 2年.</summary>
    public Text Words => Unit switch
    {
        PeriodUnit.CalendarDays => new($"{Length}日", $"{Length} {Plural("day")}"),
        PeriodUnit.WorkingDays => new($"{Length}个工作日", $"{Length} working {Plural("day")}"),
        PeriodUnit.Months => new($"{Length}个月", $"{Length} {Plural("month")}"),
        PeriodUnit.Years => new($"{Length}年", $"{Length} {Plural("year")}"),
        _ => new("按约定或指定", "as agreed or ordered"),
    };

    private string Plural(string unit) => Length == 1 ? unit : unit + "s";
}
