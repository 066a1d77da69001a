using Mediation.Domain.Parties;

namespace Mediation.Tests.Parties;

public sealed class CreditCodeTests
{
    [Theory]
    [InlineData("91350100M000100Y43", "企业、个体工商户、农民专业合作社")]
    [InlineData("915000000000000005", "企业、个体工商户、农民专业合作社")]
    [InlineData("125001060000000006", "机关、事业单位、群众团体")]
    public void ValidCode_NamesTheKindOfBody(string code, string category) =>
        Assert.Equal(category, CreditCode.Parse(code).Value.Category?.Zh);

    [Theory]
    [InlineData("91350100M000100Y42", "credit-code.check")]
    [InlineData("91350100M000100YO3", "credit-code.character")]
    [InlineData("9135A100M000100Y43", "credit-code.character")]
    [InlineData("91350100M000100Y4", "credit-code.length")]
    [InlineData("", "credit-code.empty")]
    public void WrongCode_IsRefusedForItsReason(string code, string fault) =>
        Assert.Equal(fault, CreditCode.Parse(code).Fault?.Code);

    [Fact]
    public void SmallAndFullWidthLetters_AreRead() =>
        Assert.Equal("91350100M000100Y43", CreditCode.Parse("９1350100m000 100y43").Value.Value);
}
