using Mediation.Tests.Support;
using Microsoft.Playwright;

namespace Mediation.Tests.Walks;

/// <summary>The parties are still in the room: the court looks on, and its comment arrives without a reload.</summary>
public sealed class LookOnTests(BrowserFixture browser, ServerFixture server) : IClassFixture<ServerFixture>
{
    [Fact]
    public async Task Comment_ArrivesInTheRoom_AndIsNewsOnTheMediatorsDesk()
    {
        var c = await Prepared.SigningAsync(server.Services);
        foreach (var name in new[] { "张某甲", "李某乙", "王某丙" }) await c.TakeAsync("mediator", "sign-agreement", Journeys.Sign(name));
        var mediator = await Desk.SignInAsync(browser, server.Address, "mediator", 390);
        var judge = await Desk.SignInAsync(browser, server.Address, "judge");

        await mediator.OpenAsync(c.Id);
        await mediator.Page.GetByRole(AriaRole.Link, new() { Name = "当事人还在：请法院先看" }).ClickAsync();
        await mediator.Page.GetByRole(AriaRole.Button, new() { Name = "请法院先看" }).ClickAsync();
        await mediator.ShowsAsync("要各方都同意，法院才能先看。");
        await mediator.Page.GetByLabel("各方都同意法院先看").CheckAsync();
        await mediator.Page.GetByLabel("各方怎么同意的").FillAsync("当面都说同意");
        await mediator.Page.GetByRole(AriaRole.Button, new() { Name = "请法院先看" }).ClickAsync();
        await mediator.ShowsAsync("已经请某区人民法院先看");

        await judge.Page.GotoLiveAsync("/docket");
        await judge.ShowsAsync("当事人还在调解室");
        await judge.Page.Locator("[data-row] a[href^='docket/look/']").ClickAsync();
        await judge.ShowsAsync("只看、只提意见，不作任何决定");
        await judge.Page.GetByLabel("针对第几条").SelectOptionAsync("2");
        await judge.Page.GetByLabel("意见", new() { Exact = true }).FillAsync("写明转到哪个账户。");
        var found = new List<string>();
        found.AddRange(await Look.SidewaysAsync(judge.Page, "court looks on"));
        found.AddRange(await Look.BarriersAsync(judge.Page, "court looks on", 320));
        await judge.Page.GetByRole(AriaRole.Button, new() { Name = "发给调解室" }).ClickAsync();

        await mediator.ShowsAsync("写明转到哪个账户。");
        found.AddRange(await Look.SidewaysAsync(mediator.Page, "room"));
        found.AddRange(await Look.BarriersAsync(mediator.Page, "room", 320));
        await mediator.Page.GotoLiveAsync("/");
        await mediator.Page.GetByRole(AriaRole.List, new() { Name = "法院的消息" }).GetByText("写明转到哪个账户").WaitForAsync();
        Assert.Empty(found);
        Assert.Empty(mediator.Errors.Concat(judge.Errors));

        await mediator.Page.Context.CloseAsync();
        await judge.Page.Context.CloseAsync();
    }
}
