using Mediation.Web.Documents.CaseFile;

namespace Mediation.Tests.Documents.CaseFile;

/// <summary>Only so many files are bound at once; whoever has no turn in time is told, and a turn given back is the next one's.</summary>
public sealed class BindingQueueTests
{
    [Fact]
    public async Task OneTooMany_HasNoTurnUntilOneIsGivenBack()
    {
        using var queue = new BindingQueue(2, TimeSpan.FromMilliseconds(20));
        var one = await queue.EnterAsync(TestContext.Current.CancellationToken);
        using var two = await queue.EnterAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(one);
        Assert.NotNull(two);
        Assert.Null(await queue.EnterAsync(TestContext.Current.CancellationToken));

        one.Dispose();
        using var next = await queue.EnterAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(next);
    }
}
