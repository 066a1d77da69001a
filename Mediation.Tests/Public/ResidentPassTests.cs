using System.Net;
using Mediation.Domain.Documents;
using Mediation.Tests.Support;
using Mediation.Web.Public;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Public;

/// <summary>From page to page by a short-lived cookie; papers only with a code from the telephone on file.</summary>
public sealed class ResidentPassTests : IAsyncLifetime
{
    private readonly StaffServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Pass_IsShortPathBoundAndUnreadable()
    {
        using var browser = new PlainBrowser(server.Address);
        var answer = await browser.PostAsync("/status", "status", ("code", server.QueryCode), ("digits", "0001"));
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("resident=", StringComparison.Ordinal));
        Assert.Contains("path=/status", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(server.CaseId.ToString("N"), cookie);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Contains("张某甲，您好。", await browser.ReadAsync("/status"));

        server.Clock.Now += ResidentPasses.Lifetime;
        Assert.DoesNotContain("张某甲", await browser.ReadAsync("/status"));
        var late = await browser.GetAsync("/status/ask");
        Assert.EndsWith("/status?late=true", late.Headers.Location!.ToString());
        Assert.Contains("20分钟没有动", await browser.ReadAsync("/status?late=true"));
    }

    [Fact]
    public async Task PassRenewedAgainAndAgain_EndsAfterTwoHours()
    {
        using var browser = new PlainBrowser(server.Address);
        await browser.PostAsync("/status", "status", ("code", server.QueryCode), ("digits", "0001"));
        for (var i = 0; i < 7; i++)
        {
            server.Clock.Now += TimeSpan.FromMinutes(15);
            Assert.Contains("张某甲，您好。", await browser.ReadAsync("/status"));
        }
        server.Clock.Now += TimeSpan.FromMinutes(15);
        Assert.DoesNotContain("张某甲", await browser.ReadAsync("/status"));
    }

    [Fact]
    public async Task PassForATelephoneThatChanged_IsOver()
    {
        using var browser = new PlainBrowser(server.Address);
        await browser.PostAsync("/status", "status", ("code", server.QueryCode), ("digits", "0001"));
        await using (var db = server.Database.Open())
        {
            var zhang = await db.Cases.Where(c => c.Id == server.CaseId).SelectMany(c => c.Parties).SelectMany(p => p.Representatives).SingleAsync(r => r.Name == "张某甲");
            await db.Database.ExecuteSqlAsync($"UPDATE Representatives SET Phone = '13800000077' WHERE Id = {zhang.Id}");
        }
        Assert.DoesNotContain("张某甲", await browser.ReadAsync("/status"));
    }

    [Fact]
    public async Task MadeUpPass_OpensNothing()
    {
        var cookies = new CookieContainer();
        cookies.Add(server.Address, new Cookie("resident", "CfDJ8AAAA", "/status"));
        using var browser = new PlainBrowser(server.Address, cookies);
        Assert.DoesNotContain("您好", await browser.ReadAsync("/status"));
    }

    [Fact]
    public async Task Leaving_TakesThePassBackAndNeedsTheFormsToken()
    {
        using var resident = new ResidentBrowser(server);
        await resident.EnterAsync(server.CaseId, D1.ZhangPhone);
        Assert.Equal(HttpStatusCode.BadRequest, (await resident.Browser.PostRawAsync("/status/leave", null, null)).StatusCode);
        Assert.Contains("张某甲，您好。", await resident.OpenAsync("/status"));
        await resident.Browser.PostRawAsync("/status/leave", await resident.Browser.TokenAsync("/status"), null);
        Assert.DoesNotContain("张某甲", await resident.OpenAsync("/status"));
    }

    [Fact]
    public async Task Paper_TakesACodeAndIsWrittenDown()
    {
        using var resident = new ResidentBrowser(server);
        await resident.EnterAsync(server.CaseId, D1.ZhangPhone);
        var path = $"/status/papers/{await IdAsync(server.CaseId, DocumentKind.Agreement)}";
        Assert.EndsWith("/status/prove?next=papers", (await resident.Browser.GetAsync(path)).Headers.Location!.ToString());
        await resident.ProveAsync(D1.ZhangPhone);
        var paper = await resident.Browser.GetAsync(path);
        Assert.Equal("application/pdf", paper.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("%PDF", await paper.Content.ReadAsStringAsync());
        await using var db = server.Database.Open();
        Assert.Equal("张某甲下载了人民调解协议书", (await db.Events.SingleAsync(e => e.StepKey == PaperDownloads.Key)).Zh);
        // The work's own papers are nobody's to take away.
        Assert.Equal(HttpStatusCode.NotFound, (await resident.Browser.GetAsync($"/status/papers/{await IdAsync(server.CaseId, DocumentKind.SessionRecord)}")).StatusCode);
    }

    [Fact]
    public async Task PaperOfAnotherCase_DoesNotExist()
    {
        var other = await new CaseBuilder(server.Database).EffectiveAsync();
        using var resident = new ResidentBrowser(server);
        await resident.EnterAsync(server.CaseId, D1.ZhangPhone);
        await resident.ProveAsync(D1.ZhangPhone);
        var theirs = await resident.Browser.GetAsync($"/status/papers/{await IdAsync(other.CaseId, DocumentKind.Agreement)}");
        var none = await resident.Browser.GetAsync($"/status/papers/{Guid.NewGuid()}");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (theirs.StatusCode, none.StatusCode));
    }

