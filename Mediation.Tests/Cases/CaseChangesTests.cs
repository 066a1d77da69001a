using Mediation.Web.Cases;
using Microsoft.Extensions.Logging.Abstractions;

namespace Mediation.Tests.Cases;

/// <summary>Telling open pages is no part of what was done.</summary>
public sealed class CaseChangesTests
{
    [Fact]
    public void ListenerThatBreaks_HoldsUpNeitherTheOthersNorTheWriter()
    {
        var changes = new CaseChanges(NullLogger<CaseChanges>.Instance);
        var (heard, id) = (new List<CaseChange>(), Guid.NewGuid());
        changes.Happened += _ => throw new InvalidOperationException("The page has gone.");
        changes.Happened += heard.Add;
        changes.Tell(id);
        changes.TellWriting(id, "feng", "冯某癸");
        Assert.Equal([new(id), new(id, "feng", "冯某癸")], heard);
    }
}
