using System.Text.RegularExpressions;
using Mediation.Domain.Agreements;
using Mediation.Tests.Evidence;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Mediation.Tests.Walks;

/// <summary>On a phone in the room: a name written with a finger, a code from a message, a photographed receipt.</summary>
public sealed class HandSigningTests(BrowserFixture browser, DemonstrationServer server)
{
    private const string Consent = "签字人同意用电子签名（也可以选纸质）";

    [Fact]
    public async Task PartySignsOnAPhone_ByDocumentAndByCode()
    {
        var prepared = await Prepared.SigningAsync(server.Services);
        var desk = await Desk.SignInAsync(browser, server.Address, "mediator");
        try
        {
            await desk.Page.SetViewportSizeAsync(390, 844);
            await desk.OpenAsync(prepared.Id);
            await ChooseScreenAsync(desk, "张某甲", "当面核对了身份证件");
            await SubmitAsync(desk, "当事人签名");
            await desk.Page.Locator("[id$=-strokes-fault]").WaitForAsync();
            await DrawAsync(desk.Page);
            await KeepAsync(desk.Page, "pad-390-zh");
            await SubmitAsync(desk, "当事人签名");
            await desk.DoneAsync("甲方张某甲签名");
            await Assertions.Expect(desk.Page.Locator("svg.pad path")).ToHaveCountAsync(0);

            await desk.TakeAsync("发签名验证码", "给王某丙发签名验证码", form => form.ChooseAsync("发给谁", "王某丙"));
            var digits = await CodeAsync(desk.Page.Context);
            await desk.OpenAsync(prepared.Id);
            await ChooseScreenAsync(desk, "王某丙", "短信验证码");
            await new Form(desk.FormOf("当事人签名")).FillAsync("短信验证码", digits == "000000" ? "111111" : "000000");
            await DrawAsync(desk.Page);
            await SubmitAsync(desk, "当事人签名");
            await desk.ShowsAsync("还可以试4次");
            await new Form(desk.FormOf("当事人签名")).FillAsync("短信验证码", digits);
            await SubmitAsync(desk, "当事人签名");
            await desk.DoneAsync("乙方王某丙签名");
        }
        catch
        {
            await desk.KeepAsync();
            throw;
        }

        await using var db = await server.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>().CreateDbContextAsync();
        var signatures = (await CaseLoader.LoadAsync(db, prepared.Id, withCaucus: false))!.Agreement!.Signatures;
        Assert.Equal([("张某甲", "当面核对了身份证件"), ("王某丙", "短信验证码")], signatures.Select(s => (s.Name, s.Identified)));
        Assert.All(signatures, s => Assert.True(Handwriting.Parse(s.Strokes) is { Ok: true, Value: { Strokes.Count: 3, Milliseconds: > 150 } }, s.Strokes));
        Assert.Empty(desk.Errors);
        await desk.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task AnotherSignatory_GetsAnEmptyPad()
    {
        var prepared = await Prepared.SigningAsync(server.Services);
        var desk = await Desk.SignInAsync(browser, server.Address, "mediator");
        await desk.OpenAsync(prepared.Id);
        await ChooseScreenAsync(desk, "张某甲", "当面核对了身份证件");
        await DrawAsync(desk.Page);
        await new Form(desk.FormOf("当事人签名")).ChooseAsync("谁签", "李某乙");
        await Assertions.Expect(desk.Page.Locator("svg.pad path")).ToHaveCountAsync(0);
        await SubmitAsync(desk, "当事人签名");
        await desk.Page.Locator("[id$=-strokes-fault]").WaitForAsync();
        Assert.Empty(desk.Errors);
        await desk.Page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task PadAndUpload_HaveNoBarrierAndFit(string language)
    {
        var prepared = await Prepared.SigningAsync(server.Services);
        var desk = await Desk.SignInAsync(browser, server.Address, "mediator");
        await desk.Page.GotoAsync($"/language/{language}?returnUrl=/");
        await desk.OpenAsync(prepared.Id);
        await desk.Page.Locator("#f-sign-agreement-method").SelectOptionAsync("OnScreen");
        await desk.Page.Locator("svg.pad").WaitForAsync();
        await desk.Page.Locator(".later button.link").Filter(new() { HasTextRegex = new("存签字件扫描|Keep the scan") }).ClickAsync();
        await desk.Page.Locator("#f-keep-signed-scan-file").WaitForAsync();
        var found = await Look.SidewaysAsync(desk.Page, language);
        var barriers = await Look.BarriersAsync(desk.Page, language, 390);
        foreach (var width in new[] { 390, 1280, 1920 })
        {
            await desk.Page.SetViewportSizeAsync(width, 900);
            await KeepAsync(desk.Page, $"signing-{width}-{language}");
        }
        Assert.True(found.Count + barriers.Count == 0, string.Join("\n", found.Concat(barriers)));
        Assert.Empty(desk.Errors);
        await desk.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task PhotographedReceipt_BecomesEvidenceThatCanBeSeen()
    {
        var prepared = await Prepared.MediatingAsync(server.Services);
        var desk = await Desk.SignInAsync(browser, server.Address, "mediator");
        try
        {
            await desk.Page.SetViewportSizeAsync(390, 844);
            await desk.OpenAsync(prepared.Id);
            var sent = await desk.UnfoldAsync("登记证据");
            var form = new Form(sent);
            await form.FillAsync("名称", "收条");
            await form.FillAsync("提交人或来源", "张某甲");
            await form.Field("照片或者文件").SetInputFilesAsync(new FilePayload { Name = "收条.jpg", MimeType = "image/jpeg", Buffer = "MZ no picture"u8.ToArray() });
            await desk.ShowsAsync("只收PDF、JPEG和PNG文件");
            await form.Field("照片或者文件").SetInputFilesAsync(new FilePayload { Name = "IMG_0001.heic", MimeType = "image/jpeg", Buffer = SampleFiles.Jpeg });
            await desk.ShowsAsync("已经收到：IMG_0001.jpg");
            await KeepAsync(desk.Page, "upload-390-zh");
            await SubmitAsync(desk, "登记证据");
            await desk.DoneAsync("登记证据");
            var photo = desk.Page.GetByRole(AriaRole.Link, new() { Name = "看照片" });
            var answer = await desk.Page.Context.APIRequest.GetAsync(new Uri(server.Address, await photo.GetAttributeAsync("href")).ToString());
            Assert.Equal(("image/jpeg", "nosniff", "no-store"), (answer.Headers["content-type"], answer.Headers["x-content-type-options"], answer.Headers["cache-control"]));
            Assert.Contains("sandbox", answer.Headers["content-security-policy"]);
            Assert.StartsWith("inline", answer.Headers["content-disposition"]);
            Assert.Equal(SampleFiles.Jpeg, await answer.BodyAsync());
            await KeepAsync(desk.Page, "evidence-390-zh");
        }
        catch
        {
            await desk.KeepAsync();
            throw;
        }
        // The browser names the refused upload among its complaints; nothing else may stand there.
        Assert.All(desk.Errors, e => Assert.Contains("422", e));
        await desk.Page.Context.CloseAsync();
    }

    private static async Task ChooseScreenAsync(Desk desk, string who, string identified)
    {
        var form = new Form(await desk.UnfoldAsync("当事人签名"));
        await form.ChooseAsync("谁签", who);
        await form.ChooseAsync("怎样签的", "屏幕手写签名");
        await form.TickAsync("签字人看过全文，或者听人念过，表示明白");
        await form.TickAsync(Consent);
        await form.ChooseAsync("怎样确认是本人", identified);
    }

    private static async Task DrawAsync(IPage page)
    {
        await page.Locator("svg.pad").ScrollIntoViewIfNeededAsync();
        var box = (await page.Locator("svg.pad").BoundingBoxAsync())!;
        float X(double share) => (float)(box.X + (box.Width * share));
        float Y(double share) => (float)(box.Y + (box.Height * share));
        foreach (var (x1, y1, x2, y2) in new[] { (.2, .3, .7, .32), (.45, .1, .4, .8), (.55, .5, .8, .75) })
        {
            await page.Mouse.MoveAsync(X(x1), Y(y1));
            await page.Mouse.DownAsync();
            await page.Mouse.MoveAsync(X(x2), Y(y2), new() { Steps = 10 });
            await page.Mouse.UpAsync();
            await page.WaitForTimeoutAsync(60);
        }
    }

    private static Task SubmitAsync(Desk desk, string step) => Desk.SendAsync(desk.FormOf(step), step);

    private static async Task<string> CodeAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        for (var i = 0; i < 20; i++)
        {
            await page.GotoAsync("/dev/messages");
            if (Regex.Match(await page.Locator("main").InnerTextAsync(), "验证码([0-9]{6})") is { Success: true } found)
            {
                await KeepAsync(page, "messages-1280-zh");
                await page.CloseAsync();
                return found.Groups[1].Value;
            }
            await page.WaitForTimeoutAsync(500);
        }
        throw new InvalidOperationException("No message came.");
    }

    private static async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder) await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
    }
}
