using Mediation.Domain.Parties;

namespace Mediation.Tests.Parties;

public sealed class ResidentIdTests
{
    private static readonly DateOnly Today = new(2026, 8, 3);

    [Theory]
    [InlineData("11010519491231002X", 1949, 12, 31, false)]
    [InlineData("440524188001010014", 1880, 1, 1, true)]
    [InlineData("500106188001010016", 1880, 1, 1, true)]
    [InlineData("500106188002290021", 1880, 2, 29, false)]
    [InlineData("500225188001010037", 1880, 1, 1, true)]
    public void ValidNumber_GivesBirthDateAndSex(string number, int year, int month, int day, bool male)
    {
        var id = ResidentId.Parse(number, Today).Value;

        Assert.Equal(number, id.Value);
        Assert.Equal(new DateOnly(year, month, day), id.BirthDate);
        Assert.Equal(male, id.IsMale);
    }

    [Theory]
    [InlineData("110105194912310021", "resident-id.check")]
    [InlineData("500106188002300023", "resident-id.birth-date")]
    [InlineData("110105194913310021", "resident-id.birth-date")]
    [InlineData("1101051949123100", "resident-id.length")]
    [InlineData("110105491231002", "resident-id.first-generation")]
    [InlineData("99010519491231002X", "resident-id.region")]
    [InlineData("1101O519491231002X", "resident-id.character")]
    [InlineData("", "resident-id.empty")]
    [InlineData(null, "resident-id.empty")]
    public void WrongNumber_IsRefusedForItsReason(string? number, string code) =>
        Assert.Equal(code, ResidentId.Parse(number, Today).Fault?.Code);

    [Fact]
    public void ShortNumber_SaysHowManyAreMissing() =>
        Assert.StartsWith("身份证号少两位：现在是16位，应为18位。", ResidentId.Parse("1101051949123100", Today).Fault!.Sentence.Zh);

    [Theory]
    [InlineData("１１０１０５１９４９１２３１００２ｘ")]
    [InlineData(" 110105 19491231 002x ")]
    public void FullWidthSpacesAndSmallX_AreRead(string typed) =>
        Assert.Equal("11010519491231002X", ResidentId.Parse(typed, Today).Value.Value);

    [Fact]
    public void BirthDate_MayBeTodayButNotLater()
    {
        Assert.True(ResidentId.Parse("11010519491231002X", new DateOnly(1949, 12, 31)).Ok);
        Assert.Equal("resident-id.birth-date-future", ResidentId.Parse("11010519491231002X", new DateOnly(1949, 12, 30)).Fault?.Code);
    }

    [Fact]
    public void Age_ChangesOnTheBirthday()
    {
        var id = ResidentId.Parse("11010519491231002X", Today).Value;

        Assert.Equal(75, id.AgeOn(new DateOnly(2025, 12, 30)));
        Assert.Equal(76, id.AgeOn(new DateOnly(2025, 12, 31)));
    }

    [Fact]
    public void LeapDayBirthday_IsReachedOnTheFirstOfMarch()
    {
        var id = ResidentId.Parse("500106188002290021", Today).Value;

        Assert.Equal(1, id.AgeOn(new DateOnly(1882, 2, 28)));
        Assert.Equal(2, id.AgeOn(new DateOnly(1882, 3, 1)));
    }

    [Fact]
    public void AnyWrongDigit_IsNoticed()
    {
        const string number = "11010519491231002X";
        foreach (var place in Enumerable.Range(0, 17))
        {
            foreach (var digit in "0123456789".Where(d => d != number[place]))
            {
                var wrong = number.Remove(place, 1).Insert(place, digit.ToString());
                Assert.False(ResidentId.Parse(wrong, Today).Ok, wrong);
            }
        }
    }

    [Fact]
    public void PrintedForm_HidesTheBirthDate()
    {
        var id = ResidentId.Parse("11010519491231002X", Today).Value;

        Assert.Equal("110105********002X", id.Masked);
        Assert.Equal(id.Masked, $"{id}");
    }
}
