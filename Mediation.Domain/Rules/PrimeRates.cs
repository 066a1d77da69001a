using Mediation.Domain.Agreements.Review;

namespace Mediation.Domain.Rules;

/// <summary>The one-year loan prime rates by day of publication: those known to the product and those an administrator added.</summary>
public sealed class PrimeRates
{
    private readonly (DateOnly From, decimal Percent)[] _rates;

    /// <summary>The known rates and further ones; where both name a day, the further one holds.</summary>
    public PrimeRates(params IEnumerable<(DateOnly From, decimal Percent)> further) =>
        _rates = [.. LoanPrimeRate.Published.Concat(further).GroupBy(r => r.From).Select(g => g.Last()).OrderBy(r => r.From)];

    /// <summary>The rates known to the product.</summary>
    public static PrimeRates Known { get; } = new([]);

    /// <summary>Every rate, oldest first, per cent.</summary>
    public IReadOnlyList<(DateOnly From, decimal Percent)> All => _rates;

    /// <summary>The rate in force on a day, per cent; before the first publication, the first.</summary>
    public decimal On(DateOnly day) => _rates.LastOrDefault(r => r.From <= day) is { Percent: > 0 } known ? known.Percent : _rates[0].Percent;
}
