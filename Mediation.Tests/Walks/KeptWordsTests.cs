using Mediation.Tests.Support;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Mediation.Tests.Walks;

/// <summary>Impatient fingers, two people at once, a line that breaks, a server that restarts: one effect, and nothing typed is lost.</summary>
public sealed class KeptWordsTests(BrowserFixture browser, DemonstrationServer server)
{
    [Fact]
    public async Task DoubleClickOnStep_TakesItOnce()
    {
        var c = await Prepared.ReferredAsync(server.Services);
        var registrar = await Desk.SignInAsync(browser, server.Address, "registrar");
        await registrar.OpenAsync(c.Id);
        await registrar.FormOf("属于受理范围，征询意愿").GetByRole(AriaRole.Button).DblClickAsync();
        await registrar.DoneAsync("审查后属于受理范围，征询各方意愿");
        await registrar.FormOf("受理").GetByRole(AriaRole.Button).DblClickAsync();
        await registrar.DoneAsync("受理，");

        Assert.Equal(1, await CountAsync(c.Id, "begin-asking"));
        Assert.Equal(1, await CountAsync(c.Id, "accept"));
        Assert.Empty(registrar.Errors);
        await registrar.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task DoubleClickInSitting_RecordsOneLine()
    {
        var c = await Prepared.MediatingAsync(server.Services);
        var mediator = await Desk.SignInAsync(browser, server.Address, "mediator");
        await mediator.OpenAsync(c.Id, "/sitting");
        await mediator.Page.GetByLabel("记录", new() { Exact = true }).FillAsync("欠款属实。");
        await mediator.Page.GetByRole(AriaRole.Button, new() { Name = "记下", Exact = true }).DblClickAsync();
        var line = mediator.Page.Locator("ol.said li");
        await line.First.WaitForAsync();
        await mediator.Page.ReloadAsync();
        await mediator.Page.WaitUntilLiveAsync();

        Assert.Equal(1, await line.CountAsync());
        Assert.Equal(1, await CountAsync(c.Id, "record-statement"));
        await mediator.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task ClickBeforePageIsLive_StillOpensTheCase()
    {
        var c = await Prepared.ReferredAsync(server.Services);
        var registrar = await Desk.SignInAsync(browser, server.Address, "registrar");
        await registrar.Page.RouteAsync("**/_blazor/negotiate*", async route => { await Task.Delay(2000); await route.ContinueAsync(); });
        await registrar.Page.GotoAsync("/cases");
        await registrar.Page.Locator($"a[href='cases/{c.Id}']").ClickAsync();
        await registrar.FormOf("属于受理范围，征询意愿").WaitForAsync();
        await registrar.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task ColleagueWasFaster_TypedWordsStayAndGoThrough()
    {
        var c = await Prepared.MediatingAsync(server.Services);
        var mediator = await Desk.SignInAsync(browser, server.Address, "mediator");
        var registrar = await Desk.SignInAsync(browser, server.Address, "registrar");
        await mediator.OpenAsync(c.Id);
        var form = await mediator.UnfoldAsync("登记证据");
        await EvidenceAsync(new Form(form), "流转合同");
        await registrar.OpenAsync(c.Id);
        await registrar.TakeAsync("登记证据", "登记证据1：现场照片", f => EvidenceAsync(f, "现场照片"));

        await Desk.SendAsync(form, "登记证据");
        await mediator.ShowsAsync("秦某亥在");
        await mediator.ShowsAsync("没有覆盖任何人");
        await mediator.Page.GetByRole(AriaRole.Button, new() { Name = "看最新情况" }).ClickAsync();
        await mediator.ShowsAsync("现场照片");
        await Assertions.Expect(new Form(form).Field("名称")).ToHaveValueAsync("流转合同");
        await Desk.SendAsync(form, "登记证据");
        await mediator.DoneAsync("登记证据2：流转合同");
        Assert.Empty(mediator.Errors);
        foreach (var desk in new[] { mediator, registrar }) await desk.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task LineBreaksWhileTyping_WordsWaitAndAreSaved()
    {
        var c = await Prepared.MediatingAsync(server.Services);
        var mediator = await Desk.SignInAsync(browser, server.Address, "mediator");
        await mediator.OpenAsync(c.Id, "/sitting");
        var page = mediator.Page;
        var box = page.GetByLabel("记录", new() { Exact = true });
        await page.Context.SetOfflineAsync(true);
        await box.FillAsync("话说到一半，网断了。");
        await page.GetByText("断网，已存在这台电脑上").WaitForAsync();
        Assert.Equal("话说到一半，网断了。", await box.InputValueAsync());

        await page.Context.SetOfflineAsync(false);
        await page.Locator("#words-saved").Filter(new() { HasTextRegex = new("^已存 [0-9]") }).WaitForAsync();
        await using var db = Open();
        Assert.True(await db.Drafts.AnyAsync(d => d.Words == "话说到一半，网断了。"));
        await page.GetByRole(AriaRole.Button, new() { Name = "记下", Exact = true }).ClickAsync();
        await page.Locator("ol.said li").Filter(new() { HasText = "话说到一半，网断了。" }).WaitForAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task ServerRestarts_HalfFilledFormComesBack()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using (var scope = database.Services.CreateAsyncScope())
            await StaffServer.AddAsync(scope.ServiceProvider, TestDirectory.Feng);
        IPage page;
        int port;
        await using (var first = new PortServer(database.File, 0))
        {
            port = first.Address.Port;
            page = await browser.OpenAsync(first.Address);
            await page.GotoAsync("/account/sign-in?returnUrl=/cases/new/open-proactively");
            await page.GetByLabel("登录名或手机号").FillAsync(TestDirectory.Feng.Id);
            await page.GetByLabel("密码").FillAsync(StaffServer.Password);
            await page.GetByRole(AriaRole.Button, new() { Name = "登录", Exact = true }).ClickAsync();
            await page.WaitUntilLiveAsync();
            await FormOn(page).FillAsync("纠纷名称", "楼上漏水");
            await FormOn(page).FillAsync("简要情况", "楼上漏水，吊顶泡坏了。");
        }
        await using var second = new PortServer(database.File, port);
        await page.ReloadAsync();
        await page.WaitUntilLiveAsync();
        await Assertions.Expect(FormOn(page).Field("简要情况")).ToHaveValueAsync("楼上漏水，吊顶泡坏了。", new() { Timeout = 30_000 });

        await Desk.SendAsync(page.Locator("form.step-form"), "主动调解立项");
        await page.Locator("[name=claims][aria-invalid=true]").WaitForAsync();
        Assert.Equal("楼上漏水", await FormOn(page).Field("纠纷名称").InputValueAsync());
        Assert.Null(await FormOn(page).Field("纠纷名称").GetAttributeAsync("aria-invalid"));
        await page.Context.CloseAsync();
    }

    private static Form FormOn(IPage page) => new(page.Locator("form.step-form"));

    private static async Task EvidenceAsync(Form form, string title)
    {
        await form.FillAsync("名称", title);
        await form.FillAsync("提交人或来源", "甲方");
    }

    private MediationDbContext Open() => server.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>().CreateDbContext();

    private async Task<int> CountAsync(Guid caseId, string step)
    {
        await using var db = Open();
        return await db.Events.CountAsync(e => e.CaseId == caseId && e.StepKey == step);
    }
}
