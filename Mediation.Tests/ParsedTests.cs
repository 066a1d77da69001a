using Mediation.Domain;

namespace Mediation.Tests;

public sealed class ParsedTests
{
    private static readonly Fault Missing = new("missing", new Text("还没有填。请补上。", "Missing. Fill it in."));

    [Fact]
    public void Fault_HasNoValue()
    {
        Parsed<int> parsed = Missing;

        Assert.False(parsed.Ok);
        Assert.Same(Missing, parsed.Fault);
        Assert.Throws<InvalidOperationException>(() => parsed.Value);
    }

    [Fact]
    public void Value_HasNoFault()
    {
        Parsed<int> parsed = 5;

        Assert.True(parsed.Ok);
        Assert.Equal(5, parsed.Value);
        Assert.Null(parsed.Fault);
    }

    [Fact]
    public void NothingParsed_IsNotOk() => Assert.False(default(Parsed<int>).Ok);

    [Fact]
    public void Text_IsChineseFirst() => Assert.Equal(("是", "yes"), (new Text("是", "yes").In(false), new Text("是", "yes").In(true)));
}
