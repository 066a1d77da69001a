using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>What is kept of what a telephone puts between words.</summary>
public sealed class PlainTextTests
{
    [Theory]
    [InlineData("漏水了😀😡", "漏水了")]
    [InlineData("一家👨‍👩‍👧三口❤", "一家三口❤")]
    [InlineData("🇨🇳", "")]
    [InlineData("𬍛㛃龑·", "𬍛㛃龑·")]
    [InlineData(" 两行\r\n字 ", "两行\n字")]
    public void Pictures_AreDroppedAndRareCharactersKept(string typed, string kept) => Assert.Equal(kept, PlainText.Tidy(typed));

    [Fact]
    public void BrokenCharacterBesideAPicture_IsStillNamed() => Assert.NotNull(PlainText.Flaw(PlainText.WithoutPictures("坏\uD83D字😀")));

    [Fact]
    public void TextOfPicturesAlone_IsNoText() =>
        Assert.Equal(["confirmedHow"], Journeys.Applied().Faults("registrar", "submit-application", new SubmitApplicationInput { RightsTold = true, ConfirmedHow = "😀" }));
}
