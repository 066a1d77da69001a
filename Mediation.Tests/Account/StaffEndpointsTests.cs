using System.Net;
using System.Text;
using Mediation.Domain.Documents;
using Mediation.Tests.Support;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Account;

public sealed class StaffEndpointsTests(StaffServer server) : IClassFixture<StaffServer>
{
    [Fact]
    public async Task Draft_IsKeptForItsWriterAloneAndOnlyWithTheHeader()
    {
        using var feng = await EnterAsync("feng");
        var path = $"/drafts/{server.CaseId}/record";
        Assert.Equal(HttpStatusCode.BadRequest, (await DraftAsync(feng, path, "第一句", header: false)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await DraftAsync(feng, path, "第一句")).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await DraftAsync(feng, path, new string('长', 20_001))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await DraftAsync(feng, $"/drafts/{Guid.NewGuid()}/record", "x")).StatusCode);
        using var other = await EnterAsync("wei");
        Assert.Equal(HttpStatusCode.NotFound, (await DraftAsync(other, path, "别人的")).StatusCode);
        using var nobody = new PlainBrowser(server.Address);
        Assert.Equal(HttpStatusCode.Unauthorized, (await DraftAsync(nobody, path, "x")).StatusCode);
        await using var db = server.Database.Open();
        Assert.Equal("第一句", (await db.Drafts.SingleAsync()).Words);
    }

    [Fact]
    public async Task Paper_IsGivenToWhoeverMaySeeItAndToNobodyElse()
    {
        Guid id;
        await using (var db = server.Database.Open())
        {
            id = await db.Cases.Where(c => c.Id == server.CaseId).SelectMany(c => c.Documents).Where(d => d.Kind == DocumentKind.Agreement).Select(d => d.Id).SingleAsync();
            if (!await db.DocumentContents.AnyAsync(c => c.DocumentId == id))
            {
                db.DocumentContents.Add(new DocumentContent { DocumentId = id, Bytes = Encoding.ASCII.GetBytes("%PDF-1.7"), Digest = "0", MadeAt = DateTime.UtcNow });
                await db.SaveChangesAsync();
            }
        }
        using var feng = await EnterAsync("feng");
        var paper = await feng.GetAsync($"/papers/{id}");
        Assert.Equal(HttpStatusCode.OK, paper.StatusCode);
        Assert.Equal("application/pdf", paper.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("人民调解协议书", paper.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.StartsWith("%PDF", await paper.Content.ReadAsStringAsync());
        Assert.True(paper.Headers.CacheControl!.NoStore);
        foreach (var who in new[] { "wei", "officer", "administrator" })
        {
            using var other = await EnterAsync(who);
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/papers/{id}")).StatusCode);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await feng.GetAsync($"/papers/{Guid.NewGuid()}")).StatusCode);
    }

    private async Task<PlainBrowser> EnterAsync(string user)
    {
        var browser = new PlainBrowser(server.Address);
        Assert.Equal(HttpStatusCode.Found, (await browser.SignInAsync(user, StaffServer.Password)).StatusCode);
        return browser;
    }

    private static Task<HttpResponseMessage> DraftAsync(PlainBrowser browser, string path, string words, bool header = true)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(words, Encoding.UTF8, "text/plain") };
        if (header) message.Headers.Add("X-Keep", "1");
        return browser.SendAsync(message);
    }
}
