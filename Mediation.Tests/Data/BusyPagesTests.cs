using System.Net;
using Mediation.Domain.Documents;
using Mediation.Tests.Public;
using Mediation.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Data;

/// <summary>What people see over HTTP while another process holds the store.</summary>
public sealed class BusyPagesTests : IAsyncLifetime
{
    private readonly StaffServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Question_StaysInItsBox()
    {
        using var resident = new ResidentBrowser(server);
        await resident.EnterAsync(server.CaseId, D1.ZhangPhone);
        await resident.ProveAsync(D1.ZhangPhone, "ask");
        await resident.OpenAsync("/status/ask");
        await using var held = await HeldStore.OfAsync(server.Database);
        var page = await resident.SendAsync("/status/ask", "ask", ResidentBrowser.Command(), ("words", "要带什么去？"));
        Assert.Contains("系统正忙，没有保存。", page);
        Assert.Contains("要带什么去？</textarea>", page);
    }

    [Fact]
    public async Task PaperToTakeAway_IsNotGivenAndMayBeAskedForAgain()
    {
        await using var db = server.Database.Open();
        var id = await db.Cases.Where(c => c.Id == server.CaseId).SelectMany(c => c.Documents).Where(d => d.Kind == DocumentKind.Agreement).Select(d => d.Id).FirstAsync();
        using var resident = new ResidentBrowser(server);
        await resident.EnterAsync(server.CaseId, D1.ZhangPhone);
        await resident.ProveAsync(D1.ZhangPhone);
        using var feng = new PlainBrowser(server.Address);
        await feng.SignInAsync("feng", StaffServer.Password);
        await using (await HeldStore.OfAsync(server.Database))
        {
            foreach (var answer in await Task.WhenAll(feng.GetAsync($"/papers/{id}"), resident.Browser.GetAsync($"/status/papers/{id}")))
            {
                Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(10)), (answer.StatusCode, answer.Headers.RetryAfter?.Delta));
                Assert.Contains("没有任何改动。请过几秒再试。", await answer.Content.ReadAsStringAsync());
            }
        }
        Assert.Equal(HttpStatusCode.OK, (await feng.GetAsync($"/papers/{id}")).StatusCode);
    }
}
