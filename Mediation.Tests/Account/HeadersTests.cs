using System.Net;
using Mediation.Tests.Support;
using Mediation.Web.Demo;

namespace Mediation.Tests.Account;

/// <summary>The program as it runs for real, behind a proxy that speaks HTTPS.</summary>
public sealed class HeadersTests(ProductionServer server) : IClassFixture<ProductionServer>
{
    [Theory]
    [InlineData("/account/sign-in", 200)]
    [InlineData("/status", 200)]
    [InlineData("/tokens.css", 200)]
    [InlineData("/nothing", 404)]
    [InlineData("/", 302)]
    public async Task EveryAnswer_CarriesTheHeaders(string path, int status)
    {
        var answer = await OverHttpsAsync(HttpMethod.Get, path);
        Assert.Equal(status, (int)answer.StatusCode);
        string Header(string name) => string.Join(",", answer.Headers.GetValues(name));
        Assert.Contains("frame-ancestors 'none'", Header("Content-Security-Policy"));
        Assert.Contains("object-src 'none'", Header("Content-Security-Policy"));
        Assert.DoesNotContain("script-src 'self' 'unsafe-inline'", Header("Content-Security-Policy"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("same-origin", Header("Referrer-Policy"));
        Assert.Equal("max-age=31536000; includeSubDomains", Header("Strict-Transport-Security"));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.Equal(path != "/tokens.css", answer.Headers.CacheControl?.NoStore is true);
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/language/en")]
    [InlineData("/text-size/large")]
    public async Task EveryCookie_IsBoundToThisHost(string path)
    {
        var cookies = (await OverHttpsAsync(HttpMethod.Get, path)).Headers.GetValues("Set-Cookie").ToList();
        Assert.NotEmpty(cookies);
        Assert.All(cookies, c =>
        {
            Assert.StartsWith("__Host-", c);
            Assert.Contains("; secure", c);
            Assert.Contains("; httponly", c);
            Assert.Contains("; samesite=", c);
            Assert.Contains("path=/", c);
            Assert.DoesNotContain("domain=", c);
        });
    }

    [Fact]
    public async Task PlainHttp_IsNotServed()
    {
        using var client = new HttpClient { BaseAddress = server.Address };
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync("/status")).StatusCode);
    }

    [Fact]
    public async Task DemonstrationAccounts_AreNotThere()
    {
        await server.AddAsync(DemonstrationAccounts.People["judge"] with { CommitteeId = null, MediatorId = null, HostBodyId = null });
        var page = await OverHttpsAsync(HttpMethod.Get, "/account/sign-in");
        var html = await page.Content.ReadAsStringAsync();
        Assert.DoesNotContain("演示账号", html);
        var token = System.Text.RegularExpressions.Regex.Match(html, "__RequestVerificationToken\" value=\"([^\"]+)").Groups[1].Value;
        var cookie = page.Headers.GetValues("Set-Cookie").First().Split(';')[0];
        foreach (var handler in new[] { "demonstration", "sign-in" })
        {
            var answer = await OverHttpsAsync(HttpMethod.Post, "/account/sign-in", cookie, new() { ["_handler"] = handler, ["as"] = "judge", ["__RequestVerificationToken"] = token });
            Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
            Assert.False(answer.Headers.TryGetValues("Set-Cookie", out var set) && set.Any(c => c.Contains("staff", StringComparison.Ordinal)));
        }
    }

    private async Task<HttpResponseMessage> OverHttpsAsync(HttpMethod method, string path, string? cookie = null, Dictionary<string, string>? form = null)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server.Address };
        using var message = new HttpRequestMessage(method, path) { Content = form is null ? null : new FormUrlEncodedContent(form) };
        message.Headers.Add("X-Forwarded-Proto", "https");
        if (cookie is not null) message.Headers.Add("Cookie", cookie);
        return await client.SendAsync(message);
    }
}
