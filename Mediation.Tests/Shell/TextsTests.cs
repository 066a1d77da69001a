using System.Globalization;
using System.Text.RegularExpressions;
using Mediation.Web.Account;
using Mediation.Web.Setup;
using Mediation.Web.Shell;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Mediation.Tests.Shell;

public sealed partial class TextsTests : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddLogging().AddPages(new SecureOrigin(false)).BuildServiceProvider();

    private IStringLocalizer<Texts> Texts => services.GetRequiredService<IStringLocalizer<Texts>>();

    private Dictionary<string, string> English
    {
        get
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
            return Texts.GetAllStrings(includeParentCultures: false).ToDictionary(s => s.Name, s => s.Value);
        }
    }

    public void Dispose() => services.Dispose();

    [Theory]
    [InlineData("en", "Today")]
    [InlineData("zh-CN", "今日")]
    public void Text_IsInTheReadersLanguage(string culture, string words)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        Assert.Equal(words, Texts["今日"].Value);
    }

    [Fact]
    public void Placeholder_TakesItsValueInBothLanguages()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        Assert.Equal("第2步，共7步：", Texts["第{0}步，共{1}步：", 2, 7].Value);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        Assert.Equal("Step 2 of 7: ", Texts["第{0}步，共{1}步：", 2, 7].Value);
    }

    [Fact]
    public void EveryTextOfAPage_HasEnglish() => Assert.Equal([], PageKeys.All.Except(English.Keys).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryEnglishText_IsAskedFor() => Assert.Equal([], English.Keys.Except(PageKeys.All).Order(StringComparer.Ordinal));

    [Fact]
    public void Sources_AreReadWhole()
    {
        Assert.Superset(new HashSet<string> { "跳到正文", "没有这一页", "一次跳过1到{0}个。", "{0}与{1}", "。" }, PageKeys.Literal.ToHashSet());
        Assert.Equal(PageKeys.Indirect, PageKeys.AskedIndirectly);
    }

    [Fact]
    public void EnglishText_HasThePlaceholdersOfTheChinese()
    {
        static string Of(string text) => string.Join(' ', Placeholder().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal([], English.Where(t => Of(t.Key) != Of(t.Value)).Select(t => $"{t.Key} = {t.Value}"));
    }

    [Fact]
    public void EnglishText_IsEnglish() =>
        Assert.Equal([], English.Where(t => string.IsNullOrWhiteSpace(t.Value) || Chinese.Letters().IsMatch(t.Value)).Select(t => $"{t.Key} = {t.Value}"));

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex Placeholder();
}
