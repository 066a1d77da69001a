using System.Net.Sockets;
using System.Text;
using Mediation.Tests.Support;
using Mediation.Web.Public;

namespace Mediation.Tests.Public;

/// <summary>Files that come slowly, or from nobody: how much of them the program keeps in memory.</summary>
public sealed class SlowUploadTests : IAsyncLifetime
{
    private readonly StaffServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task WithoutAPass_NotAByteOfTheFileIsRead()
    {
        using var stranger = await BeginAsync("/status/hand-in");
        Assert.Equal("/status?late=true", await AnswerAsync(stranger, TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task MoreThanFitInMemory_AreToldToComeAgain()
    {
        var slow = new List<TcpClient>();
        for (var i = 0; i <= UploadPlaces.AtOnce; i++) slow.Add(await BeginAsync("/verify"));
        // Whichever of them came last.
        var first = await Task.WhenAny(slow.Select(s => AnswerAsync(s, TimeSpan.FromSeconds(30))));
        Assert.Equal("/verify?busy=true", await first);
        using var browser = new PlainBrowser(server.Address);
        Assert.Contains("请过一分钟再传。", await browser.ReadAsync("/verify?busy=true"));
        foreach (var one in slow) one.Dispose();

        for (var i = 0; i < 50 && (await CheckAsync(browser)).Contains("请过一分钟再传。", StringComparison.Ordinal); i++) await Task.Delay(100);
        Assert.Contains("对不上", await CheckAsync(browser));
    }

    private static async Task<string> CheckAsync(PlainBrowser browser)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await browser.TokenAsync("/verify")), "__RequestVerificationToken" }, { new StringContent("verify"), "_handler" },
            { new ByteArrayContent("%PDF-1.7 none"u8.ToArray()), "file", "a.pdf" },
        };
        using var message = new HttpRequestMessage(HttpMethod.Post, "/verify") { Content = form };
        var answer = await browser.SendAsync(message);
        return answer.Headers.Location is { } elsewhere ? await browser.ReadAsync(elsewhere.ToString()) : await answer.Content.ReadAsStringAsync();
    }

    // The beginning of a form whose rest never comes.
    private async Task<TcpClient> BeginAsync(string path)
    {
        var client = new TcpClient();
        await client.ConnectAsync(server.Address.Host, server.Address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: {server.Address.Authority}\r\nAccept: text/html\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000000\r\n\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF"));
        return client;
    }

    private static async Task<string?> AnswerAsync(TcpClient client, TimeSpan patience)
    {
        using var late = new CancellationTokenSource(patience);
        using var reader = new StreamReader(client.GetStream());
        while (await reader.ReadLineAsync(late.Token) is { Length: > 0 } line)
            if (line.StartsWith("Location: ", StringComparison.OrdinalIgnoreCase)) return line["Location: ".Length..];
        return null;
    }
}
