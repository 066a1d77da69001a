using Mediation.Domain.Confirmation;

namespace Mediation.Tests.Confirmation;

public sealed class CourtCaseNumberTests
{
    [Theory]
    [InlineData("（2026）渝0106诉前调确12号", CourtCaseType.PreSuitConfirmation, 12)]
    [InlineData("(2026) 渝0106民特１２号", CourtCaseType.SpecialProcedure, 12)]
    [InlineData("（2025）渝0157民初3号", CourtCaseType.CivilFirstInstance, 3)]
    [InlineData("（2026）渝执恢7号", CourtCaseType.ResumedEnforcement, 7)]
    [InlineData("（2024）渝0106民诉前调5号", CourtCaseType.CivilPreSuitMediation, 5)]
    public void TypedNumber_IsReadPartByPart(string typed, CourtCaseType type, int sequence)
    {
        var number = CourtCaseNumber.Parse(typed).Value;

        Assert.Equal((type, sequence), (number.Type, number.Sequence));
    }

    [Fact]
    public void PrintedNumber_HasFullWidthBracketsAndReadsBack()
    {
        var number = CourtCaseNumber.Parse("(2026)渝0106诉前调确12号").Value;

        Assert.Equal("（2026）渝0106诉前调确12号", number.ToString());
        Assert.Equal(number, CourtCaseNumber.Parse(number.ToString()).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("（1999）渝0106民特1号")]
    [InlineData("（2026）京0106民特1号")]
    [InlineData("（2026）渝01066民特1号")]
    [InlineData("（2026）渝0106刑初1号")]
    [InlineData("（2026）渝0106民特号")]
    [InlineData("（2026）渝0106民特99999999999号")]
    public void AnotherShape_IsRefused(string typed) => Assert.False(CourtCaseNumber.Parse(typed).Ok);

    [Fact]
    public void EverySeries_ReadsBack() => Assert.All(Enum.GetValues<CourtCaseType>(), type =>
    {
        var number = new CourtCaseNumber(2026, "渝0106", type, 1);
        Assert.Equal(number, CourtCaseNumber.Parse(number.ToString()).Value);
    });
}
