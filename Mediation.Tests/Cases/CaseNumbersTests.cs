using Mediation.Domain.Cases;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

public sealed class CaseNumbersTests
{
    private const int Each = 50;
    private static readonly DateTime Now = new(2026, 8, 6, 6, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task TwoProcessesDrawingAtOnce_GiveEveryNumberOnce()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var other = TestDatabase.Provide(database.File);

        var drawn = await Task.WhenAll(new[] { database.Services, other }.Select(p => Task.Run(() => DrawAsync(p))));

        Assert.Equal(Enumerable.Range(1, 2 * Each), drawn.SelectMany(n => n).Order());
        Assert.All(drawn, numbers => Assert.Equal(numbers.Order(), numbers));
        Assert.Empty((await database.Services.GetRequiredService<ChainVerifier>().VerifyAsync()).Flaws);
    }

    [Fact]
    public async Task TwoProcessesTakingStepsAtOnce_LoseNoneAndBreakNoChain()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var other = TestDatabase.Provide(database.File);
        var builders = new List<CaseBuilder>();
        for (var i = 0; i < 10; i++)
        {
            var built = await new CaseBuilder(database).PoliceReferralAsync();
            await built.TakeAsync("begin-asking", Registrar);
            builders.Add(built);
        }

        var answers = await Task.WhenAll(builders.Select((b, i) => Task.Run(() =>
            (i % 2 == 0 ? database.Services : other).GetRequiredService<StepRunner>().RunAsync(b.Command("accept"), Registrar, b.Now))));

        Assert.All(answers, a => Assert.Equal(StepStatus.Done, a.Status));
        var numbers = (await Task.WhenAll(builders.Select(b => b.LoadAsync()))).Select(c => CaseNumber.Parse(c.FileNumber).Value.Sequence);
        Assert.Equal(Enumerable.Range(1, 10), numbers.Order());
        Assert.Empty((await database.Services.GetRequiredService<ChainVerifier>().VerifyAsync()).Flaws);
    }

    [Fact]
    public async Task SkippedNumbers_AreExplainedAndNotGivenOut()
    {
        await using var database = await TestDatabase.CreateAsync();
        await new CaseBuilder(database).AcceptedAsync();
        await using var db = database.Open();
        var series = (await db.NumberSeries.SingleAsync()).Series;

        var skipped = await database.Services.GetRequiredService<CaseNumbers>().SkipAsync(series, 3, "停电时写在纸上", Administrator, Now);
        var next = await (await new CaseBuilder(database).AcceptedAsync()).LoadAsync();

        Assert.Equal((2, 4), skipped);
        Assert.Equal("（某镇）人调字〔2026〕第0005号", next.FileNumber);
        Assert.Equal([2, 3, 4], await db.NumberGaps.Where(g => g.Reason == "停电时写在纸上" && g.By == Administrator.Name).Select(g => g.Number).Order().ToListAsync());
        Assert.Contains("2-4", (await db.Events.SingleAsync(e => e.StepKey == CaseNumbers.SkippedKey)).Zh, StringComparison.Ordinal);
        Assert.Empty((await database.Services.GetRequiredService<ChainVerifier>().VerifyAsync()).Flaws);
    }

    private static async Task<List<int>> DrawAsync(ServiceProvider services)
    {
        var unit = services.GetRequiredService<WriteUnit>();
        var numbers = new List<int>();
        for (var i = 0; i < Each; i++)
            numbers.Add(await unit.RunAsync(async (db, ct) =>
            {
                var number = await CaseNumbers.DrawAsync(db, "case:test:2026", Guid.NewGuid(), Now, ct);
                await db.SaveChangesAsync(ct);
                return number;
            }));
        return numbers;
    }
}
