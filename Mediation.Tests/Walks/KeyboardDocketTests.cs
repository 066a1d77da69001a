using Mediation.Tests.Support;
using Microsoft.Playwright;

namespace Mediation.Tests.Walks;

/// <summary>A judge who never touches the mouse: from the docket to the ruling and on to the next case.</summary>
public sealed class KeyboardDocketTests(BrowserFixture browser, ServerFixture server) : IClassFixture<ServerFixture>
{
    private const int Items = 16;

    [Fact]
    public async Task KeysAlone_ConfirmACaseAndLeadToTheNext()
    {
        var (first, second) = (await AcceptedAsync(), await AcceptedAsync());
        var judge = await Desk.SignInAsync(browser, server.Address, "judge");
        var (page, keys) = (judge.Page, judge.Page.Keyboard);
        await page.GotoLiveAsync("/docket");

        var target = page.Locator($"[data-row] a[href='docket/{first.Id}']");
        // The list may be drawn anew in the moment the key is pressed: then it is pressed again.
        for (var i = 0; i < 10 && !await page.EvaluateAsync<bool>("document.activeElement.closest('[data-row]') !== null"); i++) await keys.PressAsync("j");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('[data-row]') !== null"));
        for (var i = 0; i < 200 && !await target.EvaluateAsync<bool>("e => e === document.activeElement"); i++) await keys.PressAsync(i % 2 == 0 ? "ArrowDown" : "j");
        await keys.PressAsync("k");
        await keys.PressAsync("j");
        await keys.PressAsync("Enter");
        await page.WaitForURLAsync($"**/docket/{first.Id}");
        await page.Locator("[data-review] .list").WaitForAsync();

        // The item that waits for the questioning is passed by.
        for (var i = 0; i < Items + 2; i++) await keys.PressAsync("j");
        Assert.Equal("358(6)", await page.EvaluateAsync<string>("document.activeElement.closest('[data-item]').dataset.item"));
        await page.FocusStepAsync("通知各方一并核实");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('#step-question-parties') !== null"));
        for (var box = 0; box < 3; box++)
        {
            await keys.PressAsync("Space");
            await keys.PressAsync("Tab");
        }
        // In a field the keys only type.
        await keys.TypeAsync("xjn?123 双方自愿，内容属实。");
        Assert.Equal("xjn?123 双方自愿，内容属实。", await page.EvaluateAsync<string>("document.activeElement.value"));
        await keys.PressAsync("Tab");
        await keys.PressAsync("Enter");
        await judge.ShowsAsync("办好了：法官通知各方同时到场");
        Assert.EndsWith($"/docket/{first.Id}", page.Url, StringComparison.Ordinal);

        await Assertions.Expect(page.Locator("#review-done")).ToBeFocusedAsync();
        await page.EvaluateAsync("document.activeElement.blur()");
        await keys.PressAsync("j");
        for (var i = 1; i <= Items; i++)
        {
            await keys.PressAsync("x");
            await judge.ShowsAsync($"已判断{i}项");
        }
        await keys.PressAsync("c");
        Assert.Equal("裁定确认有效", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        // Pressed twice: one ruling, said once, and nothing red.
        await page.Locator("[data-rule]").EvaluateAsync("b => { b.click(); b.click(); }");
        await judge.ShowsAsync("已裁定");
        Assert.Equal((1, 0), (await page.Locator("#review-done").CountAsync(), await page.GetByText("案卷刚才变了").CountAsync()));
        await Assertions.Expect(page.Locator("#review-done")).ToBeFocusedAsync();

        await keys.PressAsync("n");
        await page.WaitForURLAsync(url => !url.EndsWith($"{first.Id}", StringComparison.Ordinal));
        await page.Locator("[data-review]").WaitForAsync();
        await keys.PressAsync("u");
        await page.WaitForURLAsync("**/docket");
        await page.Locator($"[data-row] a[href='docket/{second.Id}']").WaitForAsync();
        Assert.Empty(judge.Errors);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task QuestionMark_ShowsTheKeys_AndTheyCanBeSwitchedOff()
    {
        var c = await AcceptedAsync();
        var judge = await Desk.SignInAsync(browser, server.Address, "judge", 390);
        var (page, keys) = (judge.Page, judge.Page.Keyboard);
        await page.GotoLiveAsync($"/docket/{c.Id}");
        await keys.PressAsync("?");
        Assert.True(await page.Locator("details.keys[open]").IsVisibleAsync());
        await page.GetByLabel("不用快捷键").CheckAsync();
        await keys.PressAsync("u");
        await keys.PressAsync("j");
        Assert.EndsWith($"/docket/{c.Id}", page.Url, StringComparison.Ordinal);
        Assert.False(await page.EvaluateAsync<bool>("document.activeElement.matches('.list input')"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WithoutAScript_TheDocketLeadsToTheCase()
    {
        var c = await AcceptedAsync();
        var judge = await Desk.SignInAsync(browser, server.Address, "judge");
        var state = await judge.Page.Context.StorageStateAsync();
        await judge.Page.Context.CloseAsync();
        var plain = await (await browser.OpenAsync(server.Address, script: false)).Context.Browser!.NewContextAsync(new() { BaseURL = server.Address.ToString(), JavaScriptEnabled = false, StorageState = state, Locale = "zh-CN" });
        var page = await plain.NewPageAsync();
        await page.GotoAsync("/docket");
        await page.Locator($"[data-row] a[href='docket/{c.Id}']").ClickAsync();
        Assert.True(await page.Locator("#clause-1").IsVisibleAsync());
        await page.GetByText("看裁定书草稿").First.ClickAsync();
        Assert.True(await page.Locator(".draft .paper").First.IsVisibleAsync());
        await plain.CloseAsync();
    }

    private async Task<Prepared> AcceptedAsync() => await (await Prepared.FiledAsync(server.Services)).TakeAsync("clerk", "accept-confirmation");
}

file static class Keys
{
    // The number of the way to act, as the reader counts it on the page.
    internal static async Task FocusStepAsync(this IPage page, string step)
    {
        var ways = await page.Locator("details[data-act] > summary").AllTextContentsAsync();
        await page.Keyboard.PressAsync($"{ways.ToList().IndexOf(step) + 1}");
    }
}
