using FsCheck;
using FsCheck.Fluent;
using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Arithmetic;

namespace Mediation.Tests.Agreements.Arithmetic;

/// <summary>The parts of a plan add up to the fen, and its last day is the one that was named, whatever the month.</summary>
public sealed class InstalmentPlanTests
{
    private static readonly DateOnly Begin = new(2026, 1, 1);

    [Fact]
    public void EqualParts_AddUpAndDifferByTheRestAlone() => Check.QuickThrowOnFailure(Prop.ForAll((int fen, int parts, int day) =>
    {
        var restFirst = day % 2 == 0;
        var (total, count, first) = (new Money(Whole(fen, 50_000_000) + 200), (int)Whole(parts, 120) + 1, Begin.AddDays((int)Whole(day, 1500)));
        var plan = InstalmentPlan.From(total, count, first, 1, restFirst).Value;
        var odd = plan.Parts[restFirst ? 0 : ^1];
        return plan.Total == total && plan.Parts.Count == count && plan.Parts[0].DueOn == first
            && plan.Parts.Where(p => p != odd).All(p => p.Amount.Fen == total.Fen / count) && odd.Amount.Fen == (total.Fen / count) + (total.Fen % count);
    }));

    [Fact]
    public void PlanUntilADay_EndsOnThatDayAndRisesMonthByMonth() => Check.QuickThrowOnFailure(Prop.ForAll((int fen, int parts, int day) =>
    {
        var (total, count, last, months) = (new Money(Whole(fen, 9_000_000) + 200), (int)Whole(parts, 120) + 1, Begin.AddDays((int)Whole(day, 4000)), (int)Whole(fen + day, 12) + 1);
        var plan = InstalmentPlan.Until(total, count, last, months).Value;
        return plan.EndsOn == last && plan.Total == total
            && plan.Parts.Zip(plan.Parts.Skip(1)).All(p => Month(p.Second.DueOn) - Month(p.First.DueOn) == months);
    }));

    [Fact]
    public void SameAmount_IsPaidUntilNothingIsLeft() => Check.QuickThrowOnFailure(Prop.ForAll((int fen, int some) =>
    {
        var total = new Money(Whole(fen, 9_000_000) + 1);
        var each = new Money(Math.Max(total.Fen / (Whole(some, 110) + 1), 1));
        var plan = InstalmentPlan.ByAmount(total, each, Begin);
        return !plan.Ok ? plan.Fault!.Code == "plan.many"
            : plan.Value.Total == total && plan.Value.Parts.SkipLast(1).All(p => p.Amount == each) && plan.Value.Parts[^1].Amount <= each && plan.Value.Parts[^1].Amount > Money.Zero;
    }));

    [Fact]
    public void LastDayOfAMonth_StaysTheLastDay() =>
        Assert.Equal(["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"], Days(InstalmentPlan.From(Money.Yuan(500), 5, new(2026, 1, 31))));

    [Fact]
    public void ThirtiethOfAMonth_ComesBackAfterFebruary() =>
        Assert.Equal(["2027-12-30", "2028-01-30", "2028-02-29", "2028-03-30"], Days(InstalmentPlan.From(Money.Yuan(400), 4, new(2027, 12, 30))));

    [Fact]
    public void LastDayOfFebruary_CountsBackToLastDays() =>
        Assert.Equal(["2025-12-31", "2026-01-31", "2026-02-28"], Days(InstalmentPlan.Until(Money.Yuan(300), 3, new(2026, 2, 28))));

    [Fact]
    public void HundredYuanInThreeParts_HasTheFenWhereItWasSaid()
    {
        Assert.Equal(["33.33", "33.33", "33.34"], InstalmentPlan.From(Money.Yuan(100), 3, Begin).Value.Parts.Select(p => p.Amount.ToString()));
        Assert.Equal(["33.34", "33.33", "33.33"], InstalmentPlan.From(Money.Yuan(100), 3, Begin, 1, restFirst: true).Value.Parts.Select(p => p.Amount.ToString()));
        Assert.Equal(["30.00", "30.00", "30.00", "10.00"], InstalmentPlan.ByAmount(Money.Yuan(100), Money.Yuan(30), Begin).Value.Parts.Select(p => p.Amount.ToString()));
    }

    [Theory]
    [InlineData(0, 3, 1, "plan.total")]
    [InlineData(100, 0, 1, "plan.count")]
    [InlineData(100, 121, 1, "plan.count")]
    [InlineData(100, 3, 0, "plan.months")]
    [InlineData(0.02, 3, 1, "plan.small")]
    public void PlanThatCannotBe_IsNamedInWords(double yuan, int parts, int months, string code)
    {
        Assert.Equal(code, InstalmentPlan.From(Money.Yuan((decimal)yuan), parts, Begin, months).Fault?.Code);
        Assert.Equal(code, InstalmentPlan.Until(Money.Yuan((decimal)yuan), parts, Begin, months).Fault?.Code);
    }

    [Fact]
    public void TooSmallAnAmountOrTooLateADay_IsRefused()
    {
        Assert.Equal("plan.each", InstalmentPlan.ByAmount(Money.Yuan(100), Money.Zero, Begin).Fault?.Code);
        Assert.Equal("plan.many", InstalmentPlan.ByAmount(Money.Yuan(100_000), Money.Yuan(1), Begin).Fault?.Code);
        Assert.Equal("plan.late", InstalmentPlan.From(Money.Yuan(100_000), 120, new(2099, 1, 1)).Fault?.Code);
    }

    private static string[] Days(Mediation.Domain.Parsed<InstalmentPlan> plan) => [.. plan.Value.Parts.Select(p => $"{p.DueOn:yyyy-MM-dd}")];

    private static long Whole(int any, int below) => Math.Abs((long)any * 7919) % below;

    private static int Month(DateOnly day) => (day.Year * 12) + day.Month;
}