    [Fact]
    public async Task CodeOfOneSide_IsNoneOfTheOther()
    {
        using var villager = new ResidentBrowser(server);
        using var company = new ResidentBrowser(server);
        await villager.EnterAsync(server.CaseId, D1.ZhangPhone);
        await company.EnterAsync(server.CaseId, D1.WangPhone);
        await villager.Browser.PostAsync("/status/prove", "send");
        await company.Browser.PostAsync("/status/prove", "send");
        var wrong = await ResidentBrowser.ReadAsync(await company.Browser.PostAsync("/status/prove", "enter", ("digits", await villager.CodeAsync(D1.ZhangPhone))));
        Assert.Contains("还可以试4次", wrong);
    }

    [Fact]
    public async Task WrongCodes_VoidTheCodeThenCloseTheAddress()
    {
        using var resident = new ResidentBrowser(server);
        await resident.EnterAsync(server.CaseId, D1.ZhangPhone);
        await resident.Browser.PostAsync("/status/prove", "send");
        var right = await resident.CodeAsync(D1.ZhangPhone);
        var bad = right == "000000" ? "111111" : "000000";
        async Task<string> TryAsync(string digits) => await ResidentBrowser.ReadAsync(await resident.Browser.PostAsync("/status/prove", "enter", ("digits", digits)));
        for (var i = 0; i < 4; i++) Assert.Contains($"还可以试{4 - i}次", await TryAsync(bad));
        Assert.Contains("错了5次", await TryAsync(bad));
        Assert.Contains("错了5次", await TryAsync(right));
        Assert.Contains("请等一分钟", await ResidentBrowser.ReadAsync(await resident.Browser.PostAsync("/status/prove", "send")));
        for (var i = 6; i < IdentityCodes.TriesOfAnAddress; i++) await TryAsync(bad);
        Assert.Contains("过15分钟再来", await TryAsync(right));
        Assert.Equal(HttpStatusCode.Redirect, (await resident.Browser.GetAsync($"/status/papers/{Guid.NewGuid()}")).StatusCode);
    }

    [Fact]
    public async Task FormWithoutItsToken_IsRefused()
    {
        using var resident = new ResidentBrowser(server);
        await resident.EnterAsync(server.CaseId, D1.ZhangPhone);
        foreach (var (path, handler) in new[] { ("/status", "status"), ("/status/prove", "send"), ("/status/ask", "ask"), ("/invitation", "invitation") })
            Assert.Equal((HttpStatusCode.SeeOther, $"{path}?stale=true"), await resident.Browser.PostRawAsync(path, null, handler) is var a ? (a.StatusCode, a.Headers.Location!.ToString()) : default);
    }

    [Fact]
    public async Task FormOfAPageWhoseTimeIsOver_LeadsToTheDoor()
    {
        using var resident = new ResidentBrowser(server);
        await resident.EnterAsync(server.CaseId, D1.ZhangPhone);
        var token = await resident.Browser.TokenAsync("/status");
        server.Clock.Now += ResidentPasses.Lifetime;
        foreach (var (path, handler) in new[] { ("/status/ask", "ask"), ("/status/hand-in", "hand-in"), ("/status/rate", "rate"), ("/status/prove", "send"), ("/status/invitation", "accept") })
        {
            var answer = await resident.Browser.PostRawAsync(path, token, handler, ("words", "问一问"));
            Assert.Equal((HttpStatusCode.SeeOther, "/status?late=true"), (answer.StatusCode, answer.Headers.Location!.ToString()));
        }
    }

    private async Task<Guid> IdAsync(Guid caseId, DocumentKind kind)
    {
        await using var db = server.Database.Open();
        return await db.Cases.Where(c => c.Id == caseId).SelectMany(c => c.Documents).Where(d => d.Kind == kind).Select(d => d.Id).FirstAsync();
    }
}
