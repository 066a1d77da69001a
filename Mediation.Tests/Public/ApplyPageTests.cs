using System.Net;
using System.Text.RegularExpressions;
using Mediation.Domain.Intake;
using Mediation.Domain.Venues;
using Mediation.Tests.Support;
using Mediation.Web.Public;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Public;

/// <summary>Asking for mediation with a browser that runs no script.</summary>
public sealed partial class ApplyPageTests : IAsyncLifetime
{
    private static readonly Guid RoomId = new("44444444-0000-7000-8000-000000000001");
    private static readonly (string, string)[] Leak =
        [("Input.Words", "楼上漏水，泡坏了天花板，修要3,200元。"), ("Input.Name", "李某甲"), ("Input.Phone", "138 0000 0011"), ("committee", $"{TestDirectory.CommitteeId}")];

    private readonly StaffServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task RootForAStranger_IsTheStartPageWithBothDoors()
    {
        using var browser = new PlainBrowser(server.Address);
        Assert.Equal("/start", (await browser.GetAsync("/")).Headers.Location!.OriginalString);
        var page = await browser.ReadAsync("/start");
        foreach (var link in new[] { "href=\"apply\"", "href=\"status\"", "href=\"verify\"", "href=\"account/sign-in\"", "href=\"tel:110\"", "href=\"tel:120\"" }) Assert.Contains(link, page);
        Assert.DoesNotContain("<script", page);
        Assert.Contains("《人民调解法》第四条", page);
    }

    [Fact]
    public async Task RootForStaff_IsTheirDay()
    {
        using var browser = new PlainBrowser(server.Address);
        await browser.SignInAsync("feng", StaffServer.Password);
        Assert.Contains("期限板", await browser.ReadAsync("/"));
    }

    [Fact]
    public async Task Guide_SortsByPlainLinksAndSaysWhoToCall()
    {
        using var browser = new PlainBrowser(server.Address);
        var page = await browser.ReadAsync("/apply");
        foreach (var matter in new[] { "private", "small", "great", "unsure" }) Assert.Contains($"href=\"apply?matter={matter}\"", page);
        foreach (var words in new[] { "tel:110", "tel:120", "劳动仲裁", "法院已经立案、判了" }) Assert.Contains(words, page);
        Assert.DoesNotContain("<form", page);
        var great = await browser.ReadAsync("/apply?matter=great");
        Assert.Contains("行政复议", great);
        Assert.Contains("tel:12345", great);
        Assert.DoesNotContain("<form", great);
    }

    [Theory]
    [InlineData("private", Mediation.Domain.Cases.Triage.Private)]
    [InlineData("small", Mediation.Domain.Cases.Triage.Small)]
    [InlineData("great-anyway", Mediation.Domain.Cases.Triage.Great)]
    [InlineData("unsure", null)]
    public async Task ThreeAnswers_MakeARequestWithNumberCodeAndTime(string matter, Mediation.Domain.Cases.Triage? triage)
    {
        var page = await SendAsync($"/apply?matter={matter}", Leak);
        Assert.Contains("收到了，李某甲", page);
        Assert.Contains("（某镇）来件〔2026〕第0001号", page);
        await using var db = server.Database.Open();
        var kept = await db.Requests.SingleAsync();
        Assert.Equal((triage, RequestChannel.Online, RequestState.Received), (kept.Triage, kept.Channel, kept.State));
        Assert.Contains(Mediation.Domain.Cases.QueryCode.Show(kept.QueryCode), page);
        Assert.Contains("9月22日（星期二）10:00", page);
    }

    [Fact]
    public async Task RoomsOwnCode_BindsTheRequestToItsRoom()
    {
        var page = $"/r/{RoomCode.Of(RoomId)}";
        using var browser = new PlainBrowser(server.Address);
        Assert.Contains("您的申请直接到驻某派出所调解室，某镇人民调解委员会。", await browser.ReadAsync(page));
        Assert.Contains($"href=\"r/{RoomCode.Of(RoomId)}?matter=private\"", await browser.ReadAsync(page));
        Assert.DoesNotContain("name=\"committee\"", await browser.ReadAsync($"{page}?matter=private"));
        Assert.Contains("收到了", await SendAsync($"{page}?matter=private", Leak[..3]));
        await using var db = server.Database.Open();
        var kept = await db.Requests.SingleAsync();
        Assert.Equal((RoomId, RequestChannel.RoomCode, TestDirectory.CommitteeId), (kept.RoomId!.Value, kept.Channel, kept.CommitteeId));
    }

    [Fact]
    public async Task UnknownRoom_LeavesTheWayOpen()
    {
        using var browser = new PlainBrowser(server.Address);
        Assert.Contains("没有找到这个码的调解室", await browser.ReadAsync("/r/ZZZZZZZZ"));
        Assert.Contains("name=\"committee\"", await browser.ReadAsync("/r/ZZZZZZZZ?matter=private"));
    }

