using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Mediation.Tests.Walks;

/// <summary>The writing box under the hand of whoever records: who answers, what is said apart, and room for the newest line.</summary>
public sealed class WritingBoxTests(BrowserFixture browser) : IAsyncLifetime
{
    private readonly List<IPage> pages = [];
    private TestDatabase database = null!;
    private CaseBuilder built = null!;
    private ProgramProcess program = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        await using (var scope = database.Services.CreateAsyncScope()) await StaffServer.AddAsync(scope.ServiceProvider, TestDirectory.Feng);
        built = await new CaseBuilder(database).MediatingAsync();
        program = await ProgramProcess.StartAsync(database.File);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in pages) await page.Context.CloseAsync();
        await program.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task AfterAQuestion_WhoeverSpokeBeforeAnswersOrSomebodyIsChosen()
    {
        var page = await SitDownAsync(1280, 900);
        await ChooseAsync(page, "kind", "Question");
        await WriteAsync(page, "欠多少？");
        await Assertions.Expect(page.Locator("[name=kind]:checked")).ToHaveAttributeAsync("value", "Answer");
        await Assertions.Expect(page.Locator("[name=speaker]:checked")).ToHaveCountAsync(0);
        await WriteAsync(page, "十万。");
        await page.GetByText("请先点谁在说").WaitForAsync();
        Assert.Equal(["欠多少？"], await WordsAsync(page, 1));
        await page.Locator("[data-speaker=王某丙]").First.CheckAsync(new() { Force = true });
        await page.Locator("#words").PressAsync("Control+Enter");

        await page.Locator("[name=speaker][data-lead]").CheckAsync(new() { Force = true });
        await ChooseAsync(page, "kind", "Question");
        await WriteAsync(page, "什么时候付？");

        await Assertions.Expect(page.Locator("[name=speaker]:checked")).ToHaveAttributeAsync("data-speaker", "王某丙");
        await WriteAsync(page, "月底。");
        Assert.Equal(["欠多少？", "十万。", "什么时候付？", "月底。"], await WordsAsync(page, 4));
        Assert.Equal(["冯某癸", "王某丙", "冯某癸", "王某丙"], await page.Locator("ol.said li").EvaluateAllAsync<string[]>("rows => rows.map(r => r.dataset.speaker)"));
    }

    [Fact]
    public async Task SeparateTalk_ClosesTheBoxAtOnceEvenWithoutALine()
    {
        var page = await SitDownAsync(1280, 900);
        await WriteAsync(page, "都听到的");
        await WordsAsync(page, 1);
        await page.Context.SetOfflineAsync(true);
        await WriteAsync(page, "断网时当面说的");
        // Two seconds are the leeway of the clocks.
        await Task.Delay(2500, TestContext.Current.CancellationToken);
        await page.Locator("[data-course=ApartBegins]").ClickAsync();
        await Assertions.Expect(page.Locator("#words")).Not.ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-course=ApartEnds]")).ToBeVisibleAsync();

        await page.Context.SetOfflineAsync(false);
        await page.Locator(".talking #step-note-caucus").WaitForAsync();
        Assert.Equal(["都听到的", "断网时当面说的"], await WordsAsync(page, 2));
        await page.Locator("[data-course=ApartEnds]").ClickAsync();
        await page.Locator("#words").WaitForAsync();
        await WriteAsync(page, "接着当面谈");

        Assert.Equal(["都听到的", "断网时当面说的", "接着当面谈"], await WordsAsync(page, 3));
        await Assertions.Expect(page.Locator(".waiting li.refused")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(1280, 900, "zh")]
    [InlineData(390, 844, "en")]
    [InlineData(390, 480, "en")]
    [InlineData(390, 480, "zh")]
    public async Task Box_LeavesMoreThanHalfOfTheScreenAndTheNewestLineInSight(int width, int height, string language)
    {
        for (var i = 1; i <= 12; i++) await built.TakeAsync("record-statement", TestDirectory.Feng, new RecordStatementInput { Party = "A1", Words = $"第{i}句，说了好些话，一行写不下，还要再写一行。" });
        var page = await SitDownAsync(width, height, language);
        await page.Locator(".phrases > summary").ClickAsync();
        await Assertions.Expect(page.Locator(".phrase-sheet .chip").First).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.Locator("#words").ClickAsync();
        await WriteAsync(page, "最新的一句");
        await page.Locator("ol.said li", new() { HasText = "最新的一句" }).WaitForAsync();

        var box = (await page.Locator("form.writing").BoundingBoxAsync())!;
        var line = (await page.Locator("ol.said li", new() { HasText = "最新的一句" }).BoundingBoxAsync())!;
        Assert.InRange(box.Height, 1, (0.45 * height) + 1);
        Assert.True(line.Y >= 0 && line.Y + line.Height <= box.Y + 1, $"line {line.Y}..{line.Y + line.Height}, box from {box.Y}");
        foreach (var part in new[] { "#words", "form.writing button[type=submit]" })
        {
            var seen = (await page.Locator(part).BoundingBoxAsync())!;
            Assert.True(seen.Y >= box.Y && seen.Y + seen.Height <= box.Y + box.Height + 1, $"{part} {seen.Y}..{seen.Y + seen.Height} in {box.Y}..{box.Y + box.Height}");
        }
    }

    [Fact]
    public async Task Phone_SpeaksOfNoKeysAndCutsNoKind()
    {
        var page = await SitDownAsync(390, 844, "en");
        await Assertions.Expect(page.Locator(".by-keys")).Not.ToBeVisibleAsync();
        Assert.DoesNotContain("Ctrl", await page.Locator("#words").GetAttributeAsync("placeholder"), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator(".kinds").EvaluateAsync<int>("k => k.scrollWidth - k.clientWidth"));
        await page.SetViewportSizeAsync(1280, 900);
        await Assertions.Expect(page.Locator(".by-keys")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task DisabledButton_LooksDisabled()
    {
        for (var i = 1; i <= 6; i++) await built.TakeAsync("record-statement", TestDirectory.Feng, new RecordStatementInput { Party = "A1", Words = $"第{i}句：{new string('话', 90)}" });
        var page = await SitDownAsync(1280, 900);
        await page.GotoLiveAsync($"/cases/{built.CaseId}/sitting/1/read");

        var back = page.GetByRole(AriaRole.Button, new() { Name = "上一页" });
        Assert.Equal(("not-allowed", "dashed"), (await StyleAsync(back, "cursor"), await StyleAsync(back, "borderTopStyle")));
        await page.GetByRole(AriaRole.Button, new() { Name = "下一页" }).ClickAsync();
        await Assertions.Expect(back).ToBeEnabledAsync();
        Assert.Equal(("pointer", "solid"), (await StyleAsync(back, "cursor"), await StyleAsync(back, "borderTopStyle")));
    }

    [Fact]
    public async Task LineOnAPhone_IsPutRightWithoutScrollingSideways()
    {
        await built.TakeAsync("record-statement", TestDirectory.Feng, new RecordStatementInput { Kind = StatementKind.Said, Party = "A1", Words = "欠九万。" });
        var page = await SitDownAsync(390, 844);
        var edit = page.Locator(".said .edit");
        var size = (await edit.BoundingBoxAsync())!;
        Assert.True(size is { Width: >= 24, Height: >= 24 }, $"{size.Width} x {size.Height}");
        await edit.ClickAsync();
        await page.Locator("#f-correct-statement-words").FillAsync("欠八万。");
        await page.Locator("#f-correct-statement-reason").FillAsync("听错了");
        Assert.Empty(await Look.SidewaysAsync(page, "correction"));
        Assert.Empty(await Look.BarriersAsync(page, "correction", 390));
        await page.Locator("#step-correct-statement button[type=submit]").ClickAsync();

        await page.Locator(".said .words", new() { HasText = "欠八万。" }).WaitForAsync();
        Assert.Empty(await Look.SidewaysAsync(page, "corrected"));
        Assert.Empty(await Look.BarriersAsync(page, "corrected", 390));
    }

    private async Task<IPage> SitDownAsync(int width, int height, string language = "zh")
    {
        var page = await browser.OpenAsync(program.Address, width, height);
        pages.Add(page);
        page.Context.SetDefaultTimeout(60_000);
        await page.GotoAsync($"/language/{language}?returnUrl=/account/sign-in");
        await page.GotoAsync($"/account/sign-in?returnUrl=/cases/{built.CaseId}/sitting");
        await page.Locator("#user").FillAsync("feng");
        await page.Locator("#pass").FillAsync(StaffServer.Password);
        await page.Locator("#pass").PressAsync("Enter");
        await page.WaitForURLAsync("**/sitting");
        await page.WaitUntilLiveAsync();
        return page;
    }

    private static Task ChooseAsync(IPage page, string name, string value) => page.Locator($"[name={name}][value={value}]").CheckAsync(new() { Force = true });

    private static async Task WriteAsync(IPage page, string words)
    {
        await page.Locator("#words").FillAsync(words);
        await page.Locator("#words").PressAsync("Control+Enter");
    }

    private static async Task<IReadOnlyList<string>> WordsAsync(IPage page, int count)
    {
        await Assertions.Expect(page.Locator("ol.said li:not(.part) .words")).ToHaveCountAsync(count);
        return await page.Locator("ol.said li:not(.part) .words").AllTextContentsAsync();
    }

    private static Task<string> StyleAsync(ILocator element, string name) => element.EvaluateAsync<string>($"e => getComputedStyle(e).{name}");
}
