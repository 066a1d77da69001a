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

    [Fact]
    public async Task WholeFile_IsGivenToFullReadersAloneAsADraftWithTheEvidenceAndWithoutSeparateTalks()
    {
        var path = $"/cases/{server.CaseId}/file";
        await using (var db = server.Database.Open())
        {
            var item = await db.Cases.Where(c => c.Id == server.CaseId).SelectMany(c => c.Evidence).FirstAsync();
            db.Entry(item).Property(e => e.FileName).CurrentValue = "合同.png";
            db.EvidenceContents.Add(new EvidenceContent { EvidenceId = item.Id, Bytes = Mediation.Web.Documents.QrPicture.Of("https://example.cn") });
            await db.SaveChangesAsync();
        }
        using var feng = await EnterAsync("feng");
        var file = await feng.GetAsync(path);
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (file.StatusCode, file.Content.Headers.ContentType!.MediaType));
        var pages = Documents.PaperText.Pages(await file.Content.ReadAsByteArrayAsync());
        Assert.All(pages, page => Assert.Contains("草稿（没有归档）", page, StringComparison.Ordinal));
        var text = string.Concat(pages);
        Assert.Contains("证据1土地流转合同", text, StringComparison.Ordinal);
        Assert.Contains("经调解，自愿达成如下协议", text, StringComparison.Ordinal);
        Assert.DoesNotContain(D1.CaucusWords, text, StringComparison.Ordinal);
        foreach (var who in new[] { "wei", "officer", "administrator" })
        {
            using var other = await EnterAsync(who);
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path)).StatusCode);
        }
        using var nobody = new PlainBrowser(server.Address);
        Assert.NotEqual(HttpStatusCode.OK, (await nobody.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task ReadingCopy_IsThereForPapersOfPartiesAndForNoOther()
    {
        await using var db = server.Database.Open();
        var papers = await db.Cases.Where(c => c.Id == server.CaseId).SelectMany(c => c.Documents).ToListAsync();
        using var feng = await EnterAsync("feng");
        var copy = await feng.GetAsync($"/papers/{papers.First(p => p.Kind == DocumentKind.RightsNotice).Id}/reading");
        Assert.Equal(HttpStatusCode.OK, copy.StatusCode);
        Assert.Contains(await db.Events.Where(e => e.CaseId == server.CaseId && e.StepKey == CopyLog.Key).Select(e => e.Zh).ToListAsync(), words => words.Contains("英文阅读本", StringComparison.Ordinal));
        Assert.Contains("theChinesetextprevails", Documents.PaperText.Pages(await copy.Content.ReadAsByteArrayAsync())[0], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await feng.GetAsync($"/papers/{papers.First(p => p.Kind == DocumentKind.RulingValid).Id}/reading")).StatusCode);
        using var other = await EnterAsync("wei");
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/papers/{papers.First(p => p.Kind == DocumentKind.RightsNotice).Id}/reading")).StatusCode);
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