    [Fact]
    public async Task BadInput_IsNamedBesideEachFieldAndNothingTypedIsLost()
    {
        var page = await SendAsync("/apply?matter=private", [("Input.Words", "漏水<b>两个月</b>"), ("Input.Name", ""), ("Input.Phone", "1380000001"), ("Input.OtherName", "张某乙"), ("committee", "")]);
        Assert.Contains("有3处要改，您填的都在：", page);
        Assert.Contains("漏水&lt;b&gt;两个月&lt;/b&gt;</textarea>", page);
        Assert.Contains("value=\"1380000001\"", page);
        Assert.Contains("value=\"张某乙\"", page);
        Assert.Matches("id=\"q-phone-fault\">手机号少一位：现在是10位，应为11位。请补上。<", page);
        Assert.Matches("id=\"q-name-fault\">还没有写您的名字。", page);
        Assert.Matches("id=\"q-committee-fault\"[^>]*>请选离您最近的调委会。", page);
        Assert.Contains("href=\"apply?matter=private#q-phone\"", page);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task SameFormTwice_IsOneRequestAndTheSameAnswer()
    {
        using var browser = new PlainBrowser(server.Address);
        var form = await browser.ReadAsync("/apply?matter=private");
        var (token, command) = (Token().Match(form).Groups[1].Value, Command().Match(form).Groups[1].Value);
        var first = await (await browser.PostRawAsync("/apply?matter=private", token, "apply", [.. Leak, ("command", command)])).Content.ReadAsStringAsync();
        var second = await (await browser.PostRawAsync("/apply?matter=private", token, "apply", [.. Leak, ("command", command)])).Content.ReadAsStringAsync();
        Assert.Contains("收到了，李某甲", first);
        Assert.Equal(PageText.WithoutTokens(first), PageText.WithoutTokens(second));
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task FieldNobodySees_StopsAProgramAndLosesNothing()
    {
        var page = await SendAsync("/apply?matter=private", [.. Leak, ("website", "https://spam.example")]);
        Assert.Contains("请再按一次“提交申请”", page);
        Assert.Contains("value=\"李某甲\"", page);
        Assert.DoesNotContain("spam.example", page);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task ManyRequestsOfOnePhone_WaitInWordsAndKeepWhatWasTyped()
    {
        for (var i = 0; i < ApplyLimits.RequestsOfAPhone; i++) await SendAsync("/apply?matter=private", Leak);
        var page = await SendAsync("/apply?matter=private", Leak);
        Assert.Contains("这一次没有收下。您填的都在。请过12小时再提交", page);
        Assert.Contains("楼上漏水", page);
        Assert.Equal(ApplyLimits.RequestsOfAPhone, await CountAsync());
        server.Clock.Now += ApplyLimits.PhoneHold;
        Assert.Contains("收到了", await SendAsync("/apply?matter=private", Leak));
    }

    [Fact]
    public async Task ManyRequestsOfOneAddress_WaitAQuarterOfAnHour()
    {
        (string, string)[] Of(int i) => [Leak[0], Leak[1], ("Input.Phone", $"138000001{i:00}"), Leak[3]];
        for (var i = 0; i < ApplyLimits.RequestsOfAnAddress; i++) await SendAsync("/apply?matter=private", Of(i));
        Assert.Contains("这一次没有收下。您填的都在。请过15分钟再提交", await SendAsync("/apply?matter=private", Of(90)));
        server.Clock.Now += ApplyLimits.Hold;
        Assert.Contains("收到了", await SendAsync("/apply?matter=private", Of(91)));
    }

    [Fact]
    public async Task OneFormSentWithOtherWordsAgainAndAgain_CountsLikeOthers()
    {
        using var browser = new PlainBrowser(server.Address);
        var form = await FormAsync(browser);
        for (var i = 0; i < ApplyLimits.RequestsOfAPhone + 3; i++) await form([("Input.Words", $"楼上漏水，第{i}次。"), .. Leak[1..]]);
        Assert.Equal(ApplyLimits.RequestsOfAPhone, await CountAsync());
        Assert.Contains("收到了，李某甲", await form([("Input.Words", "楼上漏水，第1次。"), .. Leak[1..]]));
        for (var i = 0; i < ApplyLimits.RequestsOfAnAddress + 3; i++) await form([Leak[0], Leak[1], ("Input.Phone", $"138000001{i:00}"), Leak[3]]);
        Assert.Equal(ApplyLimits.RequestsOfAnAddress, await CountAsync());
    }

    [Fact]
    public async Task ManyAtOnce_GetNoFurtherThanOneAfterAnother()
    {
        using var browser = new PlainBrowser(server.Address);
        var forms = new List<Func<(string, string)[], Task<string>>>();
        for (var i = 0; i < 3 * ApplyLimits.RequestsOfAPhone; i++) forms.Add(await FormAsync(browser));
        await Task.WhenAll(forms.Select(f => f(Leak)));
        Assert.Equal(ApplyLimits.RequestsOfAPhone, await CountAsync());
    }

    [Fact]
    public async Task FormsWithSomethingWrong_WaitOnlyAfterFarMoreThanAnybodyMistypes()
    {
        using var browser = new PlainBrowser(server.Address);
        var form = await FormAsync(browser);
        (string, string)[] wrong = [Leak[0], Leak[1], ("Input.Phone", "1380000001"), Leak[3]];
        for (var i = 0; i < 12; i++) Assert.Contains("手机号少一位", await form(wrong));
        Assert.Contains("收到了，李某甲", await form(Leak));
        for (var i = 12; i < ApplyLimits.RejectedOfAnAddress; i++) await form(wrong);
        Assert.Contains("请过15分钟再提交", await form([("Input.Words", "又漏了。"), .. Leak[1..]]));
        Assert.Contains("收到了，李某甲", await form(Leak));
        server.Clock.Now += ApplyLimits.Hold;
        Assert.Contains("收到了，李某甲", await form([("Input.Words", "又漏了。"), .. Leak[1..]]));
    }

    [Fact]
    public async Task FormWithoutToken_IsRefused()
    {
        using var browser = new PlainBrowser(server.Address);
        var answer = await browser.PostRawAsync("/apply?matter=private", null, "apply", Leak);
        Assert.Equal((HttpStatusCode.SeeOther, "/apply?matter=private&stale=true"), (answer.StatusCode, answer.Headers.Location!.ToString()));
        Assert.Contains("这一页放得太久了", await browser.ReadAsync("/apply?matter=private&stale=true"));
        await using var db = server.Database.Open();
        Assert.Empty(await db.Requests.ToListAsync());
    }

    [Fact]
    public async Task Status_ShowsTheRequestAndTellsNothingToOthers()
    {
        await SendAsync("/apply?matter=private", Leak);
        await using var db = server.Database.Open();
        var code = (await db.Requests.SingleAsync()).QueryCode;
        var page = await StatusAsync(code, "0011");
        Assert.Contains("李某甲，您好。", page);
        Assert.Contains("现在等调委会联系您", page);
        Assert.Equal((await StatusAsync("ZZZZZZZZZZ", "0011")).Replace("ZZZZZZZZZZ", code, StringComparison.Ordinal), await StatusAsync(code, "9999"));
        server.Clock.Now += TimeSpan.FromHours(25);
        Assert.Contains("已经晚了，请打电话催", await StatusAsync(code, "0011"));
    }

    [Theory]
    [InlineData("/start")]
    [InlineData("/apply")]
    [InlineData("/apply?matter=great")]
    [InlineData("/apply?matter=private")]
    public async Task PageInEnglish_HasNoChineseButNames(string path)
    {
        using var browser = new PlainBrowser(server.Address);
        await browser.GetAsync("/language/en?returnUrl=%2Fstart");
        var page = Names().Replace(Tags().Replace(await browser.ReadAsync(path), " "), "");
        Assert.DoesNotMatch("[\u4e00-\u9fff]", page);
    }

    [Fact]
    public async Task Poster_IsForTheRoomsOwnPeopleAndTheAdministrator()
    {
        var path = $"/requests/posters/{RoomCode.Of(RoomId)}";
        foreach (var (user, sees) in new[] { ("director", true), ("administrator", true), ("feng", false), ("wei", false), ("officer", false) })
        {
            using var browser = new PlainBrowser(server.Address);
            await browser.SignInAsync(user, StaffServer.Password);
            Assert.Equal(sees, (await browser.ReadAsync(path)).Contains("data:image/png;base64,", StringComparison.Ordinal));
        }
        using var nobody = new PlainBrowser(server.Address);
        Assert.Equal(HttpStatusCode.Found, (await nobody.GetAsync(path)).StatusCode);
    }

    private async Task<string> SendAsync(string path, (string, string)[] fields)
    {
        using var browser = new PlainBrowser(server.Address);
        var form = await browser.ReadAsync(path);
        var answer = await browser.PostRawAsync(path, Token().Match(form).Groups[1].Value, "apply", [.. fields, ("command", Command().Match(form).Groups[1].Value)]);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    // One page, which may be sent several times.
    private static async Task<Func<(string, string)[], Task<string>>> FormAsync(PlainBrowser browser)
    {
        var page = await browser.ReadAsync("/apply?matter=private");
        var (token, command) = (Token().Match(page).Groups[1].Value, Command().Match(page).Groups[1].Value);
        return async fields => WebUtility.HtmlDecode(await (await browser.PostRawAsync("/apply?matter=private", token, "apply", [.. fields, ("command", command)])).Content.ReadAsStringAsync());
    }

    private async Task<string> StatusAsync(string code, string digits)
    {
        using var browser = new PlainBrowser(server.Address);
        return PageText.WithoutTokens(await (await browser.PostAsync("/status", "status", ("code", code), ("digits", digits))).Content.ReadAsStringAsync());
    }

    private async Task<int> CountAsync()
    {
        await using var db = server.Database.Open();
        return await db.Requests.CountAsync();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"command\" value=\"([^\"]+)\"")]
    private static partial Regex Command();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    // Committees, regions and the other language's own name stay as they are.
    [GeneratedRegex("某镇人民调解委员会|另某街道人民调解委员会|沙坪坝区|中文")]
    private static partial Regex Names();
}
