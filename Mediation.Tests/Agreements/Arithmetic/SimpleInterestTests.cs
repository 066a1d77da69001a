using FsCheck;
using FsCheck.Fluent;
using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Arithmetic;
using Mediation.Domain.Rules;

namespace Mediation.Tests.Agreements.Arithmetic;

/// <summary>Simple interest to the fen, and what four times the one-year loan prime rate leaves of it.</summary>
public sealed class SimpleInterestTests
{
    [Fact]
    public void AYearAtTwelvePercent_IsAnEighthLessOneTwentyFourth()
    {
        var interest = SimpleInterest.Reckon(Money.Yuan(100_000), 12m, new(2025, 6, 1), new(2026, 6, 1), PrimeRates.Known, new(2025, 6, 1)).Value;

        Assert.Equal((365, "12,000.00", false, 12.00m), (interest.Days, interest.Amount.ToString(), interest.IsOver, interest.Cap));
        Assert.Equal(interest.Amount, interest.Allowed);
    }

    [Fact]
    public void RateAboveTheCap_IsCutToFourTimesTheRateOfTheDayOfTheLoan()
    {
        var interest = SimpleInterest.Reckon(Money.Yuan(10_000), 24m, new(2024, 1, 1), new(2024, 12, 31), PrimeRates.Known, new(2023, 9, 1)).Value;

        Assert.Equal((true, 13.80m, "2,400.00", "1,380.00"), (interest.IsOver, interest.Cap, interest.Amount.ToString(), interest.Allowed.ToString()));
    }

    [Fact]
    public void WhatIsNoLoan_HasNoCap()
    {
        var interest = SimpleInterest.Reckon(Money.Yuan(10_000), 24m, new(2024, 1, 1), new(2024, 12, 31), PrimeRates.Known, null).Value;

        Assert.Equal((null, null, false, "2,400.00"), (interest.Cap, interest.Most, interest.IsOver, interest.Allowed.ToString()));
    }

    [Fact]
    public void LaterRateOfAnAdministrator_MovesTheCap() =>
        Assert.Equal(8m, SimpleInterest.Reckon(Money.Yuan(1), 1m, new(2026, 8, 1), new(2026, 8, 2), new PrimeRates((new DateOnly(2026, 7, 20), 2.00m)), new(2026, 7, 20)).Value.Cap);

    [Fact]
    public void HalfAFen_IsRoundedUp()
    {
        // 365 yuan at 0.5 % a year: half a fen a day.
        Assert.Equal(1, SimpleInterest.Of(Money.Yuan(365), 0.5m, 1).Fen);
        Assert.Equal(0, SimpleInterest.Of(Money.Yuan(364), 0.5m, 1).Fen);
    }

    [Fact]
    public void DayOfDelay_NeverExceedsTheRateOverAYear() => Check.QuickThrowOnFailure(Prop.ForAll((int fen, int hundredths) =>
    {
        var (owed, percent) = (new Money(Math.Abs((long)fen)), Math.Abs((long)hundredths) % 5000 / 100m);
        var daily = SimpleInterest.MostPerDay(owed, percent);
        return daily.Fen * 36500m <= owed.Fen * percent && (daily.Fen + 1) * 36500m > owed.Fen * percent;
    }));

    [Theory]
    [InlineData(0, 10, 1, "interest.principal")]
    [InlineData(1, -1, 1, "interest.percent")]
    [InlineData(1, 1001, 1, "interest.percent")]
    [InlineData(1, 10, -1, "interest.days")]
    public void WhatCannotBeReckoned_IsNamed(int yuan, int percent, int days, string code)
    {
        var from = new DateOnly(2026, 8, 1);
        Assert.Equal(code, SimpleInterest.Reckon(Money.Yuan(yuan), percent, from, from.AddDays(days), PrimeRates.Known, from).Fault?.Code);
    }
}
