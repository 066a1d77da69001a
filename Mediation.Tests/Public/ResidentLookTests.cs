using Mediation.Domain.Agreements;
using Mediation.Tests.Support;
using Mediation.Tests.Walks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Mediation.Tests.Public;

/// <summary>The residents' pages as a browser draws them, on a phone first: no barrier in either language, no sideways scroll, a signature by finger.</summary>
public sealed class ResidentLookTests(BrowserFixture browser, StaffServer server) : IClassFixture<StaffServer>
{
    [Theory]
    [InlineData("zh", "normal", 390)]
    [InlineData("en", "normal", 1280)]
    [InlineData("zh", "large", 390)]
    public async Task EveryPage_HasNoBarrierAndFits(string language, string size, int width)
    {
        using var phone = new ResidentBrowser(server);
        var found = new List<string>();
        var page = await OpenAsync(language, size, width);
        async Task CheckAsync(string name) => found.AddRange(await LookAsync(page, $"{name}-{language}{(size == "large" ? "-large" : "")}"));

        var asking = await ResidentCases.AskingAsync(server);
        await page.GotoAsync("/invitation");
        await CheckAsync("invitation-door");
        await FillAsync(page, asking.CaseId, D1.WangPhone);
        await page.WaitForURLAsync("**/status/invitation");
        await CheckAsync("invitation");
        await page.GotoAsync("/status");
        await CheckAsync("status-asking");
        await ProveAsync(page, phone, "invitation", CheckAsync);
        await page.ClickAsync("form:has([name=_handler][value=accept]) button");
        await page.Locator(".notice").First.WaitForAsync();
        await CheckAsync("invitation-accepted");
        await page.GotoAsync("/status/ask");
        await page.FillAsync("#words", "见面的时候要带什么？能不能晚上来？");
        await page.ClickAsync("main form button[type=submit]");
        await page.Locator(".asked li").First.WaitForAsync();
        await CheckAsync("ask");

        var mediating = await new CaseBuilder(server.Database).MediatingAsync();
        await EnterAsync(page, mediating.CaseId, D1.ZhangPhone);
        await ProveAsync(page, phone, "hand-in", null, D1.ZhangPhone);
        await page.FillAsync("#title", "收条");
        await page.SetInputFilesAsync("#file", new FilePayload { Name = "收条.jpg", MimeType = "image/jpeg", Buffer = Evidence.SampleFiles.Jpeg });
        await page.ClickAsync("main form button[type=submit]");
        await page.Locator(".asked li").First.WaitForAsync();
        await CheckAsync("hand-in");

        var signing = await ResidentCases.SigningAsync(server);
        await EnterAsync(page, signing.CaseId, D1.WangPhone);
        await CheckAsync("status-signing");
        await ProveAsync(page, phone, "sign", null);
        await CheckAsync("sign");
        await page.ClickAsync("form:has([name=_handler][value=send-code]) button");
        await page.Locator("#sign-form").WaitForAsync();
        await CheckAsync("sign-pad");

        Assert.True(found.Count == 0, string.Join("\n", found));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Company_SignsOnAPhoneWithAFinger()
    {
        using var phone = new ResidentBrowser(server);
        var signing = await ResidentCases.SigningAsync(server);
        var page = await OpenAsync("zh", "normal");
        var refused = new List<string>();
        page.Console += (_, m) => { if (m.Type is "error") refused.Add(m.Text); };
        await EnterAsync(page, signing.CaseId, D1.WangPhone);
        await page.GetByRole(AriaRole.Link, new() { Name = "看协议、签名" }).ClickAsync();
        await page.WaitForURLAsync("**/status/prove?next=sign");
        await page.ClickAsync("form:has([name=_handler][value=send]) button");
        await page.FillAsync("#digits", await phone.CodeAsync(D1.WangPhone));
        await page.ClickAsync("form:has([name=_handler][value=enter]) button");
        await page.WaitForURLAsync("**/status/sign");
        await page.ClickAsync("form:has([name=_handler][value=send-code]) button");
        await page.FillAsync("#code", await phone.CodeAsync(D1.WangPhone));
        await page.CheckAsync("[name=understood]");
        await DrawAsync(page);
        // The consent is forgotten: the signature is still there when it is put right.
        await page.ClickAsync("#sign-form button[type=submit]");
        await page.Locator("#e-agreesToScreen").WaitForAsync();
        Assert.Equal(1, await page.Locator("svg.pad path").CountAsync());
        await page.FillAsync("#code", await phone.CodeAsync(D1.WangPhone));
        await page.CheckAsync("[name=agrees]");
        await page.ClickAsync("#sign-form button[type=submit]");
        await page.GetByRole(AriaRole.Heading, new() { Name = "您这边签好了" }).WaitForAsync();
        Assert.Empty(await LookAsync(page, "signed-zh"));
        var signature = Assert.Single((await signing.LoadAsync()).Agreement!.Signatures);
        Assert.True(Handwriting.Parse(signature.Strokes) is { Ok: true, Value.Strokes.Count: 3 }, signature.Strokes);
        Assert.Empty(refused);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Voice_ReadsTheSummaryWhenAskedAndStopsWhenAskedAgain()
    {
        using var phone = new ResidentBrowser(server);
        var signing = await ResidentCases.SigningAsync(server);
        var page = await OpenAsync("zh", "normal");
        // A voice that never comes to the end of a sentence by itself.
        await page.AddInitScriptAsync("window.spoken = []; speechSynthesis.speak = u => { spoken.push([u.lang, u.text]); window.finish = u.onend; }; speechSynthesis.cancel = () => { spoken.push(['', 'stop']); };");
        await EnterAsync(page, signing.CaseId, D1.WangPhone);
        await page.GetByRole(AriaRole.Button, new() { Name = "念给我听" }).WaitForAsync();
        await ProveAsync(page, phone, "sign", null);
        await page.EvaluateAsync("spoken.length = 0");
        await page.GetByRole(AriaRole.Button, new() { Name = "念给我听" }).First.ClickAsync();
        await page.EvaluateAsync("finish()");
        var spoken = await page.EvaluateAsync<string[]>("spoken.filter(s => s[0] === 'zh-CN').map(s => s[1])");
        Assert.Equal(2, spoken.Length);
        Assert.Contains("付给", string.Concat(spoken), StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "停下" }).ClickAsync();
        await page.EvaluateAsync("finish()");
        Assert.Equal("stop", await page.EvaluateAsync<string>("spoken.at(-1)[1]"));
        await page.GetByRole(AriaRole.Button, new() { Name = "念给我听" }).First.WaitForAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WhatWasTyped_OutlivesLargerLettersAnotherLanguageAndAPassThatIsOver()
    {
        var page = await OpenAsync("zh", "normal");
        await page.GotoAsync("/apply?matter=private");
        var story = page.Locator("textarea").First;
        await story.FillAsync("楼上漏水，吊顶鼓了。");
        await page.GetByRole(AriaRole.Link, new() { Name = "大字" }).ClickAsync();
        await Assertions.Expect(page.Locator("textarea").First).ToHaveValueAsync("楼上漏水，吊顶鼓了。");
        await page.GetByRole(AriaRole.Link, new() { Name = "EN" }).ClickAsync();
        await Assertions.Expect(page.Locator("textarea").First).ToHaveValueAsync("楼上漏水，吊顶鼓了。");

        using var phone = new ResidentBrowser(server);
        var mediating = await new CaseBuilder(server.Database).MediatingAsync();
        var asking = await OpenAsync("zh", "normal");
        await EnterAsync(asking, mediating.CaseId, D1.ZhangPhone);
        await ProveAsync(asking, phone, "ask", null, D1.ZhangPhone);
        await asking.FillAsync("#words", "能不能晚上谈？");
        await asking.Context.ClearCookiesAsync(new() { Name = "resident" });
        await asking.ClickAsync("main form button[type=submit]");
        await asking.WaitForURLAsync("**/status?late=true");
        server.Clock.Now += TimeSpan.FromMinutes(2);
        await EnterAsync(asking, mediating.CaseId, D1.ZhangPhone);
        await ProveAsync(asking, phone, "ask", null, D1.ZhangPhone);
        await Assertions.Expect(asking.Locator("#words")).ToHaveValueAsync("能不能晚上谈？");
        await asking.ClickAsync("main form button[type=submit]");
        await asking.Locator(".asked li").First.WaitForAsync();
        await asking.WaitForLoadStateAsync(LoadState.Load);
        // The page that thanks holds what is typed next like any other.
        await asking.FillAsync("#words", "还有一件事");
        await asking.ReloadAsync();
        await Assertions.Expect(asking.Locator("#words")).ToHaveValueAsync("还有一件事");
        await asking.FillAsync("#words", "");
        await asking.GotoAsync("/status/ask");
        await Assertions.Expect(asking.Locator("#words")).ToHaveValueAsync("");
        await page.Context.CloseAsync();
        await asking.Context.CloseAsync();
    }

    [Fact]
    public async Task FileTooLargeForTheServer_IsNamedBeforeItIsSent()
    {
        var page = await OpenAsync("zh", "normal");
        await page.GotoAsync("/verify");
        await page.SetInputFilesAsync("#file", new FilePayload { Name = "大.pdf", MimeType = "application/pdf", Buffer = new byte[(Web.Public.VerifyUpload.MostMegabytes * 1024 * 1024) + 1] });
        Assert.Equal("文件太大，最大10MB。", await page.Locator("#file").EvaluateAsync<string>("f => f.validationMessage"));
        await page.SetInputFilesAsync("#file", new FilePayload { Name = "小.pdf", MimeType = "application/pdf", Buffer = [1, 2, 3] });
        Assert.Equal("", await page.Locator("#file").EvaluateAsync<string>("f => f.validationMessage"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WithoutScript_StatusWorksAndSigningSaysWhere()
    {
        using var phone = new ResidentBrowser(server);
        var signing = await ResidentCases.SigningAsync(server);
        var page = await browser.OpenAsync(server.Address, 390, 844, script: false);
        await EnterAsync(page, signing.CaseId, D1.WangPhone);
        Assert.Equal(1, await page.Locator(".road .now").CountAsync());
        Assert.False(await page.GetByRole(AriaRole.Button, new() { Name = "念给我听" }).IsVisibleAsync());
        await ProveAsync(page, phone, "sign", null);
        // Playwright's search by text passes over noscript.
        await page.Locator("noscript .notice").WaitForAsync();
        Assert.Contains("这台设备没有开JavaScript", await page.ContentAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Keyboard_ReachesTheAnswer()
    {
        using var phone = new ResidentBrowser(server);
        var asking = await ResidentCases.AskingAsync(server);
        var page = await OpenAsync("zh", "normal");
        await EnterAsync(page, asking.CaseId, D1.WangPhone);
        await ProveAsync(page, phone, "invitation", null);
        var button = page.GetByRole(AriaRole.Button, new() { Name = "我愿意调解" });
        for (var i = 0; i < 20 && !await button.EvaluateAsync<bool>("e => e === document.activeElement"); i++) await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "您答应了调解" }).WaitForAsync();
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string language, string size, int width = 390)
    {
        var page = await browser.OpenAsync(server.Address, width, 844);
        await page.GotoAsync($"/language/{language}?returnUrl=/status");
        if (size == "large") await page.GotoAsync("/text-size/large?returnUrl=/status");
        return page;
    }

    private async Task EnterAsync(IPage page, Guid caseId, string phone)
    {
        await page.Context.ClearCookiesAsync(new() { Name = "resident" });
        await page.GotoAsync("/status");
        await FillAsync(page, caseId, phone);
        await page.Locator(".road").WaitForAsync();
    }

    private async Task FillAsync(IPage page, Guid caseId, string phone)
    {
        await using var db = server.Database.Open();
        await page.FillAsync("#code", await db.Cases.Where(c => c.Id == caseId).Select(c => c.QueryCode).SingleAsync());
        await page.FillAsync("#digits", phone[^4..]);
        await page.ClickAsync("main form button[type=submit]");
    }

    private async Task ProveAsync(IPage page, ResidentBrowser helper, string next, Func<string, Task>? look, string phone = D1.WangPhone)
    {
        server.Clock.Now += TimeSpan.FromMinutes(2);
        await page.GotoAsync($"/status/prove?next={next}");
        await page.ClickAsync("form:has([name=_handler][value=send]) button");
        await page.Locator(".notice").First.WaitForAsync();
        if (look is not null) await look("prove");
        await page.FillAsync("#digits", await helper.CodeAsync(phone));
        await page.ClickAsync("form:has([name=_handler][value=enter]) button");
        await page.WaitForURLAsync($"**/status/{next}");
    }

    private static async Task DrawAsync(IPage page)
    {
        await page.Locator("svg.pad").ScrollIntoViewIfNeededAsync();
        var box = (await page.Locator("svg.pad").BoundingBoxAsync())!;
        foreach (var (x1, y1, x2, y2) in new[] { (.2f, .3f, .7f, .32f), (.45f, .1f, .4f, .8f), (.55f, .5f, .8f, .75f) })
        {
            await page.Mouse.MoveAsync(box.X + (box.Width * x1), box.Y + (box.Height * y1));
            await page.Mouse.DownAsync();
            await page.Mouse.MoveAsync(box.X + (box.Width * x2), box.Y + (box.Height * y2), new() { Steps = 10 });
            await page.Mouse.UpAsync();
            await page.WaitForTimeoutAsync(60);
        }
        await page.WaitForTimeoutAsync(500);
    }

    private static async Task<IReadOnlyList<string>> LookAsync(IPage page, string name)
    {
        var before = page.ViewportSize!;
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            foreach (var width in new[] { 390, 1280, 1920 })
            {
                await page.SetViewportSizeAsync(width, 844);
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true });
            }
        }
        IReadOnlyList<string> found = [.. await Look.SidewaysAsync(page, name), .. await Look.BarriersAsync(page, name, 390), .. await Look.BarriersAsync(page, name, 1280)];
        await page.SetViewportSizeAsync(before.Width, before.Height);
        return found;
    }
}
