using Deque.AxeCore.Playwright;
using Mediation.Tests.Support;
using Microsoft.Playwright;

namespace Mediation.Tests.Shell;

public sealed class CounterPageBrowserTests(BrowserFixture browser, ServerFixture server) : IClassFixture<ServerFixture>
{
    [Fact]
    public async Task Click_CountsOverTheCircuit()
    {
        var page = await browser.OpenAsync(server.Address);
        await page.GotoLiveAsync("/");

        await page.GetByRole(AriaRole.Button, new() { Name = "加一 Add one" }).ClickAsync();

        await Assertions.Expect(page.Locator("#count")).ToHaveTextAsync("1");
    }

    [Fact]
    public async Task Page_HasNoAxeViolations()
    {
        var page = await browser.OpenAsync(server.Address, width: 390);
        await page.GotoLiveAsync("/");

        var result = await page.RunAxe();

        Assert.Empty(result.Violations.Select(v => v.Id));
    }

    [Fact]
    public async Task LostCircuit_IsSaidAndReopened()
    {
        var page = await browser.OpenAsync(server.Address);
        await page.GotoLiveAsync("/");
        var notice = page.Locator("#components-reconnect-modal");
        await Assertions.Expect(notice).ToBeHiddenAsync();

        await notice.EvaluateAsync("e => e.className = 'components-reconnect-show'");
        await Assertions.Expect(page.GetByText("连接断开")).ToBeVisibleAsync();

        await page.EvaluateAsync("() => window.beforeReload = true");
        await notice.EvaluateAsync("e => e.className = 'components-reconnect-rejected'");
        await page.WaitForFunctionAsync("() => !window.beforeReload");
        await page.WaitUntilLiveAsync();
    }
}
