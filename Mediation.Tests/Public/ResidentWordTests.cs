using System.Net;
using System.Net.Http.Headers;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Fulfilment;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Evidence;
using Mediation.Tests.Support;
using Mediation.Web.Shell;

namespace Mediation.Tests.Public;

/// <summary>What a resident hands in and says afterwards.</summary>
public sealed class ResidentWordTests : IAsyncLifetime
{
    private readonly StaffServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Photo_IsEvidenceWithANumberOnce()
    {
        var builder = await new CaseBuilder(server.Database).MediatingAsync();
        using var resident = await InAsync(builder.CaseId, D1.ZhangPhone, "hand-in");
        var command = Guid.CreateVersion7();
        var page = await HandInAsync(resident, SampleFiles.Jpeg, "收条", command);
        Assert.Contains("收到了：第1号，“收条”", page);
        // Opened again later it says when it came, not when it is looked at.
        var came = Tongue.Clock((await builder.LoadAsync()).Evidence[0].ReceivedAt!.Value);
        server.Clock.Now = server.Clock.Now.AddMinutes(7);
        Assert.Contains($"日 {came}。请留好原件", await resident.OpenAsync("/status/hand-in?taken=1"));
        Assert.DoesNotContain("收到了：", await resident.OpenAsync("/status/hand-in?taken=9"));
        Assert.Contains("收到了：第1号", await HandInAsync(resident, SampleFiles.Jpeg, "收条", command));
        var item = Assert.Single((await builder.LoadAsync()).Evidence);
        Assert.Equal(("收条", "某村二组31户", false, "image/jpeg"), (item.Title, item.SubmittedBy, item.OriginalChecked, item.MediaType));
        Assert.Contains("已经登记过", await HandInAsync(resident, SampleFiles.Jpeg, "又一次", Guid.CreateVersion7()));
        Assert.Contains("只收PDF、JPEG和PNG文件", await HandInAsync(resident, "MZ no picture"u8.ToArray(), "照片", Guid.CreateVersion7()));
        Assert.Contains("请写这是什么", await HandInAsync(resident, SampleFiles.Jpeg, " ", Guid.CreateVersion7()));
        Assert.Single((await builder.LoadAsync()).Evidence);
        // Another file that comes under the first one's command is a file of its own.
        Assert.Contains("收到了：第2号，“合同”", await HandInAsync(resident, [.. SampleFiles.Jpeg[..2], 0xFF, 0xFE, 0x00, 0x03, 0x41, .. SampleFiles.Jpeg[2..]], "合同", command));
        Assert.Equal(["收条", "合同"], (await builder.LoadAsync()).Evidence.OrderBy(e => e.Number).Select(e => e.Title));
    }

    [Fact]
    public async Task ProofOfPerformance_IsHandedInWhileTheAgreementRuns()
    {
        var builder = await new CaseBuilder(server.Database).EffectiveAsync();
        using var resident = await InAsync(builder.CaseId, D1.WangPhone, "hand-in");
        Assert.Contains("收到了：", await HandInAsync(resident, SampleFiles.Jpeg, "转账回单", Guid.CreateVersion7()));
        Assert.Equal("渝某甲观光农业有限公司", (await builder.LoadAsync()).Evidence[^1].SubmittedBy);
    }

    [Fact]
    public async Task FileBeyondTheLimit_IsRefusedBeforeItIsRead()
    {
        var builder = await new CaseBuilder(server.Database).MediatingAsync();
        using var resident = await InAsync(builder.CaseId, D1.ZhangPhone, "hand-in");
        using var content = new ByteArrayContent(new byte[21 * 1024 * 1024]);
        using var message = new HttpRequestMessage(HttpMethod.Post, "/status/hand-in") { Content = content };
        var answer = await resident.Browser.SendAsync(message);
        Assert.Equal((HttpStatusCode.SeeOther, "/status/hand-in?large=true"), (answer.StatusCode, answer.Headers.Location!.ToString()));
        Assert.Contains("文件超过20 MB", await resident.OpenAsync("/status/hand-in?large=true"));
    }

