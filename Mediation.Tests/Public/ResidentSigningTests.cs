using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Public;

/// <summary>A party signs from home: its own word, its own code, the text it read.</summary>
public sealed class ResidentSigningTests : IAsyncLifetime
{
    private const string Page = "/status/sign";
    private readonly StaffServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static (string, string)[] Form(string digest, string code, Guid command, string who = "B1|王某丙", string? strokes = Journeys.Strokes) =>
        [("digest", digest), ("code", code), ("command", $"{command}"), ("who", who), ("understood", "true"), ("agrees", "true"), ("strokes", strokes ?? "")];

    [Fact]
    public async Task Company_ReadsSignsOnceAndIsDone()
    {
        var builder = await ResidentCases.SigningAsync(server);
        using var company = await InAsync(builder, D1.WangPhone);
        var page = await company.OpenAsync(Page);
        Assert.Contains("伍万壹仟叁佰元整", page);
        Assert.Contains("9月30日", page);
        Assert.Contains("您这边", page);
        // The text lies open, and says who is meant by its words.
        Assert.Contains("<details class=\"full-text\" open", page);
        Assert.Contains("甲方：某村二组31户", page);
        Assert.Contains("乙方：渝某甲观光农业有限公司", page);
        Assert.Contains("<noscript>", page);
        Assert.DoesNotContain(D1.CaucusWords, page);
        Assert.DoesNotContain(D1.ZhangId, page);

        var digest = (await builder.LoadAsync()).Agreement!.TextDigest!;
        var (command, code) = (Guid.CreateVersion7(), await SendAsync(company, D1.WangPhone));
        var blank = await company.SendAsync(Page, "sign", Form(digest, code, command, strokes: null));
        // Named above, and again beside the pad.
        Assert.Contains("还没有签，有1处要改：", blank);
        Assert.Equal(3, blank.Split("签名板上还没有写名字").Length);
        Assert.Contains("id=\"e-strokes\"", blank);
        var unwilling = await company.SendAsync(Page, "sign", [.. Form(digest, code, command).Where(f => f.Item1 != "agrees")]);
        Assert.Contains("还没有同意电子签名。同意的，请打勾", unwilling);
        Assert.Contains("id=\"e-agreesToScreen\"", unwilling);
        // A code that is still good is not sent again, and the form stays open, from whichever page one comes back.
        Assert.Contains("刚刚发过一条", await company.SendAsync(Page, "send-code", ResidentBrowser.Command()));
        Assert.Contains("id=\"sign-form\"", await company.OpenAsync(Page));
        Assert.Contains("还可以试4次", await company.SendAsync(Page, "sign", Form(digest, code == "000000" ? "111111" : "000000", command)));
        Assert.Contains("您这边签好了", await company.SendAsync(Page, "sign", Form(digest, code, command)));
        Assert.Contains("您这边签好了", await company.SendAsync(Page, "sign", Form(digest, code, command)));
        var signature = Assert.Single((await builder.LoadAsync()).Agreement!.Signatures);
        Assert.Equal(("王某丙", SigningMethod.OnScreen, "短信验证码", digest, "王某丙"), (signature.Name, signature.Method, signature.Identified, signature.TextDigest, signature.RecordedBy));
    }

    [Fact]
    public async Task TextChangedMeanwhile_IsNotSigned()
    {
        var builder = await ResidentCases.SigningAsync(server);
        using var company = await InAsync(builder, D1.WangPhone);
        var digest = (await builder.LoadAsync()).Agreement!.TextDigest!;
        var code = await SendAsync(company, D1.WangPhone);
        builder = await ChangeTextAsync(builder);
        Assert.Contains("协议的文字改过了", await company.SendAsync(Page, "sign", Form(digest, code, Guid.CreateVersion7())));
        // Nor with the code of the old text under the new one.
        Assert.Contains("没有能用的验证码", await company.SendAsync(Page, "sign", Form((await builder.LoadAsync()).Agreement!.TextDigest!, code, Guid.CreateVersion7())));
        Assert.Empty((await builder.LoadAsync()).Agreement!.Signatures);
    }

    [Fact]
    public async Task OtherSidesSignature_IsNotTheirsToGive()
    {
        var builder = await ResidentCases.SigningAsync(server);
        using var company = await InAsync(builder, D1.WangPhone);
        var digest = (await builder.LoadAsync()).Agreement!.TextDigest!;
        var code = await SendAsync(company, D1.WangPhone);
        Assert.Contains("只能替自己这一方签名", await company.SendAsync(Page, "sign", Form(digest, code, Guid.CreateVersion7(), who: "A1|张某甲")));
        Assert.Empty((await builder.LoadAsync()).Agreement!.Signatures);
    }

