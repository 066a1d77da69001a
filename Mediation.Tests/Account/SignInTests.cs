using System.Net;
using Mediation.Tests.Support;
using Mediation.Web.Account;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Account;

public sealed class SignInTests(StaffServer server) : IClassFixture<StaffServer>
{
    private const string Wrong = "Beizi-Chahu-77";

    [Fact]
    public async Task PageWithoutSignIn_LeadsToSignInAndBack()
    {
        using var browser = new PlainBrowser(server.Address);
        var answer = await browser.GetAsync($"/cases/{server.CaseId}");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal($"/account/sign-in?returnUrl=%2Fcases%2F{server.CaseId}", answer.Headers.Location!.PathAndQuery);

        var entered = await browser.SignInAsync("feng", StaffServer.Password, answer.Headers.Location.Query);
        Assert.Equal(HttpStatusCode.Found, entered.StatusCode);
        Assert.EndsWith($"/cases/{server.CaseId}", entered.Headers.Location!.OriginalString);
        Assert.Contains("土地流转费纠纷", await browser.ReadAsync($"/cases/{server.CaseId}"));
    }

    [Fact]
    public async Task PageOfSomebodyElsesRole_SaysWhoIsSignedInAndThatItIsNotTheirs()
    {
        using var browser = new PlainBrowser(server.Address);
        await browser.SignInAsync("feng", StaffServer.Password);
        var answer = await browser.GetAsync("/docket");
        Assert.Equal("/account/sign-in?returnUrl=%2Fdocket&denied=true", answer.Headers.Location!.PathAndQuery);
        Assert.Contains("您现在登录的是冯某癸。刚才要打开的那一页不归这个账号看。", WebUtility.HtmlDecode(await browser.ReadAsync(answer.Headers.Location.PathAndQuery)));
        Assert.DoesNotContain("您现在登录的是", WebUtility.HtmlDecode(await browser.ReadAsync("/account/sign-in?returnUrl=%2Fdocket")));
    }

    [Fact]
    public async Task PhoneInsteadOfUserName_SignsIn()
    {
        using var browser = new PlainBrowser(server.Address);
        Assert.Equal(HttpStatusCode.Found, (await browser.SignInAsync("137 0000 0009", StaffServer.Password)).StatusCode);
    }

    [Fact]
    public async Task ForeignReturnAddress_LeadsHome()
    {
        using var browser = new PlainBrowser(server.Address);
        var entered = await browser.SignInAsync("feng", StaffServer.Password, "?returnUrl=https%3A%2F%2Fevil.example");
        Assert.Equal("/", new Uri(server.Address, entered.Headers.Location!).AbsolutePath);
        Assert.Equal(server.Address.Host, new Uri(server.Address, entered.Headers.Location!).Host);
    }

    [Fact]
    public async Task WrongPassword_ReadsLikeAnUnknownName()
    {
        using var browser = new PlainBrowser(server.Address);
        var known = await Normal(await browser.SignInAsync("chu", Wrong), "chu");
        var unknown = await Normal(await browser.SignInAsync("nobody", StaffServer.Password), "nobody");
        Assert.Contains(SignInDesk.Refusal.Zh, known);
        Assert.Equal(known, unknown);
    }

