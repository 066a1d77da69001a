using Mediation.Domain.Agreements;
using Mediation.Tests.Support;

namespace Mediation.Tests.Agreements;

/// <summary>A signature on a screen is pen movements in time and nothing else.</summary>
public sealed class HandwritingTests
{
    [Fact]
    public void Strokes_KeepTheirPointsAndTheirTime()
    {
        var drawn = Handwriting.Parse(Journeys.Strokes).Value;
        Assert.Equal([4, 4, 1], drawn.Strokes.Select(s => s.Count));
        Assert.Equal(420, drawn.Milliseconds);
        Assert.StartsWith("M300 400L500 420L700 440L900 460M600 200L", drawn.Path());
        Assert.EndsWith("M1400 1200L1400 1200", drawn.Path());
    }

    [Theory]
    [InlineData(null, "strokes-blank")]
    [InlineData("  ", "strokes-blank")]
    [InlineData("100,100,0 101,101,200", "strokes-little")]
    [InlineData("1,1,0 2,2,40 3,3,40 4,4,40 5,5,40 6,6,40 7,7,40 8,8,40", "strokes-little")]
    [InlineData("10,10,0 500,10,0 900,10,0 1300,10,0 1300,500,0 900,500,0 500,500,0 10,500,0", "strokes-not-drawn")]
    [InlineData("data:image/png;base64,iVBORw0KGgo=", "strokes-not-drawn")]
    [InlineData("<svg onload=alert(1)>", "strokes-not-drawn")]
    [InlineData("3001,10,0", "strokes-not-drawn")]
    [InlineData("10,1501,0", "strokes-not-drawn")]
    [InlineData("-1,10,0", "strokes-not-drawn")]
    [InlineData("10,10", "strokes-not-drawn")]
    [InlineData("10,10,0;", "strokes-not-drawn")]
    [InlineData("１0,10,0", "strokes-not-drawn")]
    public void AnythingNotDrawnByHand_IsRefused(string? written, string code)
    {
        var fault = Handwriting.Parse(written).Fault!;
        Assert.Equal(code, fault.Code);
        Assert.True(fault.Sentence.Zh.Length > 10 && fault.Sentence.En.Length > 10);
    }

    [Fact]
    public void TooManyPointsOrCharacters_AreRefused()
    {
        Assert.Equal("strokes-much", Handwriting.Parse(string.Join(' ', Enumerable.Range(0, 3001).Select(i => $"{i % 999},{i % 99},1"))).Fault!.Code);
        Assert.Equal("strokes-much", Handwriting.Parse(string.Join(';', Enumerable.Repeat("1,1,1", 201))).Fault!.Code);
        Assert.Equal("strokes-much", Handwriting.Parse(new string('1', Handwriting.MostCharacters + 1)).Fault!.Code);
    }
}