    [Fact]
    public async Task FellowRepresentative_SignsForThemselvesAlone()
    {
        var builder = await ResidentCases.SigningAsync(server);
        using var zhang = await InAsync(builder, D1.ZhangPhone);
        await zhang.SendAsync(Page, "send-code", ResidentBrowser.Command(), ("who", "A1|李某乙"));
        Assert.Contains("验证码", await zhang.LastMessageAsync(D1.ZhangPhone));
        await Assert.ThrowsAsync<InvalidOperationException>(() => zhang.LastMessageAsync(D1.LiPhone));
    }

    [Fact]
    public async Task PersonalStatus_IsForPaperAndSaysWhere()
    {
        var builder = await ResidentCases.SigningAsync(server);
        await server.Database.TamperAsync($"UPDATE Cases SET Category = '{nameof(DisputeCategory.Family)}' WHERE Id = '{builder.CaseId.ToString().ToUpperInvariant()}'");
        using var company = await InAsync(builder, D1.WangPhone);
        var page = await company.OpenAsync(Page);
        Assert.Contains("只能在纸上签", page);
        Assert.Contains("《电子签名法》第三条", page);
        Assert.Contains("某镇人民调解委员会", page);
        Assert.DoesNotContain("data-pad-value", page);
    }

    [Fact]
    public async Task CodeThatRanOut_IsNotSaidToBeThere()
    {
        var builder = await ResidentCases.SigningAsync(server);
        using var company = await InAsync(builder, D1.WangPhone);
        await SendAsync(company, D1.WangPhone);
        server.Clock.Now = server.Clock.Now.Add(SigningCode.Lifetime).AddSeconds(1);
        var page = await company.OpenAsync($"{Page}?to=0");
        Assert.DoesNotContain("5分钟内有效", page);
        Assert.DoesNotContain("id=\"sign-form\"", page);
        Assert.Contains("我看明白了，发签名验证码", page);
    }

    [Fact]
    public async Task CodeEnteredWronglyFiveTimes_IsNotSaidToBeThere()
    {
        var builder = await ResidentCases.SigningAsync(server);
        using var company = await InAsync(builder, D1.WangPhone);
        var digest = (await builder.LoadAsync()).Agreement!.TextDigest!;
        var code = await SendAsync(company, D1.WangPhone);
        for (var i = 0; i < SigningCode.MostTries; i++) await company.SendAsync(Page, "sign", Form(digest, code == "000000" ? "111111" : "000000", Guid.CreateVersion7()));
        Assert.DoesNotContain("id=\"sign-form\"", await company.OpenAsync(Page));
    }

    private async Task<ResidentBrowser> InAsync(CaseBuilder builder, string phone)
    {
        var resident = new ResidentBrowser(server);
        await resident.EnterAsync(builder.CaseId, phone);
        Assert.EndsWith("/status/prove?next=sign", (await resident.Browser.GetAsync(Page)).Headers.Location!.ToString());
        await resident.ProveAsync(phone, "sign");
        return resident;
    }

    private static async Task<string> SendAsync(ResidentBrowser resident, string phone)
    {
        Assert.Contains("5分钟内有效", await resident.SendAsync(Page, "send-code", ResidentBrowser.Command()));
        return await resident.CodeAsync(phone);
    }

    private static async Task<CaseBuilder> ChangeTextAsync(CaseBuilder builder)
    {
        var now = await builder.LoadAsync();
        var back = new CaseAt(builder, now.Version);
        await back.TakeAsync("return-to-drafting", new ReturnToDraftingInput { Change = "改一个日期" });
        var draft = D1.Draft();
        draft.Obligations[1].DueOn = new(2026, 10, 15);
        await back.TakeAsync("draft-agreement", draft);
        await back.TakeAsync("finalise-agreement", new FinaliseInput { WarningsRead = true });
        return builder;
    }

    /// <summary>The mediator goes on from the version that is there now.</summary>
    private sealed class CaseAt(CaseBuilder builder, int version)
    {
        private int version = version;

        public async Task TakeAsync(string key, object input)
        {
            var command = builder.Command(key, input) with { Version = version };
            var answer = await builder.Database.Runner.RunAsync(command, TestDirectory.Feng, builder.Now = builder.Now.AddMinutes(1));
            Assert.True(answer.Status == Web.Cases.StepStatus.Done, $"{key}: {answer.Happened} {string.Join(" ", answer.Faults)}");
            version = answer.Version;
        }
    }
}
