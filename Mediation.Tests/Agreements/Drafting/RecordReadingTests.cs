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
    [InlineData("一共借了1万5千元。", "15,000.00")]
    [InlineData("本金12万3456元，利息1万零500元。", "123,456.00 10,500.00")]
    [InlineData("货款10，500元，运费1，200.50元。", "10,500.00 1,200.50")]
    [InlineData("付清了，500元就不要了。", "500.00")]
    [InlineData("3千2百块，再加5元5角。", "3,200.00 5.50")]
    [InlineData("1亿2000万元。", "120,000,000.00")]
    [InlineData("两万3千元，三千500元，几十5元。", "")]
    [InlineData("壹萬伍仟元整。", "15,000.00")]
    [InlineData("1万伍仟元整。", "")]
    [InlineData("1万5元，8百5块，1万15千元，2.5万3千元。", "")]
    [InlineData("10，50元，2026，500元，1.2.3元。", "")]
    [InlineData("3块5一斤。", "")]
    [InlineData("5000元9月30日前付。", "5,000.00")]
    [InlineData("0元。", "")]
    [InlineData("", "")]
    public void Amounts_AreReadAsTheyWereSaid(string words, string amounts) =>
        Assert.Equal(amounts, string.Join(' ', RecordReading.Amounts(words)));

    [Theory]
    [InlineData("2026年9月30日前付清。", "2026-09-30")]
    [InlineData("9月30号付一半，12月31日付清。", "2026-09-30 2026-12-31")]
    [InlineData("5月27日前付。", "2027-05-27")]
    [InlineData("5月27日付。", "")]
    [InlineData("3月5日借了2万元。", "")]
    [InlineData("9月1日签的合同。", "")]
    [InlineData("10月3日发生的事。", "")]
    [InlineData("8月8日已付2000元。", "")]
    [InlineData("去年9月30日付的。", "")]
    [InlineData("2025年3月5日前付清。", "")]
    [InlineData("3月5日借了2万元，9月30日前还清。", "2026-09-30")]
    [InlineData("9月30日。", "")]
    [InlineData("最迟9月30日。", "2026-09-30")]
    [InlineData("于2026年12月1日还清。", "2026-12-01")]
    [InlineData("明年2月底以前。", "2027-02-28")]
    [InlineData("2027-03-15交房。", "2027-03-15")]
    [InlineData("13月1日，2月30日。", "")]
    [InlineData("三天以内。", "")]
    public void Days_AreTheNextOnesAfterTheSession(string words, string days) =>
        Assert.Equal(days, string.Join(' ', RecordReading.Days(words, Said).Select(d => $"{d:yyyy-MM-dd}")));
}
