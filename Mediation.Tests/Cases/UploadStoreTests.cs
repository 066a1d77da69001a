using Mediation.Tests.Evidence;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

/// <summary>Files on their way keep nobody waiting, and what nobody took goes by itself.</summary>
public sealed class UploadStoreTests
{
    [Fact]
    public async Task ManySlowFiles_KeepNobodyElseWaiting()
    {
        await using var stand = await CaseStand.Mediating.OpenAsync();
        var uploads = stand.Database.Services.GetRequiredService<UploadStore>();
        using var over = new CancellationTokenSource();
        var slow = Enumerable.Range(0, 8).Select(_ => uploads.TakeAsync(Feng, stand.Id, "a.jpg", null, new NeverEnding(), over.Token)).ToList();
        var quick = await uploads.TakeAsync(Registrar, stand.Id, "b.jpg", null, new MemoryStream(SampleFiles.Jpeg)).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.NotNull(quick.File);
        await over.CancelAsync();
        foreach (var one in slow) await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
    }

    [Fact]
    public async Task WhatNoStepTookWithinADay_IsClearedByTheClock()
    {
        await using var stand = await CaseStand.Mediating.OpenAsync();
        var unit = stand.Database.Services.GetRequiredService<WriteUnit>();
        var uploads = new UploadStore(stand.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>(), unit, stand.Clock);
        await uploads.TakeAsync(Feng, stand.Id, "a.jpg", null, new MemoryStream(SampleFiles.Jpeg));
        stand.Clock.Now += TimeSpan.FromHours(23);
        await uploads.TakeAsync(Registrar, stand.Id, "b.jpg", null, new MemoryStream(SampleFiles.Jpeg));
        stand.Clock.Now += TimeSpan.FromHours(2);

        using var clock = new ReminderClock(unit, stand.Clock, NullLogger<ReminderClock>.Instance);
        await clock.StartAsync(default);
        await using var db = stand.Database.Open();
        for (var i = 0; i < 100 && await db.Uploads.CountAsync() > 1; i++) await Task.Delay(50);
        await clock.StopAsync(default);
        Assert.Equal(Registrar.Id, (await db.Uploads.AsNoTracking().SingleAsync()).OwnerId);
    }

    // A file of which nothing comes.
    private sealed class NeverEnding : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
