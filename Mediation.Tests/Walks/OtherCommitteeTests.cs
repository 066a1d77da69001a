using Mediation.Tests.Support;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Walks;

/// <summary>A mediator of another committee who knows the addresses.</summary>
public sealed class OtherCommitteeTests(BrowserFixture browser, DemonstrationServer server)
{
    [Fact]
    public async Task KnownAddress_ShowsNothingOfTheCase()
    {
        var c = await Prepared.FiledAsync(server.Services);
        await using var db = await server.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>().CreateDbContextAsync();
        var papers = await db.Cases.Where(k => k.Id == c.Id).SelectMany(k => k.Documents).Select(d => d.Id).ToListAsync();
        Assert.NotEmpty(papers);

        var stranger = await Desk.SignInAsync(browser, server.Address, "street-mediator");
        foreach (var below in new[] { "", "/sitting", "/agreement" })
        {
            await stranger.OpenAsync(c.Id, below);
            await stranger.ShowsAsync("不归您");
            var shown = await stranger.Page.ContentAsync();
            foreach (var name in new[] { "某村二组", "渝某甲", "张某甲", "13800000001", "51,300" }) Assert.DoesNotContain(name, shown);
        }
        foreach (var paper in papers) Assert.Equal(404, (await stranger.Page.APIRequest.GetAsync($"/papers/{paper}")).Status);
        await stranger.Page.GotoLiveAsync("/cases?q=某村二组");
        await stranger.ShowsAsync("没有找到");
        await stranger.Page.Context.CloseAsync();
    }
}
