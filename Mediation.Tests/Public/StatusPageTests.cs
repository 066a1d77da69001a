using Microsoft.EntityFrameworkCore;
using System.Net;
using Mediation.Tests.Support;
using Mediation.Web.Public;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Public;

public sealed class StatusPageTests : IAsyncLifetime
{
    private readonly StaffServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task CodeAndDigits_ShowWhereTheCaseIs()
    {
        var page = await AskAsync($"{server.QueryCode[..5].ToLowerInvariant()}-{server.QueryCode[5..]}", "0001");
        Assert.Contains("张某甲，您好。", page);
        Assert.Contains("第二期土地流转费", page);
        Assert.Contains("51,300.00", page);
        Assert.Contains("还有9天", page);
        Assert.Contains("您这边不用办什么。", page);
        Assert.Contains("023-60000002", page);
        Assert.DoesNotContain(D1.LiPhone, page);
        Assert.DoesNotContain(D1.ZhangId, page);
        Assert.DoesNotContain(D1.CaucusWords, page);
    }

    [Fact]
    public async Task Debtor_ReadsWhatToPay()
    {
        var page = await AskAsync(server.QueryCode, "0003");
        Assert.Contains("请在9月30日（星期三）前付清51,300.00元。", page);
        Assert.DoesNotContain("到期没收到，怎么办", page);
    }

    [Fact]
    public async Task DigitsOfSeveralParties_AskForTheSideAndTheWholeNumber()
    {
        await using (var db = server.Database.Open())
            await db.Database.ExecuteSqlAsync($"UPDATE Representatives SET Phone = '13999990001' WHERE Name = '王某丙'");
        using var browser = new PlainBrowser(server.Address);
        Task<string> Try(string? side = null, string? phone = null) => ReadAsync(browser, side, phone);

        var asked = await Try();
        Assert.DoesNotContain("您好", asked);
        Assert.DoesNotContain("没有查到", asked);
        Assert.Contains("您是哪一方？", asked);
        Assert.Contains($"value=\"{server.QueryCode}\"", asked);
        Assert.DoesNotContain("张某甲", asked);
        Assert.Contains("没有查到", await Try("B1", "13800000001"));
        Assert.Contains("王某丙，您好。", await Try("B1", "139 9999 0001"));
        Assert.Contains("张某甲，您好。", await Try("A1", D1.ZhangPhone));
    }

