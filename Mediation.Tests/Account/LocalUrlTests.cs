using Mediation.Web.Account;

namespace Mediation.Tests.Account;

public sealed class LocalUrlTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/cases/0198?tab=2#papers")]
    [InlineData("/status")]
    [InlineData("/cases?search=张某甲")]
    public void PathOfThisSite_IsFollowed(string given) => Assert.Equal(given, LocalUrl.Of(given));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("https:evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("evil.example")]
    [InlineData("%2f%2fevil.example")]
    [InlineData("/%2fevil.example")]
    [InlineData("/%252fevil.example")]
    [InlineData("/%5cevil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("/%09/evil.example")]
    [InlineData("/a\r\nLocation: https://evil.example")]
    [InlineData(" //evil.example")]
    public void AnotherSiteOrAnythingReadAsOne_LeadsHome(string? given) => Assert.Equal("/", LocalUrl.Of(given));
}
