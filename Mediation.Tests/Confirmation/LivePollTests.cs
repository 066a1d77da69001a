using Mediation.Web.Cases;
using Microsoft.Extensions.Logging.Abstractions;

namespace Mediation.Tests.Confirmation;

/// <summary>A page that watches goes on watching.</summary>
public sealed class LivePollTests
{
    [Fact]
    public async Task WhateverGoesWrongOnce_IsAskedAgain()
    {
        var (asked, read) = (0, new TaskCompletionSource());
        await using var poll = new LivePoll(TimeSpan.FromMilliseconds(20));
        poll.Start(_ => ++asked switch
        {
            1 => throw new InvalidOperationException("The number of retries was exceeded."),
            2 => throw new OperationCanceledException("A command took too long."),
            _ => Task.FromResult(true),
        }, () =>
        {
            read.TrySetResult();
            return Task.CompletedTask;
        }, NullLogger.Instance);
        await read.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }
}
