using Mediation.Domain.Parties;

namespace Mediation.Tests.Parties;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("13800000000", "13800000000")]
    [InlineData("+86 138 0000 0000", "13800000000")]
    [InlineData("１３８－００００－００００", "13800000000")]
    public void Mobile_IsReadHoweverItIsSpaced(string typed, string number)
    {
        var phone = PhoneNumber.Parse(typed).Value;

        Assert.Equal(number, phone.Value);
        Assert.True(phone.IsMobile);
    }

    [Theory]
    [InlineData("023-68000000", "023-68000000", "023-****0000")]
    [InlineData("02368000000", "023-68000000", "023-****0000")]
    [InlineData("0512-6800000-12", "0512-6800000-12", "0512-***0000")]
    [InlineData("68000000", "68000000", "****0000")]
    public void Landline_IsReadAndMasked(string typed, string number, string masked)
    {
        var phone = PhoneNumber.Parse(typed).Value;

        Assert.Equal(number, phone.Value);
        Assert.Equal(masked, phone.Masked);
        Assert.False(phone.IsMobile);
    }

    [Theory]
    [InlineData("1380000000", "手机号少一位：现在是10位，应为11位。请补上。")]
    [InlineData("13800000", "手机号少三位：现在是8位，应为11位。请补上。")]
    [InlineData("1380000000011", "手机号多两位：现在是13位，应为11位。请去掉多的。")]
    [InlineData("12800000000", "手机号第二位是2，应在3到9之间。请核对。")]
    public void WrongMobile_SaysByHowMuch(string typed, string sentence) =>
        Assert.Equal(sentence, PhoneNumber.Parse(typed).Fault!.Sentence.Zh);

    [Theory]
    [InlineData("", "phone.empty")]
    [InlineData("无", "phone.shape")]
    [InlineData("110", "phone.shape")]
    [InlineData("023-0800000", "phone.shape")]
    public void AnythingElse_IsRefused(string typed, string code) => Assert.Equal(code, PhoneNumber.Parse(typed).Fault?.Code);

    [Fact]
    public void PrintedForm_KeepsThreeAndFourDigits() => Assert.Equal("138****0000", $"{PhoneNumber.Parse("13800000000").Value}");
}
