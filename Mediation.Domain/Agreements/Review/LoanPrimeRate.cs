namespace Mediation.Domain.Agreements.Review;

/// <summary>
/// The one-year loan prime rate, per cent, from the day of publication (National Interbank Funding Centre, about the 20th of a
/// month). Months in between left it unchanged; a later rate is added here when it is published, and the last entry stands until then.
/// </summary>
public static class LoanPrimeRate
{
    /// <summary>Days of publication and rates, oldest first.</summary>
    public static IReadOnlyList<(DateOnly From, decimal Percent)> Published { get; } =
    [
        (new(2019, 8, 20), 4.25m), (new(2019, 9, 20), 4.20m), (new(2019, 11, 20), 4.15m), (new(2020, 2, 20), 4.05m),
        (new(2020, 4, 20), 3.85m), (new(2021, 12, 20), 3.80m), (new(2022, 1, 20), 3.70m), (new(2022, 8, 22), 3.65m),
        (new(2023, 6, 20), 3.55m), (new(2023, 8, 21), 3.45m), (new(2024, 7, 22), 3.35m), (new(2024, 10, 21), 3.10m),
        (new(2025, 5, 20), 3.00m),
    ];

    /// <summary>The rate in force on a day; before the first publication, the first.</summary>
    public static decimal On(DateOnly day) => Published.LastOrDefault(r => r.From <= day) is { Percent: > 0 } known ? known.Percent : Published[0].Percent;
}
