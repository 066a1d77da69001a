using Mediation.Web.Confirmation;

namespace Mediation.Tests.Confirmation;

/// <summary>What was taken out and put in, in pieces a reader takes in at once.</summary>
public sealed class WordChangesTests
{
    private static string Of(string before, string after) => string.Concat(WordChanges.Between(before, after).Select(s => s.Kind switch { StretchKind.Removed => $"[{s.Words}]", StretchKind.Added => $"{{{s.Words}}}", _ => s.Words }));

    [Theory]
    [InlineData("尽快付清。", "9月30日前付清。", "[尽快]{9月30日前}付清。")]
    [InlineData("付51,300.00元。", "付52,300.00元。", "付[51,300.00]{52,300.00}元。")]
    [InlineData("一样的话。", "一样的话。", "一样的话。")]
    [InlineData("甲方搬走。", "甲方自行搬走。", "甲方{自行}搬走。")]
    [InlineData("甲方搬走，恢复原状。", "甲方搬走。", "甲方搬走[，恢复原状]。")]
    [InlineData("", "新加一条。", "{新加一条。}")]
    public void Change_IsReadAsAPhrase(string before, string after, string shown) => Assert.Equal(shown, Of(before, after));

    [Fact]
    public void LoneCharacterBetweenTwoChanges_BelongsToThem() => Assert.Equal("[东风的信]{西方的云}到了", Of("东风的信到了", "西方的云到了"));

    [Theory]
    [InlineData("东风的信，到了", "西方，的云到了")]
    [InlineData("𬍛某付清，2026年", "喆某付了，2027年")]
    public void BothTexts_CanBeReadBack(string before, string after)
    {
        var stretches = WordChanges.Between(before, after);
        Assert.Equal((before, after), (string.Concat(stretches.Where(s => s.Kind != StretchKind.Added).Select(s => s.Words)), string.Concat(stretches.Where(s => s.Kind != StretchKind.Removed).Select(s => s.Words))));
    }
}
