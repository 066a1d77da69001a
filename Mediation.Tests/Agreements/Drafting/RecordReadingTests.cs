using Mediation.Domain.Agreements.Drafting;

namespace Mediation.Tests.Agreements.Drafting;

/// <summary>Amounts and days as people say them in a sitting.</summary>
public sealed class RecordReadingTests
{
    private static readonly DateOnly Said = new(2026, 8, 6);

    [Theory]
    [InlineData("我9月30日前付51,300元。", "51,300.00")]
    [InlineData("先付3万元，余下2.5万元年底付。", "30,000.00 25,000.00")]
    [InlineData("合计伍万壹仟叁佰元整。", "51,300.00")]
    [InlineData("赔八百块太少，要800块。", "800.00")]
    [InlineData("面积85.5亩，31户。", "")]
    [InlineData("0元。", "")]
    [InlineData("", "")]
    public void Amounts_AreReadAsTheyWereSaid(string words, string amounts) =>
        Assert.Equal(amounts, string.Join(' ', RecordReading.Amounts(words)));

    [Theory]
    [InlineData("2026年9月30日前付清。", "2026-09-30")]
    [InlineData("9月30号付一半，12月31日付清。", "2026-09-30 2026-12-31")]
    [InlineData("5月27日付。", "2027-05-27")]
    [InlineData("明年2月底以前。", "2027-02-28")]
    [InlineData("2027-03-15交房。", "2027-03-15")]
    [InlineData("13月1日，2月30日。", "")]
    [InlineData("三天以内。", "")]
    public void Days_AreTheNextOnesAfterTheSession(string words, string days) =>
        Assert.Equal(days, string.Join(' ', RecordReading.Days(words, Said).Select(d => $"{d:yyyy-MM-dd}")));
}
