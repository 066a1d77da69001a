using Mediation.Domain.Parties;

namespace Mediation.Tests.Parties;

public sealed class BankAccountTests
{
    [Fact]
    public void Account_ShowsOnlyItsLastFourDigits()
    {
        var account = BankAccount.Parse("6222 0000 0000 0000", "张某甲", "某银行某支行").Value;

        Assert.Equal("6222000000000000", account.Number);
        Assert.Equal("****0000", account.Masked);
        Assert.DoesNotContain("6222", $"{account}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4111111111111111", false)]
    [InlineData("4111111111111112", true)]
    [InlineData("12345678", false)]
    public void CardNumber_FailingTheCardCheckIsDoubtfulButTaken(string number, bool doubtful) =>
        Assert.Equal(doubtful, BankAccount.Parse(number, "张某甲", "某银行").Value.IsCardNumberDoubtful);

    [Theory]
    [InlineData("", "张某甲", "某银行", "bank-account.empty")]
    [InlineData("1234567", "张某甲", "某银行", "bank-account.length")]
    [InlineData("1234567890123456789012345678901", "张某甲", "某银行", "bank-account.length")]
    [InlineData("1234567A", "张某甲", "某银行", "bank-account.character")]
    [InlineData("12345678", " ", "某银行", "bank-account.holder")]
    [InlineData("12345678", "张某甲", null, "bank-account.bank")]
    public void IncompleteAccount_IsRefused(string number, string holder, string? bank, string code) =>
        Assert.Equal(code, BankAccount.Parse(number, holder, bank).Fault?.Code);
}
