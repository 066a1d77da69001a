using Mediation.Domain.Agreements;

namespace Mediation.Tests.Agreements;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("51,300.00", 5_130_000)]
    [InlineData("51300", 5_130_000)]
    [InlineData("51300.5", 5_130_050)]
    [InlineData("￥５１，３００．００元", 5_130_000)]
    [InlineData("0", 0)]
    [InlineData("0.05", 5)]
    [InlineData("100,000,000,000.00", 10_000_000_000_000)]
    public void TypedAmount_IsReadToTheFen(string typed, long fen) => Assert.Equal(fen, Money.Parse(typed).Value.Fen);

    [Theory]
    [InlineData("", "money.empty")]
    [InlineData("-5", "money.negative")]
    [InlineData("NaN", "money.character")]
    [InlineData("1e5", "money.character")]
    [InlineData("51 300.123", "money.decimals")]
    [InlineData("5,13,00.00", "money.grouping")]
    [InlineData("100,000,000,000.01", "money.too-large")]
    [InlineData("99999999999999999999999999", "money.too-large")]
    [InlineData("5.13万", "money.character")]
    public void OtherText_IsRefusedForItsReason(string typed, string code) => Assert.Equal(code, Money.Parse(typed).Fault?.Code);

    [Fact]
    public void ThreeDecimals_AreCounted() =>
        Assert.StartsWith("金额的小数点后现在是3位，最多2位", Money.Parse("1.005").Fault!.Sentence.Zh);

    [Fact]
    public void PrintedAmount_ReadsBackTheSame()
    {
        var random = new Random(20260101);
        for (var i = 0; i < 5_000; i++)
        {
            var amount = new Money(random.NextInt64(Money.Largest.Fen + 1) / (long)Math.Pow(10, random.Next(13)));
            Assert.Equal(amount, Money.Parse(amount.ToString()).Value);
        }
    }

    [Fact]
    public void Instalments_AddUpToTheTotal()
    {
        var total = Money.Sum([Money.Yuan(51_300m), Money.Yuan(51_300m), Money.Yuan(3_000m)]);

        Assert.Equal("105,600.00", total.ToString());
        Assert.Equal(Money.Yuan(54_300m), total - Money.Yuan(51_300m));
        Assert.True(Money.Yuan(3_000m) < total);
    }

    [Fact]
    public void Amount_IsNeverBelowZero()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Money(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.Zero - Money.Yuan(1));
    }

    [Fact]
    public void PartOfAFen_IsNotAnAmount() => Assert.Throws<ArgumentException>(() => Money.Yuan(0.001m));
}
