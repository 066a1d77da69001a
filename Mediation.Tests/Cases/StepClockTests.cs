using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Cases;

public sealed class StepClockTests
{
    private static readonly DateTime DueDay = new(2026, 9, 30, 15, 59, 0, DateTimeKind.Utc);

    [Fact]
    public async Task DayAfterAnUnpaidDay_TheCaseIsInDefaultAndTheDebtorIsUrgedOnce()
    {
        await using var standing = await CaseStand.Effective.OpenAsync();
        await PayFirstAsync(standing);
        var clock = Clock(standing);

        Assert.Equal(0, await clock.RunDueAsync(DueDay));
        Assert.Equal(1, await clock.RunDueAsync(DueDay.AddMinutes(2)));
        Assert.Equal(0, await clock.RunDueAsync(DueDay.AddMinutes(20)));

        var @case = await standing.LoadAsync();
        Assert.Equal(CaseState.InDefault, @case.State);
        Assert.Single(@case.Documents, d => d.Kind == DocumentKind.UrgeNotice);
        await using var db = standing.Database.Open();
        Assert.Equal("系统", await db.Events.Where(e => e.StepKey == "declare-default").Select(e => e.ActorName).SingleAsync());
        Assert.Empty((await standing.Database.Services.GetRequiredService<ChainVerifier>().VerifyAsync()).Flaws);
    }

    [Fact]
    public async Task TwoPrograms_TakeItOnce()
    {
        await using var standing = await CaseStand.Effective.OpenAsync();
        await PayFirstAsync(standing);

        var taken = await Task.WhenAll(Clock(standing).RunDueAsync(DueDay.AddHours(3)), Clock(standing).RunDueAsync(DueDay.AddHours(3)));

        await using var db = standing.Database.Open();
        Assert.Equal(1, await db.Events.CountAsync(e => e.StepKey == "declare-default"));
        Assert.Contains(1, taken);
    }

    private static Task PayFirstAsync(StandingCase standing) => standing.TakeAsync("record-performance", TestDirectory.Feng,
        new Domain.Workflow.Steps.RecordPerformanceInput { Row = 1, Amount = "51,300.00", On = new(2026, 8, 6), Manner = "转账回单" });

    private static StepClock Clock(StandingCase standing) => new(standing.Database.Runner, standing.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>(),
        TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger<StepClock>.Instance);
}
