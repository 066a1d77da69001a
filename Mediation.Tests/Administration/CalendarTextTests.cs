using Mediation.Web.Administration;

namespace Mediation.Tests.Administration;

public sealed class CalendarTextTests
{
    [Theory]
    [InlineData("2027-01-01", 1)]
    [InlineData("1月1日至3日", 3)]
    [InlineData("1月1日-3日", 3)]
    [InlineData("2027年1月30日至2月2日", 4)]
    [InlineData("2026-12-31 至 2027-01-02", 3)]
    [InlineData("1月1日\n5月1日～5日、10月1日", 7)]
    [InlineData("", 0)]
    public void DaysAsInANotice_AreRead(string text, int days)
    {
        var (read, fault) = CalendarText.Read(text, 2027);
        Assert.Null(fault);
        Assert.Equal(days, read.Count);
    }

    [Theory]
    [InlineData("元旦", "第1行")]
    [InlineData("1月1日\n2月30日", "第2行")]
    [InlineData("5月5日至5月1日", "第1行")]
    [InlineData("1月1日至12月31日", "第1行")]
    public void WhatIsNoDay_IsNamedWithItsLine(string text, string line) => Assert.Contains(line, CalendarText.Read(text, 2027).Fault!.Value.Zh);
}
