using Mediation.Tests.Support;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Walks;

/// <summary>The judge ticks while the line is down: nothing shows as kept that is not, and what was ticked is sent once the line is back.</summary>
public sealed class CutLineTests(BrowserFixture browser, ServerFixture server) : IClassFixture<ServerFixture>
{
    [Fact]
    public async Task TickWithoutALine_SaysSo_AndIsKeptAfterwards()
    {
        var c = await (await Prepared.FiledAsync(server.Services)).TakeAsync("clerk", "accept-confirmation");
        var judge = await Desk.SignInAsync(browser, server.Address, "judge");
        var (page, keys) = (judge.Page, judge.Page.Keyboard);
        await page.GotoLiveAsync($"/docket/{c.Id}");
        var first = page.Locator("[data-item='205(1)']");

        await page.Context.SetOfflineAsync(true);
        await keys.PressAsync("j");
        await keys.PressAsync("x");
        await first.GetByText("未记，等网络").WaitForAsync();
        Assert.Equal("0", await first.GetAttributeAsync("data-kept"));
        await page.Locator(".decide button[type=submit]").First.ClickAsync(new() { Force = true });
        await judge.ShowsAsync("网络断了，现在办不了");
        Assert.Equal(0, await CountAsync());

        await page.Context.SetOfflineAsync(false);
        await page.Locator("[data-item='205(1)'][data-kept='1']").WaitForAsync();
        Assert.False(await first.GetByText("未记，等网络").IsVisibleAsync());
        Assert.Equal(1, await CountAsync());
        Assert.DoesNotContain(judge.Errors, e => e.Contains("interop", StringComparison.OrdinalIgnoreCase));
        await page.Context.CloseAsync();
    }

    private async Task<int> CountAsync()
    {
        await using var db = await server.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>().CreateDbContextAsync();
        return await db.JudgeTicks.CountAsync();
    }
}
