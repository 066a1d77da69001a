using Deque.AxeCore.Playwright;
using Mediation.Tests.Support;

namespace Mediation.Tests.Administration;

/// <summary>The administrator's pages with their circuit, in a browser.</summary>
public sealed class AdministrationPagesTests(BrowserFixture browser, StaffServer server) : IClassFixture<StaffServer>
{
    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Pages_WorkWithoutBarrierUnderTheContentPolicy(int width)
    {
        var page = await browser.OpenAsync(server.Address, width);
        var refused = new List<string>();
        page.Console += (_, m) => { if (m.Type is "error") refused.Add(m.Text); };
        await page.GotoAsync("/account/sign-in");
        await page.FillAsync("#user", "administrator");
        await page.FillAsync("#pass", StaffServer.Password);
        await page.ClickAsync("main button[type=submit]");

        await page.GotoLiveAsync("/administration/accounts");
        await page.ClickAsync("form.new button");
        await page.Locator("#e-name").WaitForAsync();
        await CheckAsync(page, $"accounts-{width}");
        await page.GotoLiveAsync("/administration/numbers");
        await CheckAsync(page, $"numbers-{width}");
        await page.GotoLiveAsync("/administration/calendar");
        await page.FillAsync("#c-source", "国办发明电〔2026〕0号");
        await page.FillAsync("#c-off", "元旦");
        await page.ClickAsync("form.new button");
        Assert.Contains("第1行", await page.Locator("#e-off").InnerTextAsync());
        await CheckAsync(page, $"calendar-{width}");
        await page.GotoLiveAsync("/administration/rules");
        await page.FillAsync("#r-value", "9999");
        await page.ClickAsync("form.new button >> nth=0");
        await page.Locator("#e-value").WaitForAsync();
        await CheckAsync(page, $"rules-{width}");
        Assert.Empty(refused);
        await page.Context.CloseAsync();
    }

    private static async Task CheckAsync(Microsoft.Playwright.IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        var found = await page.RunAxe();
        Assert.Empty(found.Violations.Select(v => $"{name}: {v.Id} {string.Join(" ", v.Nodes.Select(n => n.Html))}"));
        Assert.Empty((await page.WrongIdsAsync()).Select(wrong => $"{name}: {wrong}"));
        var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(over <= 0, $"{name} scrolls sideways by {over}");
    }
}
