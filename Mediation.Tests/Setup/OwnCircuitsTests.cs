using System.Net;
using System.Net.WebSockets;
using Mediation.Tests.Support;

namespace Mediation.Tests.Setup;

public sealed class OwnCircuitsTests(StaffServer server) : IClassFixture<StaffServer>
{
    private string Own => server.Address.GetLeftPart(UriPartial.Authority);

    [Fact]
    public async Task Post_OpensACircuitForThisSitesPagesAlone()
    {
        using var browser = await EnterAsync();
        Assert.Equal(HttpStatusCode.OK, await NegotiateAsync(browser, Own));
        Assert.Equal(HttpStatusCode.OK, await NegotiateAsync(browser, null));
        foreach (var foreign in new[] { "https://evil.example", "null", $"{Own}.evil.example", Own.Replace("http:", "https:", StringComparison.Ordinal) })
            Assert.Equal(HttpStatusCode.Forbidden, await NegotiateAsync(browser, foreign));
    }

    [Fact]
    public async Task WebSocket_OpensForThisSitesPagesAlone()
    {
        using var browser = await EnterAsync();
        Assert.Equal(HttpStatusCode.SwitchingProtocols, await ConnectAsync(browser, Own));
        Assert.Equal(HttpStatusCode.Forbidden, await ConnectAsync(browser, "https://evil.example"));
    }

    private async Task<PlainBrowser> EnterAsync()
    {
        var browser = new PlainBrowser(server.Address);
        Assert.Equal(HttpStatusCode.Found, (await browser.SignInAsync("feng", StaffServer.Password)).StatusCode);
        return browser;
    }

    private static async Task<HttpStatusCode> NegotiateAsync(PlainBrowser browser, string? origin)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        if (origin is not null) message.Headers.Add("Origin", origin);
        return (await browser.SendAsync(message)).StatusCode;
    }

    private async Task<HttpStatusCode> ConnectAsync(PlainBrowser browser, string origin)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        socket.Options.SetRequestHeader("Origin", origin);
        socket.Options.SetRequestHeader("Cookie", browser.Cookies.GetCookieHeader(server.Address));
        try
        {
            await socket.ConnectAsync(new UriBuilder(server.Address) { Scheme = "ws", Path = "/_blazor" }.Uri, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // The status says why.
        }
        return socket.HttpStatusCode;
    }
}
