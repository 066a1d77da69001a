using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Mediation.Tests.Walks;

/// <summary>
/// A sitting while the line is down, while the server is dead, while two people record: every keystroke and every line is there
/// afterwards, once, in order.
/// </summary>
public sealed class NothingLostTests(BrowserFixture browser) : IAsyncLifetime
{
    private readonly List<IPage> pages = [];
    private TestDatabase database = null!;
    private CaseBuilder built = null!;
    private ProgramProcess program = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        await using (var scope = database.Services.CreateAsyncScope())
            foreach (var person in new[] { TestDirectory.Feng, TestDirectory.Chu }) await StaffServer.AddAsync(scope.ServiceProvider, person);
        built = await new CaseBuilder(database).MediatingAsync();
        await built.TakeAsync("add-mediator", TestDirectory.Director, new AddMediatorInput { Mediator = TestDirectory.Chu.Name, NoConflict = true });
        program = await ProgramProcess.StartAsync(database.File);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in pages) await page.Context.CloseAsync();
        await program.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task NetworkIsCut_TenLinesAndAHalfSentenceAreThereOnceInOrder()
    {
        var page = await SitDownAsync("feng");
        await WriteAsync(page, "线上第一句");
        await SaidAsync(page, "线上第一句");
        await page.Context.SetOfflineAsync(true);
        var offline = Enumerable.Range(1, 10).Select(i => $"断网后第{i}句，一字不差").ToList();
        foreach (var words in offline) await WriteAsync(page, words);
        await page.Locator("#words").PressSequentiallyAsync("话说到一半");
        Assert.Equal(10, await page.Locator(".waiting li.unsent").CountAsync());
        await page.Locator("#lines-state", new() { HasText = "还有10条没送到，网通了自己送" }).WaitForAsync();

        await page.Context.SetOfflineAsync(false);
        await SaidAsync(page, offline[^1]);

        Assert.Equal(["线上第一句", .. offline], await WordsAsync());
        await Assertions.Expect(page.Locator(".waiting li")).ToHaveCountAsync(0);
        Assert.Equal("话说到一半", await page.Locator("#words").InputValueAsync());
        await UntilAsync(async () => await DraftAsync() == "话说到一半");
    }

    [Fact]
    public async Task ServerIsKilledInMidSentence_EverythingArrivesAfterItsRestart()
    {
        var page = await SitDownAsync("feng");
        await WriteAsync(page, "服务还在");
        await SaidAsync(page, "服务还在");
        await page.Locator("#words").PressSequentiallyAsync("被打断");
        await UntilAsync(async () => await DraftAsync() == "被打断");
        await page.Locator("#words").FillAsync("正好停电");
        await Task.WhenAll(page.Locator("#words").PressAsync("Control+Enter"), program.KillAsync());
        await WriteAsync(page, "停电后第一句");
        await WriteAsync(page, "停电后第二句");
        await page.Locator("#words").PressSequentiallyAsync("半句");

        await program.StartAsync();
        await SaidAsync(page, "停电后第二句");

        Assert.Equal(["服务还在", "正好停电", "停电后第一句", "停电后第二句"], await WordsAsync());
        await Assertions.Expect(page.Locator("#words")).ToHaveValueAsync("半句", new() { Timeout = 60_000 });
        await UntilAsync(async () => await DraftAsync() == "半句");
    }

    [Fact]
    public async Task TabIsClosedWhileTheServerIsDead_TheNextTabSendsItAll()
    {
        var page = await SitDownAsync("feng");
        await program.KillAsync();
        await WriteAsync(page, "关掉以前");
        await page.Locator("#words").PressSequentiallyAsync("没说完");
        await page.CloseAsync();
        await program.StartAsync();

        var again = await page.Context.NewPageAsync();
        await again.GotoLiveAsync($"/cases/{built.CaseId}/sitting");
        await SaidAsync(again, "关掉以前");

        Assert.Equal(["关掉以前"], await WordsAsync());
        await Assertions.Expect(again.Locator("#words")).ToHaveValueAsync("没说完", new() { Timeout = 30_000 });
        await again.ReloadAsync();
        await again.WaitUntilLiveAsync();
        Assert.Equal(1, await again.Locator("ol.said li").CountAsync());
    }

    [Fact]
    public async Task NoteOfASeparateTalk_OutlivesADeadServerAndLeavesNothingElsewhere()
    {
        var page = await SitDownAsync("feng");
        await program.KillAsync();
        var words = page.Locator("#step-note-caucus [name=words]");
        await words.EvaluateAsync("box => box.closest('details').open = true");
        await words.PressSequentiallyAsync("他说五万也行");
        await program.StartAsync();
        await page.GotoLiveAsync($"/cases/{built.CaseId}/sitting");

        await Assertions.Expect(words).ToHaveValueAsync("他说五万也行", new() { Timeout = 30_000 });
        Assert.DoesNotContain("五万", await page.EvaluateAsync<string>("JSON.stringify(localStorage)"));
        var other = await page.Context.NewPageAsync();
        await other.GotoLiveAsync($"/cases/{built.CaseId}/sitting");
        await other.Locator("#step-note-caucus [name=words]").EvaluateAsync("box => box.closest('details').open = true");
        await other.Locator("#step-note-caucus [name=words]").PressSequentiallyAsync("五万五");
        await page.GetByRole(AriaRole.Button, new() { Name = "退出" }).ClickAsync();
        await page.WaitForURLAsync("**/account/sign-in*");
        Assert.DoesNotContain("五万", await page.EvaluateAsync<string>("JSON.stringify(sessionStorage)"));
        // Whoever signs out in one tab has signed out in all.
        await other.WaitForURLAsync("**/account/sign-in*");
        Assert.DoesNotContain("五万", await other.EvaluateAsync<string>("JSON.stringify(sessionStorage)"));
    }

    [Fact]
    public async Task TwoRecord_EachSeesTheOtherAndNothingIsOverwritten()
    {
        var (feng, chu) = (await SitDownAsync("feng"), await SitDownAsync("chu"));
        await chu.Locator("#words").PressSequentiallyAsync("我正写着");
        await feng.GetByText("褚某申正在写").WaitForAsync();
        for (var i = 1; i <= 4; i++)
        {
            await WriteAsync(feng, $"冯记第{i}句");
            await chu.Locator("ol.said li", new() { HasText = $"冯记第{i}句" }).WaitForAsync();
        }
        Assert.Equal("我正写着", await chu.Locator("#words").InputValueAsync());
        await feng.Locator("#words").FillAsync("冯同时记的");
        await Task.WhenAll(feng.Locator("#words").PressAsync("Control+Enter"), chu.Locator("#words").PressAsync("Control+Enter"));
        foreach (var page in new[] { feng, chu })
            foreach (var words in new[] { "冯同时记的", "我正写着" }) await SaidAsync(page, words);

        var kept = await WordsAsync();
        Assert.Equal(["冯记第1句", "冯记第2句", "冯记第3句", "冯记第4句"], kept.Take(4));
        Assert.Equal(["冯同时记的", "我正写着"], kept.Skip(4).Order(StringComparer.Ordinal));
        foreach (var page in new[] { feng, chu })
            Assert.Equal(kept, await page.Locator("ol.said .words").AllTextContentsAsync());
    }

    [Fact]
    public async Task RecordWasClosedMeanwhile_TheWordsStayToBeCopied()
    {
        var page = await SitDownAsync("feng");
        await WriteAsync(page, "都听到的");
        await SaidAsync(page, "都听到的");
        await page.Context.SetOfflineAsync(true);
        await WriteAsync(page, "没来得及送的");
        await using (var db = database.Open())
        {
            var close = Domain.Workflow.CaseWorkflow.Find("close-session")!;
            var version = await db.Cases.Where(c => c.Id == built.CaseId).Select(c => c.Version).SingleAsync();
            var answer = await database.Runner.RunAsync(new(built.CaseId, version, Guid.NewGuid(), close, new CloseSessionInput { Result = SessionResult.ToContinue, Summary = "改日。", ReadBack = true }), TestDirectory.Chu, DateTime.UtcNow);
            Assert.Equal(Mediation.Web.Cases.StepStatus.Done, answer.Status);
        }
        await page.Context.SetOfflineAsync(false);

        var refused = page.Locator(".waiting li.refused", new() { HasText = "没来得及送的" });
        await refused.WaitForAsync();
        await refused.GetByText("第1次会的笔录已经收好").WaitForAsync();
        Assert.Equal(["都听到的"], await WordsAsync());
    }

    [Fact]
    public async Task SigningOut_LeavesNothingOnASharedComputer()
    {
        var page = await SitDownAsync("feng");
        await page.Context.SetOfflineAsync(true);
        await WriteAsync(page, "还没送到");
        await page.Locator("#words").PressSequentiallyAsync("半句");
        var asked = new TaskCompletionSource();
        page.Dialog += async (_, dialog) =>
        {
            await dialog.DismissAsync();
            asked.TrySetResult();
        };
        await page.GetByRole(AriaRole.Button, new() { Name = "退出" }).ClickAsync();
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await Assertions.Expect(page.Locator(".waiting li.unsent")).ToHaveCountAsync(1);

        await page.Context.SetOfflineAsync(false);
        await SaidAsync(page, "还没送到");
        await page.GetByRole(AriaRole.Button, new() { Name = "退出" }).ClickAsync();
        await page.WaitForURLAsync("**/account/sign-in*");

        Assert.Equal(0, await page.EvaluateAsync<int>("Object.keys(localStorage).filter(k => /^(line|draft):/.test(k)).length"));
    }

    private async Task<IPage> SitDownAsync(string user)
    {
        var page = await browser.OpenAsync(program.Address);
        pages.Add(page);
        page.Context.SetDefaultTimeout(60_000);
        await page.GotoAsync($"/account/sign-in?returnUrl=/cases/{built.CaseId}/sitting");
        await page.GetByLabel("登录名或手机号").FillAsync(user);
        await page.GetByLabel("密码").FillAsync(StaffServer.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录", Exact = true }).ClickAsync();
        await page.WaitUntilLiveAsync();
        return page;
    }

    private static async Task WriteAsync(IPage page, string words)
    {
        await page.Locator("#words").FillAsync(words);
        await page.Locator("#words").PressAsync("Control+Enter");
    }

    private static Task SaidAsync(IPage page, string words) => page.Locator("ol.said li", new() { HasText = words }).WaitForAsync();

    private async Task<List<string>> WordsAsync()
    {
        await using var db = database.Open();
        return await db.Cases.Where(c => c.Id == built.CaseId).SelectMany(c => c.Sessions).SelectMany(s => s.Statements).OrderBy(s => s.Number).Select(s => s.Words).ToListAsync();
    }

    private async Task<string> DraftAsync()
    {
        await using var db = database.Open();
        return await db.Drafts.Where(d => d.OwnerId == "feng").Select(d => d.Words).SingleOrDefaultAsync() ?? "";
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var attempt = 0; !await holds(); attempt++)
        {
            Assert.True(attempt < 300, "It did not come to hold within 30 seconds.");
            await Task.Delay(100);
        }
    }
}
