using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

/// <summary>What a court did is on the desk of the mediator of the case, and on nobody else's.</summary>
public sealed class CourtNewsTests
{
    [Fact]
    public async Task Ruling_IsNewsForThreeDays_ToTheMediatorAlone()
    {
        await using var stand = await CaseStand.Confirmed.OpenAsync();
        var news = Assert.Single(await ListAsync(stand, Feng));
        Assert.Equal(("某区人民法院：确认有效", $"cases/{stand.Id}"), (news.What.Zh, news.Href));
        foreach (var who in new[] { Chu, OtherMediator, Director, Judge, Officer }) Assert.Empty(await ListAsync(stand, who));
        stand.Clock.Now = stand.Clock.Now.AddDays(4);
        Assert.Empty(await ListAsync(stand, Feng));
    }

    [Fact]
    public async Task OrderToSupply_IsNewsUntilItIsAnswered()
    {
        await using var stand = await CaseStand.Filed.OpenAsync();
        await stand.TakeAsync("order-supplement", Clerk, new OrderSupplementInput { Missing = "写明账户", Clause = 2 });
        Assert.Equal("某区人民法院要求补充（第2条）：写明账户", Assert.Single(await ListAsync(stand, Feng)).What.Zh);
        await stand.TakeAsync("supply", Feng, new SupplyInput { Supplied = "写明了" });
        Assert.Empty(await ListAsync(stand, Feng));
    }

    private static Task<IReadOnlyList<CourtNews>> ListAsync(StandingCase stand, Domain.Access.Actor reader) =>
        new CourtNewsQueries(stand.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>(), stand.Clock).ListAsync(reader);
}
