using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Mediation.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Public;

/// <summary>The pages anybody can open, as a browser draws them: no barrier, no sideways scroll, nothing the content policy refuses.</summary>
public sealed class LookTests(BrowserFixture browser, StaffServer server) : IClassFixture<StaffServer>
{
    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task SignInAndStatus_HaveNoBarrier(int width)
    {
        var page = await browser.OpenAsync(server.Address, width);
        var refused = new List<string>();
        page.Console += (_, m) => { if (m.Type is "error") refused.Add(m.Text); };

        await page.GotoAsync("/account/sign-in");
        await CheckAsync(page, $"sign-in-{width}");
        await page.GotoAsync("/status");
        await CheckAsync(page, $"status-ask-{width}");
        await page.FillAsync("#code", server.QueryCode);
        await page.FillAsync("#digits", "0001");
        await page.ClickAsync("main button[type=submit]");
        await page.Locator(".road").WaitForAsync();
        await CheckAsync(page, $"status-{width}");
        await page.GotoAsync("/language/en?returnUrl=/account/sign-in");
        await CheckAsync(page, $"sign-in-en-{width}");
        await page.GotoAsync("/text-size/large?returnUrl=/status");
        await CheckAsync(page, $"status-large-en-{width}");
        Assert.Empty(refused);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task CheckingAPaper_HasNoBarrier(int width)
    {
        await using var db = server.Database.Open();
        var code = await db.Cases.Where(c => c.Id == server.CaseId).SelectMany(c => c.Documents).OrderBy(d => d.Number).Select(d => d.Code).FirstAsync();
        var page = await browser.OpenAsync(server.Address, width);
        await page.GotoAsync("/verify");
        await CheckAsync(page, $"verify-{width}");
        await page.FillAsync("#code", "ABCD2345WXYZ");
        await page.ClickAsync("form[method=get] button");
        await page.Locator("[role=alert]").WaitForAsync();
        await CheckAsync(page, $"verify-wrong-{width}");
        await page.SetInputFilesAsync("#file", new Microsoft.Playwright.FilePayload { Name = "paper.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7"u8.ToArray() });
        await page.ClickAsync("form[method=post] button");
        await page.GetByText("对不上。").WaitForAsync();
        await page.GotoAsync($"/verify?code={code}");
        await CheckAsync(page, $"verify-found-{width}");
        await page.GotoAsync("/language/en?returnUrl=/verify");
        await CheckAsync(page, $"verify-en-{width}");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(320, "zh")]
    [InlineData(320, "en")]
    [InlineData(1280, "zh")]
    [InlineData(1920, "en")]
    public async Task AskingForMediation_HasNoBarrier(int width, string language)
    {
        var page = await browser.OpenAsync(server.Address, width);
        var refused = new List<string>();
        page.Console += (_, m) => { if (m.Type is "error") refused.Add(m.Text); };
        await page.GotoAsync($"/language/{language}?returnUrl=/start");
        // The narrowest screen with the largest letters is the hardest.
        if (width == 320) await page.GotoAsync("/text-size/large?returnUrl=/start");
        foreach (var path in new[] { "start", "apply", "apply?matter=great", "apply?matter=private" })
        {
            await page.GotoAsync($"/{path}");
            await CheckAsync(page, $"ask-{path.Replace("?matter=", "-", StringComparison.Ordinal)}-{language}-{width}");
        }
        await page.ClickAsync("details.more summary");
        await page.ClickAsync("main form button[type=submit]");
        await page.Locator("[role=alert]").WaitForAsync();
        await CheckAsync(page, $"ask-wrong-{language}-{width}");
        await page.FillAsync("#q-words", "楼上漏水，泡坏了天花板。");
        await page.FillAsync("#q-name", "李某甲");
        await page.FillAsync("#q-phone", $"1380000{width:0000}");
        await page.SelectOptionAsync("#q-committee", $"{TestDirectory.CommitteeId}");
        await page.ClickAsync("main form button[type=submit]");
        await page.Locator(".slip").WaitForAsync();
        await CheckAsync(page, $"ask-sent-{language}-{width}");
        var code = await page.Locator(".slip .code b").InnerTextAsync();
        await page.GotoAsync("/status");
        await page.FillAsync("#code", code);
        await page.FillAsync("#digits", $"{width:0000}");
        await page.ClickAsync("main button[type=submit]");
        await page.Locator(".road").WaitForAsync();
        await CheckAsync(page, $"ask-status-{language}-{width}");
        Assert.Empty(refused);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AskingWithoutScript_GoesFromTheStartToTheCode()
    {
        var page = await browser.OpenAsync(server.Address, 390, script: false);
        await page.GotoAsync("/");
        await page.ClickAsync("a[href=apply]");
        await page.ClickAsync("a[href='apply?matter=private']");
        await page.FillAsync("#q-words", "楼上漏水，泡坏了天花板。");
        await page.FillAsync("#q-name", "李某甲");
        await page.FillAsync("#q-phone", "13800000390");
        await page.SelectOptionAsync("#q-committee", $"{TestDirectory.CommitteeId}");
        await page.ClickAsync("main form button[type=submit]");
        Assert.Matches("^[0-9A-Z]{5}-[0-9A-Z]{5}$", await page.Locator(".slip .code b").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    private static async Task CheckAsync(Microsoft.Playwright.IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        var found = await page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
        Assert.Empty(found.Violations.Select(v => $"{name}: {v.Id} {string.Join(" ", v.Nodes.Select(n => n.Html))}"));
        Assert.Empty((await page.WrongIdsAsync()).Select(wrong => $"{name}: {wrong}"));
        var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(over <= 0, $"{name} scrolls sideways by {over}");
    }
}
