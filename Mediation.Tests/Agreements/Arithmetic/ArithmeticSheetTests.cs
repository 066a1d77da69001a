using FsCheck;
using FsCheck.Fluent;
using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Arithmetic;
using Mediation.Domain.Rules;

namespace Mediation.Tests.Agreements.Arithmetic;

/// <summary>What is typed at the table: sums exact to the fen, a fault beside the field that is wrong, the plan as an obligation.</summary>
public sealed class ArithmeticSheetTests
{
    [Fact]
    public void Heads_AddUpToTheFen() => Check.QuickThrowOnFailure(Prop.ForAll((int[] fen) =>
    {
        var amounts = fen.Select(f => new Money(Math.Abs((long)f))).ToList();
        var (sum, faults) = ClaimSum.Of([.. amounts.Select(a => new ClaimHead { Label = "款", Asked = a.ToString(), Agreed = a.ToString() })]);
        return faults.Count == 0 && sum.Asked == Money.Sum(amounts) && sum.Agreed == sum.Asked && sum.Open == 0;
    }));

    [Fact]
    public void HeadThatCannotBeRead_IsNamedAndLeftOut()
    {
        var (sum, faults) = ClaimSum.Of([new() { Label = "医疗费", Asked = "10,860.40", Agreed = "9000" }, new() { Label = "误工费", Asked = "三千", Agreed = "12.345" }, new(), new() { Label = "交通费", Asked = "300" }]);

        Assert.Equal(("11,160.40", "9,000.00", 1), (sum.Asked.ToString(), sum.Agreed.ToString(), sum.Open));
        Assert.Equal(["heads[1].asked", "heads[1].agreed"], faults.Select(f => f.Field));
    }

    [Fact]
    public void Plan_DividesWhatWasAgreedUnlessAnotherTotalIsTyped()
    {
        var sheet = new ArithmeticSheet { Heads = [new() { Asked = "100", Agreed = "90" }], Plan = PlanKind.EqualUntil, Count = 3, On = new(2026, 12, 31) };
        Assert.Equal(("90.00", new DateOnly(2026, 12, 31)), (sheet.Divide().Plan!.Total.ToString(), sheet.Divide().Plan!.EndsOn));
        sheet.Total = "60";
        Assert.Equal("60.00", sheet.Divide().Plan!.Total.ToString());
    }

    [Theory]
    [InlineData("六十", 3, null, "total")]
    [InlineData("60", 500, null, "count")]
    [InlineData("60", null, "0", "each")]
    [InlineData("60", null, "x", "each")]
    public void WrongField_IsTheOneNamed(string total, int? count, string? each, string field)
    {
        var sheet = new ArithmeticSheet { Total = total, Plan = each is null ? PlanKind.EqualFrom : PlanKind.ByAmount, Count = count, Each = each, On = new(2026, 12, 31) };
        Assert.Equal((null, field), (sheet.Divide().Plan, sheet.Divide().Fault?.Field));
    }

    [Fact]
    public void UnfinishedPlan_IsNoFault()
    {
        Assert.Equal((null, null), new ArithmeticSheet { Total = "60", Plan = PlanKind.EqualFrom }.Divide());
        Assert.Equal((null, null), new ArithmeticSheet { Total = "60", Plan = PlanKind.ByAmount, On = new(2026, 12, 31) }.Divide());
        Assert.Null(new ArithmeticSheet().ToObligation("B1", "A1"));
    }

    [Fact]
    public void Loan_NeedsItsDayForTheCap()
    {
        var sheet = new ArithmeticSheet { IsLending = true, Principal = "10000", Percent = "12%", InterestFrom = new(2026, 1, 1), InterestTo = new(2026, 2, 1) };
        Assert.Equal("loanOn", sheet.Reckon(PrimeRates.Known).Fault?.Field);
        Assert.Equal("percent", (sheet with { Percent = "一成" }).Reckon(PrimeRates.Known).Fault?.Field);
        Assert.Equal("interestTo", (sheet with { LoanOn = new(2026, 1, 1), InterestTo = new(2025, 1, 1) }).Reckon(PrimeRates.Known).Fault?.Field);
        Assert.Equal(12.00m, (sheet with { LoanOn = new(2026, 1, 1) }).Reckon(PrimeRates.Known).Interest?.Cap);
    }

    [Fact]
    public void PlanAsAnObligation_HasEveryInstalmentAndTheirSum()
    {
        var o = new ArithmeticSheet { Subject = " 货款 ", Total = "5000", Plan = PlanKind.ByAmount, Each = "2000", On = new(2026, 9, 30) }.ToObligation("B1", "A1")!;

        Assert.Equal((ObligationKind.PayByInstalments, "B1", "A1", "货款", "5,000.00"), (o.Kind!.Value, o.Debtor, o.Creditor, o.Subject, o.Amount));
        Assert.Equal([("2026-09-30", "2,000.00"), ("2026-10-31", "2,000.00"), ("2026-11-30", "1,000.00")], o.Instalments.Select(i => ($"{i.DueOn:yyyy-MM-dd}", i.Amount!)));
    }

    [Fact]
    public void OnePayment_IsAPlainObligationByItsDay()
    {
        var o = new ArithmeticSheet { Subject = "货款", Total = "5000", On = new(2026, 9, 30) }.ToObligation("B1", "A1")!;
        Assert.Equal((ObligationKind.Pay, DueBasis.OnDate, new DateOnly(2026, 9, 30), 0), (o.Kind, o.Basis, o.DueOn, o.Instalments.Count));
    }
}
