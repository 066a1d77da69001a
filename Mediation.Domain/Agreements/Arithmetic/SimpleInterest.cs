using Mediation.Domain.Rules;

namespace Mediation.Domain.Agreements.Arithmetic;

/// <summary>
/// Simple interest by the day, 365 days a year, rounded to the fen: the day it begins counts, the day of payment does not. For private
/// lending the part above four times the one-year loan prime rate is not protected (Private Lending Provisions arts. 25, 28, 29; check K26).
/// </summary>
/// <param name="Principal">The sum it is reckoned on.</param>
/// <param name="Percent">Rate, per cent a year.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The day of payment.</param>
/// <param name="Cap">Four times the rate of the day the contract was made, per cent a year; null where the cap does not bind.</param>
public sealed record SimpleInterest(Money Principal, decimal Percent, DateOnly From, DateOnly To, decimal? Cap)
{
    /// <summary>Largest rate that can be typed, per cent a year.</summary>
    public const decimal MostPercent = 1000m;

    /// <summary>Loans made before this day: until the day before it the rules of their own time hold (Private Lending Provisions art. 31).</summary>
    public static readonly DateOnly NewCapFrom = new(2020, 8, 20);

    private const int DaysOfYear = 365;

    /// <summary>Days it runs.</summary>
    public int Days => To.DayNumber - From.DayNumber;

    /// <summary>What was asked for or agreed.</summary>
    public Money Amount => Of(Principal, Percent, Days);

    /// <summary>The most that is protected; null where there is no cap.</summary>
    public Money? Most => Cap is { } cap ? Of(Principal, cap, Days) : null;

    /// <summary>Whether the rate is above the cap.</summary>
    public bool IsOver => Percent > Cap;

    /// <summary>What may go into the agreement.</summary>
    public Money Allowed => IsOver ? Most!.Value : Amount;

    /// <summary>The interest of a loan made on a day, or why it cannot be reckoned.</summary>
    /// <param name="principal">The sum.</param>
    /// <param name="percent">Per cent a year.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The day of payment.</param>
    /// <param name="rates">The loan prime rates.</param>
    /// <param name="loanOn">The day the loan was made; null if it is no loan.</param>
    public static Parsed<SimpleInterest> Reckon(Money principal, decimal percent, DateOnly from, DateOnly to, PrimeRates rates, DateOnly? loanOn)
    {
        ArgumentNullException.ThrowIfNull(rates);
        if (principal.Fen <= 0) return new Fault("interest.principal", new("本金要大于0。", "The principal must be more than 0."));
        if (percent is < 0 or > MostPercent) return new Fault("interest.percent", new("年利率要在0到1000之间，单位是百分之几。", "The rate must be 0 to 1000 per cent a year."));
        if (to < from) return new Fault("interest.days", new("付款的日子不能早于起算的日子。", "The day of payment cannot be before the first day."));
        return new SimpleInterest(principal, percent, from, to, loanOn is { } made ? rates.On(made) * 4 : null);
    }

    /// <summary>The most each day of delay may cost on a sum: rounded down, so that it never exceeds the rate.</summary>
    public static Money MostPerDay(Money owed, decimal percent) => new((long)decimal.Floor(owed.Fen * percent / (100 * DaysOfYear)));

    /// <summary>Simple interest, half a fen and more rounded up.</summary>
    public static Money Of(Money principal, decimal percent, int days) =>
        new((long)decimal.Round(principal.Fen * percent * days / (100m * DaysOfYear), 0, MidpointRounding.AwayFromZero));
}