    private async Task<string> ReadAsync(PlainBrowser browser, string? side, string? phone)
    {
        var answer = await browser.PostAsync("/status", "status", ("code", server.QueryCode), ("digits", "0001"), ("side", side ?? ""), ("phone", phone ?? ""));
        return System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task WrongDigitsUnknownCodeAndNonsense_ReadTheSame()
    {
        var wrong = await AskAsync(server.QueryCode, "9999");
        Assert.Contains("没有查到。", wrong);
        Assert.Equal(wrong, await AskAsync("ZZZZZZZZZZ", "0001"));
        Assert.Equal(wrong, await AskAsync("<script>", "12"));
        Assert.Equal(wrong, await AskAsync(server.QueryCode, ""));
    }

    [Fact]
    public async Task TenWrongTries_CloseTheCodeToTheirAddressForAQuarterOfAnHour()
    {
        for (var i = 0; i < StatusQueries.TriesOfACodeFromAnAddress; i++) await AskAsync(server.QueryCode, "9999");
        var held = await AskAsync(server.QueryCode, "9999");
        Assert.Contains("试错太多次，先停15分钟再查。", held);
        Assert.Equal(held, await AskAsync(server.QueryCode, "0001"));
        server.Clock.Now += StatusQueries.Hold;
        Assert.Contains("张某甲，您好。", await AskAsync(server.QueryCode, "0001"));
    }

    [Fact]
    public async Task WrongTriesOfAStranger_DoNotLockThePartyOut()
    {
        await FailAsync(StatusQueries.TriesOfACodeFromAnAddress, "192.0.2.1");
        Assert.Null(await FindAsync("192.0.2.1"));
        Assert.NotNull(await FindAsync("192.0.2.2"));
    }

    [Fact]
    public async Task FiftyWrongTriesFromMany_CloseTheCodeExceptToWhoHadItRight()
    {
        Assert.NotNull(await FindAsync("192.0.2.9"));
        for (var i = 1; i <= StatusQueries.TriesOfACode / 5; i++) await FailAsync(5, $"198.51.100.{i}");
        Assert.Null(await FindAsync("192.0.2.8"));
        Assert.NotNull(await FindAsync("192.0.2.9"));
        server.Clock.Now += StatusQueries.Hold;
        Assert.NotNull(await FindAsync("192.0.2.8"));
    }

    [Fact]
    public async Task ThirtyWrongTriesForAnyCodes_CloseTheAddress()
    {
        await using var scope = server.Services.CreateAsyncScope();
        var queries = scope.ServiceProvider.GetRequiredService<StatusQueries>();
        for (var i = 0; i < StatusQueries.TriesOfAnAddress; i++) await queries.AskAsync(new(Mediation.Domain.Cases.QueryCode.New(), "9999"), "192.0.2.1");
        Assert.Null(await FindAsync("192.0.2.1"));
        Assert.NotNull(await FindAsync("192.0.2.2"));
    }

    [Fact]
    public async Task PageAndItsStyles_AreThirtyKilobytesAtMostOnTheWire()
    {
        var cookies = new CookieContainer();
        using (var browser = new PlainBrowser(server.Address, cookies)) await browser.PostAsync("/status", "status", ("code", server.QueryCode), ("digits", "0001"));
        using var handler = new HttpClientHandler { CookieContainer = cookies, AutomaticDecompression = DecompressionMethods.None };
        using var client = new HttpClient(handler) { BaseAddress = server.Address };
        var plain = await client.GetStringAsync("/status");
        var parts = System.Text.RegularExpressions.Regex.Matches(plain, "(?:rel=\"stylesheet\" href|<script src)=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        Assert.Contains(parts, p => p.EndsWith(".css", StringComparison.Ordinal));
        // Development sends styles as they are; a published site sends them compressed, and this is how far.
        var bytes = 0L;
        foreach (var part in parts) bytes += Compressed(await client.GetByteArrayAsync(part));
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
        using var page = await client.GetAsync("/status");
        Assert.Equal(["gzip"], page.Content.Headers.ContentEncoding);
        Assert.InRange(bytes + (await page.Content.ReadAsByteArrayAsync()).Length, 1, 30_000);
    }

    private static long Compressed(byte[] bytes)
    {
        using var kept = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(kept, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return kept.Length;
    }

    private async Task FailAsync(int times, string address)
    {
        for (var i = 0; i < times; i++) Assert.Null(await FindAsync(address, "9999"));
    }

    private async Task<ResidentPass?> FindAsync(string address, string digits = "0001")
    {
        await using var scope = server.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<StatusQueries>().AskAsync(new(server.QueryCode, digits), address)).Pass;
    }

    [Fact]
    public async Task CookieForEnglishAndLargeLetters_ChangesThePage()
    {
        using var browser = new PlainBrowser(server.Address);
        Assert.Contains("lang=\"zh-CN\"", await browser.ReadAsync("/status"));
        var answer = await browser.GetAsync("/language/en?returnUrl=%2Fstatus");
        Assert.Equal("/status", answer.Headers.Location!.OriginalString);
        Assert.Equal("/", (await browser.GetAsync("/text-size/large?returnUrl=%2F%5Cevil.example")).Headers.Location!.OriginalString);
        var page = await browser.ReadAsync("/status");
        Assert.Contains("<html lang=\"en\" data-text=\"large\"", page);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/language/fr")).StatusCode);
    }

    private async Task<string> AskAsync(string code, string digits)
    {
        using var browser = new PlainBrowser(server.Address);
        var answer = await browser.PostAsync("/status", "status", ("code", code), ("digits", digits));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return PageText.WithoutTokens(await answer.Content.ReadAsStringAsync()).Replace($"value=\"{System.Net.WebUtility.HtmlEncode(code)}\"", "value=\"typed\"", StringComparison.Ordinal);
    }
}