    [Fact]
    public async Task ManyWrongPasswords_HoldOffStrangersButNotTheOwnComputer()
    {
        using var own = new PlainBrowser(server.Address);
        Assert.Equal(HttpStatusCode.Found, (await own.PostAsync("/account/sign-in", "sign-in", ("user", "wei"), ("pass", StaffServer.Password), ("own", "true"))).StatusCode);
        using var stranger = new PlainBrowser(server.Address);
        for (var i = 0; i < SignInDesk.FreeTries; i++) await stranger.SignInAsync("wei", Wrong);

        Assert.Equal(HttpStatusCode.OK, (await stranger.SignInAsync("wei", StaffServer.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await own.SignInAsync("wei", StaffServer.Password)).StatusCode);
    }

    [Fact]
    public void HoldingOff_GrowsUpToAnHour()
    {
        Assert.Equal(TimeSpan.Zero, SignInDesk.HoldAfter(4));
        Assert.Equal(TimeSpan.FromMinutes(1), SignInDesk.HoldAfter(5));
        Assert.Equal(TimeSpan.FromMinutes(4), SignInDesk.HoldAfter(7));
        Assert.Equal(TimeSpan.FromHours(1), SignInDesk.HoldAfter(12));
        Assert.Equal(TimeSpan.FromHours(1), SignInDesk.HoldAfter(1_000_000));
    }

    [Fact]
    public async Task SigningOut_EndsTheOldCookieToo()
    {
        using var browser = new PlainBrowser(server.Address);
        await browser.SignInAsync("officer", StaffServer.Password);
        var token = await browser.TokenAsync("/");
        var copied = new CookieContainer();
        copied.Add(browser.Cookies.GetCookies(server.Address));
        using var thief = new PlainBrowser(server.Address, copied);
        Assert.Equal(HttpStatusCode.OK, (await thief.GetAsync("/")).StatusCode);

        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostRawAsync("/account/sign-out", token: null, null)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await browser.PostRawAsync("/account/sign-out", token, null)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await thief.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task TwelveHours_EndASessionHoweverBusy()
    {
        using var browser = new PlainBrowser(server.Address);
        await browser.SignInAsync("director", StaffServer.Password);
        var started = server.Clock.Now;
        try
        {
            for (var minutes = 20; minutes <= 12 * 60; minutes += 20)
            {
                server.Clock.Now = started.AddMinutes(minutes);
                Assert.Equal(HttpStatusCode.NoContent, (await browser.GetAsync("/account/here")).StatusCode);
            }
            server.Clock.Now = started.AddMinutes((12 * 60) + 1);
            Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/account/here")).StatusCode);
        }
        finally
        {
            server.Clock.Now = started;
        }
    }

    [Fact]
    public async Task HalfAnHourWithoutRequest_EndsASession()
    {
        using var browser = new PlainBrowser(server.Address);
        await browser.SignInAsync("director", StaffServer.Password);
        var started = server.Clock.Now;
        try
        {
            server.Clock.Now = started.AddMinutes(31);
            Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/account/here")).StatusCode);
        }
        finally
        {
            server.Clock.Now = started;
        }
    }

    [Fact]
    public async Task FormWithoutToken_IsRefused()
    {
        using var browser = new PlainBrowser(server.Address);
        var answer = await browser.PostRawAsync("/account/sign-in", token: null, "sign-in", ("user", "feng"), ("pass", StaffServer.Password));
        Assert.Equal((HttpStatusCode.SeeOther, "/account/sign-in?stale=true"), (answer.StatusCode, answer.Headers.Location!.ToString()));
        Assert.False(answer.Headers.Contains("Set-Cookie") && answer.Headers.GetValues("Set-Cookie").Any(c => c.Contains("staff", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task NoGet_ChangesARow()
    {
        using var browser = new PlainBrowser(server.Address);
        await browser.SignInAsync("administrator", StaffServer.Password);
        var before = await CountsAsync();
        foreach (var path in new[] { "/", "/account/sign-in", "/account/sign-out", "/account/here", "/status", "/language/en", "/text-size/large", "/administration/accounts", "/administration/calendar", "/administration/numbers", $"/cases/{server.CaseId}", "/nothing" })
            await browser.GetAsync(path);
        Assert.Equal(before, await CountsAsync());
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/administration/accounts")).StatusCode);
    }

    private async Task<string> CountsAsync()
    {
        await using var db = server.Database.Open();
        var stamps = await db.Users.OrderBy(u => u.Id).Select(u => u.SecurityStamp + u.ConcurrencyStamp).ToListAsync();
        return $"{await db.Cases.SumAsync(c => c.Version)} {await db.Events.CountAsync()} {await db.Drafts.CountAsync()} {await db.Commands.CountAsync()} {string.Join(",", stamps)}";
    }

    private static async Task<string> Normal(HttpResponseMessage answer, string typed) =>
        Support.PageText.WithoutTokens($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}".Replace($"value=\"{typed}\"", "value=\"\"", StringComparison.Ordinal));
}
