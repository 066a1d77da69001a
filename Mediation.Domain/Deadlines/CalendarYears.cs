namespace Mediation.Domain.Deadlines;

/// <summary>The years whose holiday notices are known to the product. Later years are loaded as data.</summary>
public static class CalendarYears
{
    /// <summary>2025: 248 working days.</summary>
    public static CalendarYear Y2025 { get; } = CalendarYear.Create(
        2025,
        [
            .. Days(2025, 1, 1, 1), .. Days(2025, 1, 28, 8), .. Days(2025, 4, 4, 3),
            .. Days(2025, 5, 1, 5), .. Days(2025, 5, 31, 3), .. Days(2025, 10, 1, 8),
        ],
        [new(2025, 1, 26), new(2025, 2, 8), new(2025, 4, 27), new(2025, 9, 28), new(2025, 10, 11)],
        new Text("国务院办公厅关于2025年部分节假日安排的通知", "State Council notice on the 2025 holidays")).Value;

    /// <summary>2026: 248 working days.</summary>
    public static CalendarYear Y2026 { get; } = CalendarYear.Create(
        2026,
        [
            .. Days(2026, 1, 1, 3), .. Days(2026, 2, 15, 9), .. Days(2026, 4, 4, 3), .. Days(2026, 5, 1, 5),
            .. Days(2026, 6, 19, 3), .. Days(2026, 9, 25, 3), .. Days(2026, 10, 1, 7),
        ],
        [new(2026, 1, 4), new(2026, 2, 14), new(2026, 2, 28), new(2026, 5, 9), new(2026, 9, 20), new(2026, 10, 10)],
        new Text("国务院办公厅关于2026年部分节假日安排的通知（2025年11月4日）", "State Council notice on the 2026 holidays (4 November 2025)")).Value;

    private static IEnumerable<DateOnly> Days(int year, int month, int day, int count) =>
        Enumerable.Range(0, count).Select(new DateOnly(year, month, day).AddDays);
}