    [Fact]
    public async Task LowRating_IsFollowedUpAndCannotBeChanged()
    {
        var builder = await EndedAsync();
        using var resident = await InAsync(builder.CaseId, D1.WangPhone, "rate");
        var command = ResidentBrowser.Command();
        Assert.Contains("请选一个满意程度", await resident.SendAsync("/status/rate", "rate", command, ("words", "等太久")));
        Assert.Contains("已经记下：不满意", await resident.SendAsync("/status/rate", "rate", command, ("level", "Dissatisfied"), ("words", "等太久")));
        Assert.Contains("已经记下：不满意", await resident.SendAsync("/status/rate", "rate", ResidentBrowser.Command(), ("level", "VerySatisfied")));
        var found = await builder.LoadAsync();
        var rating = Assert.Single(found.Ratings);
        Assert.Equal(("B1", Satisfaction.Dissatisfied, "等太久", RatingManner.Online), (rating.PartyKey, rating.Level, rating.Words, rating.Manner));
        Assert.Contains(found.Deadlines, d => d.Kind == DeadlineKind.D31Rating && d.PartyKey == "B1" && d.StoppedAt is null);
    }

    [Fact]
    public async Task GoodRatingOfOneSide_LeavesTheOtherToItsOwn()
    {
        var builder = await EndedAsync();
        using var company = await InAsync(builder.CaseId, D1.WangPhone, "rate");
        await company.SendAsync("/status/rate", "rate", ResidentBrowser.Command(), ("level", "VerySatisfied"));
        using var villager = await InAsync(builder.CaseId, D1.ZhangPhone, "rate");
        Assert.Contains("您满意吗", await villager.OpenAsync("/status/rate"));
        Assert.DoesNotContain((await builder.LoadAsync()).Deadlines, d => d.Kind == DeadlineKind.D31Rating);
    }

    [Fact]
    public async Task WhileMediationGoesOn_NothingIsRated()
    {
        var builder = await new CaseBuilder(server.Database).MediatingAsync();
        using var resident = await InAsync(builder.CaseId, D1.WangPhone, "rate");
        Assert.Contains("调解结束以后才评价", await resident.OpenAsync("/status/rate"));
        await resident.SendAsync("/status/rate", "rate", ResidentBrowser.Command(), ("level", "VerySatisfied"));
        Assert.Empty((await builder.LoadAsync()).Ratings);
    }

    private async Task<CaseBuilder> EndedAsync()
    {
        var builder = await new CaseBuilder(server.Database).MediatingAsync();
        await builder.TakeAsync("record-statement", TestDirectory.Feng, new RecordStatementInput { Kind = Domain.Sessions.StatementKind.Said, Party = "B1", Words = "付不起。" });
        await builder.TakeAsync("close-session", TestDirectory.Feng, new CloseSessionInput { Result = Domain.Sessions.SessionResult.NotAgreed, Summary = "分歧大。", ReadBack = true });
        await builder.TakeAsync("end-without-agreement", TestDirectory.Feng, new EndInput { Reason = Domain.Cases.EndReason.TooFarApart, Note = "价格谈不拢", Remedies = [Domain.Cases.Remedy.Suit] });
        return builder;
    }

    private async Task<ResidentBrowser> InAsync(Guid caseId, string phone, string next)
    {
        var resident = new ResidentBrowser(server);
        await resident.EnterAsync(caseId, phone);
        await resident.ProveAsync(phone, next);
        return resident;
    }

    private static async Task<string> HandInAsync(ResidentBrowser resident, byte[] bytes, string title, Guid command)
    {
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await resident.Browser.TokenAsync("/status/hand-in")), "__RequestVerificationToken" }, { new StringContent("hand-in"), "_handler" },
            { new StringContent(title), "title" }, { new StringContent($"{command}"), "command" }, { file, "file", "IMG_0001.jpg" },
        };
        using var message = new HttpRequestMessage(HttpMethod.Post, "/status/hand-in") { Content = form };
        return await ResidentBrowser.ReadAsync(await resident.FollowAsync(await resident.Browser.SendAsync(message)));
    }
}
