using Mediation.Domain.Agreements;

namespace Mediation.Tests.Agreements;

public sealed class CapitalNumeralsTests
{
    [Theory]
    [InlineData("2561", "贰仟伍佰陆拾壹元整")]
    [InlineData("10005", "壹万零伍元整")]
    [InlineData("100100", "壹拾万零壹佰元整")]
    [InlineData("10001000", "壹仟万壹仟元整")]
    [InlineData("123456.78", "壹拾贰万叁仟肆佰伍拾陆元柒角捌分")]
    [InlineData("1.01", "壹元零壹分")]
    [InlineData("0.05", "伍分")]
    [InlineData("2000030", "贰佰万零叁拾元整")]
    [InlineData("51300", "伍万壹仟叁佰元整")]
    [InlineData("107000.53", "壹拾万柒仟元零伍角叁分")]
    [InlineData("1680.32", "壹仟陆佰捌拾元零叁角贰分")]
    [InlineData("0.50", "伍角整")]
    [InlineData("0", "零元整")]
    [InlineData("100000001", "壹亿零壹元整")]
    [InlineData("100001000", "壹亿零壹仟元整")]
    [InlineData("100000000000", "壹仟亿元整")]
    public void Amount_IsWrittenByTheAnnexAndReadsBack(string figures, string capitals)
    {
        var amount = Money.Parse(figures).Value;

        Assert.Equal(capitals, CapitalNumerals.Write(amount));
        Assert.Equal(amount, CapitalNumerals.Parse(capitals).Value);
    }

    [Theory]
    [InlineData("壹仟万零壹仟元整", "10001000")]
    [InlineData("壹拾万零柒仟元伍角叁分", "107000.53")]
    [InlineData("壹仟陆佰捌拾元叁角贰分", "1680.32")]
    [InlineData("人民币贰仟伍佰陆拾壹圆正", "2561")]
    [InlineData("伍　萬 壹仟叄佰圓整", "51300")]
    [InlineData("壹元伍角", "1.50")]
    [InlineData("零元伍分", "0.05")]
    [InlineData("人民币：伍佰元整", "500")]
    public void AcceptedVariants_ReadAsTheSameAmount(string capitals, string figures) =>
        Assert.Equal(Money.Parse(figures).Value, CapitalNumerals.Parse(capitals).Value);

    [Theory]
    [InlineData("", "capitals.empty")]
    [InlineData("五万元整", "capitals.simple")]
    [InlineData("伍万美元整", "capitals.character")]
    [InlineData("壹万伍元整", "capitals.zero")]
    [InlineData("壹拾零元整", "capitals.zero")]
    [InlineData("贰仟元", "capitals.ending")]
    [InlineData("伍分整", "capitals.order")]
    [InlineData("拾万元整", "capitals.order")]
    [InlineData("壹佰贰仟元整", "capitals.order")]
    [InlineData("壹贰元整", "capitals.order")]
    [InlineData("整", "capitals.order")]
    [InlineData("壹万亿元整", "capitals.too-large")]
    public void UnsafeWriting_IsRefused(string capitals, string code) => Assert.Equal(code, CapitalNumerals.Parse(capitals).Fault?.Code);

    [Fact]
    public void EveryAmount_ReadsBackAsItself()
    {
        var random = new Random(20260202);
        var small = Enumerable.Range(0, 30_000).Select(fen => (long)fen);
        var whole = Enumerable.Range(0, 30_000).Select(_ => random.NextInt64(Money.Largest.Fen + 1) / (long)Math.Pow(10, random.Next(13)));
        var sparse = Enumerable.Range(0, 8_192).Select(bits => Enumerable.Range(0, 13).Sum(i => ((bits >> i) & 1) * (i % 9 + 1) * (long)Math.Pow(10, i)));

        foreach (var fen in small.Concat(whole).Concat(sparse))
        {
            var amount = new Money(fen);
            Assert.Equal(amount, CapitalNumerals.Parse(CapitalNumerals.Write(amount)).Value);
        }
    }
}
