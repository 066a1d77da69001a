using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Microsoft.Playwright;

namespace Mediation.Tests.Walks;

/// <summary>One visit, from the signatures to the ruling in the parties' hands: the court looks on, the application follows, the judge rules, the clerk serves, the report counts the minutes.</summary>
public sealed class SameVisitTests(BrowserFixture browser, ServerFixture server) : IClassFixture<ServerFixture>
{
    private static readonly string[] Signatories = ["张某甲", "李某乙", "王某丙"];

    [Fact]
    public async Task LookOnFilingRulingServiceAndReport_InOneVisit()
    {
        var c = await Prepared.SigningAsync(server.Services);
        foreach (var name in Signatories) await c.TakeAsync("mediator", "sign-agreement", Journeys.Sign(name));
        var mediator = await Desk.SignInAsync(browser, server.Address, "mediator", 390);
        var judge = await Desk.SignInAsync(browser, server.Address, "judge", 390);
        var clerk = await Desk.SignInAsync(browser, server.Address, "clerk");

        // The docket stands open; the room that waits comes to its top by itself.
        await judge.Page.GotoLiveAsync("/docket");
        await mediator.OpenAsync(c.Id, "/look-on");
        await mediator.Page.GetByLabel("各方都同意法院先看").CheckAsync();
        await mediator.Page.GetByLabel("各方怎么同意的").FillAsync("当面都说同意");
        await mediator.Page.GetByRole(AriaRole.Button, new() { Name = "请法院先看" }).ClickAsync();
        await mediator.ShowsAsync("已经请某区人民法院先看");
        await judge.Page.Locator("[data-row] a[href^='docket/look/']").ClickAsync();
        await judge.Page.GetByLabel("针对第几条").SelectOptionAsync("2");
        await judge.Page.GetByLabel("意见", new() { Exact = true }).FillAsync("可以，请提交。");
        await judge.Page.GetByRole(AriaRole.Button, new() { Name = "发给调解室" }).ClickAsync();
        await mediator.ShowsAsync("可以，请提交。");

        await c.TakeAsync("mediator", "sign-as-mediator", new SignAsMediatorInput { Method = Domain.Agreements.SigningMethod.OnPaper });
        await c.TakeAsync("director", "seal");
        await c.TakeAsync("mediator", "prepare-confirmation", new PrepareConfirmationInput { Court = "渝0106", EveryoneChooses = true });
        foreach (var name in Signatories) await c.TakeAsync("mediator", "sign-application", Journeys.Sign(name));
        await c.TakeAsync("mediator", "file-confirmation", Journeys.Materials);
        await mediator.ShowsAsync("某区人民法院：已提交法院");
        await c.TakeAsync("clerk", "accept-confirmation");

        // The application knows of the room, and shows what was said to it.
        await judge.Page.GotoLiveAsync($"/docket/{c.Id}");
        await judge.ShowsAsync("当事人还在调解室");
        await judge.ShowsAsync("可以，请提交。");
        await judge.TakeFoldedAsync("通知各方一并核实", "办好了：法官通知各方同时到场", form => form.AllHereAsync("双方自愿，明白每一条。"));
        foreach (var item in await judge.Page.Locator("[data-item] input[type=checkbox]").AllAsync()) await item.CheckAsync();
        await judge.ShowsAsync("已判断16项");
        await judge.Page.Locator("[data-rule]").ClickAsync();
        await judge.ShowsAsync("已裁定");
        await mediator.ShowsAsync("某区人民法院：确认有效");

        await clerk.Page.GotoLiveAsync($"/docket/{c.Id}");
        await clerk.TakeFoldedAsync("登记送达", "办好了：", form => form.ServeAllAsync());

        await judge.Page.GotoLiveAsync("/docket/report");
        var row = judge.Page.Locator($"tr:has(a[href='docket/{c.Id}'])");
        Assert.Matches("分钟", await row.InnerTextAsync());
        await mediator.Page.GetByRole(AriaRole.Link, new() { Name = "回到案件" }).ClickAsync();
        await mediator.Page.GetByRole(AriaRole.Link, new() { Name = "民事裁定书（确认有效）", Exact = true }).WaitForAsync();
        Assert.Empty(mediator.Errors.Concat(judge.Errors).Concat(clerk.Errors));
        foreach (var desk in new[] { mediator, judge, clerk }) await desk.Page.Context.CloseAsync();
    }
}

file static class Fields
{
    internal static async Task AllHereAsync(this Form form, string record)
    {
        foreach (var box in await form.Within.Locator("input[type=checkbox]").AllAsync()) await box.CheckAsync();
        await form.Within.Locator("textarea").FillAsync(record);
    }

    internal static async Task ServeAllAsync(this Form form)
    {
        var within = form.Within;
        foreach (var box in await within.Locator("input[type=checkbox]").AllAsync()) await box.CheckAsync();
        await within.GetByLabel("怎样送达").SelectOptionAsync(new SelectOptionValue { Label = "直接送达" });
        await within.Locator("input[type=date]").First.FillAsync($"{Domain.Workflow.StepContext.DayOf(DateTime.UtcNow):yyyy-MM-dd}");
    }
}
