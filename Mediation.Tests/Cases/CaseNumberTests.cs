using Mediation.Domain.Cases;

namespace Mediation.Tests.Cases;

public sealed class CaseNumberTests
{
    [Fact]
    public void Number_IsPrintedAsOnTheFile() => Assert.Equal("（某镇）人调字〔2026〕第0087号", new CaseNumber("某镇", 2026, 87).ToString());

    [Theory]
    [InlineData("（某镇）人调字〔2026〕第0087号")]
    [InlineData("(某镇)人调字[2026]第87号")]
    [InlineData("（某镇）人调字（２０２６）第 0087 号")]
    public void TypedNumber_IsReadWithAnyBrackets(string typed) => Assert.Equal(new CaseNumber("某镇", 2026, 87), CaseNumber.Parse(typed).Value);

    [Fact]
    public void TenThousandthCase_KeepsAllItsFigures() =>
        Assert.Equal(new CaseNumber("某镇", 2026, 10_000), CaseNumber.Parse(new CaseNumber("某镇", 2026, 10_000).ToString()).Value);

    [Theory]
    [InlineData("")]
    [InlineData("某镇人调字2026第87号")]
    [InlineData("（某镇）人调字〔2026〕第0000号")]
    [InlineData("（）人调字〔2026〕第0087号")]
    public void AnotherShape_IsRefused(string typed) => Assert.Equal("case-number.shape", CaseNumber.Parse(typed).Fault?.Code);

    [Fact]
    public void SequenceBelowOne_IsNoNumber() => Assert.Throws<ArgumentOutOfRangeException>(() => new CaseNumber("某镇", 2026, 0));
}
