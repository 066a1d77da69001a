using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Mediation.Domain.Documents;
using Mediation.Tests.Documents.Signing;
using Mediation.Tests.Support;
using Mediation.Web.Documents.Signing;
using Mediation.Web.Public;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Public;

/// <summary>What a stranger with a paper or a file can learn, and cannot.</summary>
public sealed partial class VerifyPageTests(StaffServer server) : IClassFixture<StaffServer>
{
    private const string Committee = "某镇人民调解委员会";

    [Fact]
    public async Task CodeOnThePaper_TellsKindAndDayAndNothingAboutAnybody()
    {
        var ruling = await PaperAsync(DocumentKind.RulingValid);
        var page = await AskAsync(PaperCode.Show(ruling.Code).ToLowerInvariant());
        Assert.Contains("这里发出过这样一份文书", page);
        Assert.Contains("民事裁定书（确认有效）", page);
        Assert.Contains($"datetime=\"{Mediation.Domain.Workflow.StepContext.DayOf(ruling.IssuedAt):yyyy-MM-dd}\"", page);
        Assert.Contains("没有，这就是最新的一份", page);
        foreach (var secret in new[] { "张某甲", D1.LiPhone, D1.ZhangId, "51,300", Committee, "人调字" }) Assert.DoesNotContain(secret, page);
    }

    [Fact]
    public async Task ReplacedPaper_NamesTheDayOfTheNewOne() =>
        Assert.Contains("发出了新的一份，请以新的为准", await AskAsync((await PaperAsync(DocumentKind.AgreementToSign)).Code));

    [Fact]
    public async Task UnknownWrongAndNonsensicalCodes_ReadTheSame()
    {
        var unknown = await AskAsync("ABCD2345WXYZ");
        Assert.Contains("没有查到。", unknown);
        Assert.Contains("value=\"ABCD2345WXYZ\"", unknown);
        foreach (var typed in new[] { "&lt;script&gt;", server.QueryCode })
            Assert.Equal(unknown, (await AskAsync(System.Net.WebUtility.HtmlDecode(typed))).Replace($"value=\"{typed}\"", "value=\"ABCD2345WXYZ\"", StringComparison.Ordinal));
        Assert.Contains("请输页脚上的查验码。", await AskAsync(""));
    }

    [Fact]
    public async Task FileAsIssued_IsUnchanged()
    {
        var page = await SendAsync(await BytesAsync(DocumentKind.RulingValid));
        Assert.Contains("一点没有改动过", page);
        Assert.Contains("这份文件是从这里发出的", page);
        Assert.Contains("民事裁定书（确认有效）", page);
    }

    [Fact]
    public async Task FileSignedFurther_IsUnchangedAndSaysSo() => Assert.Contains("没有改动；发出以后又有人在文件上签了章",
        await SendAsync(PdfSigner.Sign(await BytesAsync(DocumentKind.Agreement), TestCertificate.Court, "收件", "某区人民法院", TestCertificate.At)));

    [Fact]
    public async Task FileChangedOrForeign_ReadsTheSame()
    {
        var issued = await BytesAsync(DocumentKind.Agreement);
        var changed = issued.ToArray();
        changed[changed.Length / 2] ^= 1;
        var answer = await SendAsync(changed);
        Assert.Contains("对不上。", answer);
        Assert.Equal(answer, await SendAsync([.. issued, .. "\n% more"u8]));
        Assert.Equal(answer, await SendAsync("%PDF-1.7 nothing"u8.ToArray()));
    }

    [Fact]
    public async Task FileTooLargeOrNone_IsSaidSo()
    {
        Assert.Contains("请先选一个PDF文件。", await SendAsync([]));
        Assert.Contains("这不是PDF文件。", await SendAsync(Evidence.SampleFiles.Jpeg));
        using var browser = new PlainBrowser(server.Address);
        using var answer = await PostAsync(browser, new byte[(VerifyUpload.MostMegabytes * 1024 * 1024) + (128 * 1024)]);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("文件太大，最大10MB。", await browser.ReadAsync(answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task EnglishReader_ReadsEnglish()
    {
        using var browser = new PlainBrowser(server.Address);
        await browser.GetAsync("/language/en?returnUrl=%2Fverify");
        var code = (await PaperAsync(DocumentKind.RulingValid)).Code;
        Assert.Contains("such a paper was issued here", await browser.ReadAsync($"/verify?code={code}"));
        Assert.Contains("Ruling: valid", await browser.ReadAsync($"/verify?code={code}"));
        Assert.Contains("Nothing was found.", await browser.ReadAsync("/verify?code=ABCD2345WXYZ"));
        Assert.DoesNotContain(await browser.ReadAsync("/verify"), c => c is >= '\u4e00' and <= '\u9fff' && !"中文人民调解".Contains(c, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ManyWrongCodes_CloseTheAddressForAQuarterOfAnHour()
    {
        await using var scope = server.Services.CreateAsyncScope();
        var queries = scope.ServiceProvider.GetRequiredService<VerifyQueries>();
        var code = (await PaperAsync(DocumentKind.RulingValid)).Code;
        for (var i = 0; i < VerifyQueries.TriesOfAnAddress; i++) Assert.Null(await queries.FindAsync(PaperCode.New(), "192.0.2.1"));
        Assert.Null(await queries.FindAsync(code, "192.0.2.1"));
        Assert.NotNull(await queries.FindAsync(code, "192.0.2.2"));
        var file = await BytesAsync(DocumentKind.RulingValid);
        for (var i = 0; i < VerifyQueries.TriesOfAnAddress; i++) Assert.NotNull(await queries.CheckAsync(file, "192.0.2.3"));
        Assert.Null(await queries.CheckAsync(file, "192.0.2.3"));
        server.Clock.Now += VerifyQueries.Hold;
        Assert.NotNull(await queries.FindAsync(code, "192.0.2.1"));
        Assert.NotNull(await queries.CheckAsync(file, "192.0.2.3"));
    }

    private async Task<string> AskAsync(string code)
    {
        using var browser = new PlainBrowser(server.Address);
        // Links to the other language and to the text itself lead back to what was asked.
        return Links().Replace(PageText.WithoutTokens(await browser.ReadAsync($"/verify?code={Uri.EscapeDataString(code)}")), "");
    }

    [GeneratedRegex("href=\"[^\"]*\"")]
    private static partial Regex Links();

    private async Task<string> SendAsync(byte[] file)
    {
        using var browser = new PlainBrowser(server.Address);
        using var answer = await PostAsync(browser, file);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return PageText.WithoutTokens(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> PostAsync(PlainBrowser browser, byte[] file)
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        using var message = new HttpRequestMessage(HttpMethod.Post, "/verify")
        {
            Content = new MultipartFormDataContent
            {
                { new StringContent(await browser.TokenAsync("/verify")), "__RequestVerificationToken" }, { new StringContent("verify"), "_handler" }, { content, "file", "paper.pdf" },
            },
        };
        return await browser.SendAsync(message);
    }

    private async Task<IssuedDocument> PaperAsync(DocumentKind kind)
    {
        await using var db = server.Database.Open();
        return await db.Cases.AsNoTracking().Where(c => c.Id == server.CaseId).SelectMany(c => c.Documents).SingleAsync(d => d.Kind == kind);
    }

    private async Task<byte[]> BytesAsync(DocumentKind kind)
    {
        var id = (await PaperAsync(kind)).Id;
        await using var db = server.Database.Open();
        return (await db.DocumentContents.SingleAsync(c => c.DocumentId == id)).Bytes;
    }
}
