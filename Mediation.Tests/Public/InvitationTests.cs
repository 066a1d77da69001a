using System.Net;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Documents;
using Mediation.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Public;

/// <summary>The other side is asked: a letter, a message, a page, and an answer of its own.</summary>
public sealed class InvitationTests : IAsyncLifetime
{
    private readonly StaffServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task OnlyThePartyThatHasNotAnswered_GetsLetterAndMessage()
    {
        var builder = await ResidentCases.AskingAsync(server);
        var found = await builder.LoadAsync();
        var letter = Assert.Single(found.Documents, d => d.Kind == DocumentKind.Invitation);
        var paper = Assert.IsType<InvitationPaper>(Paper.Read(letter));
        Assert.Equal(("B1", "渝某甲观光农业有限公司", "某村二组31户"), (paper.For, paper.To, paper.AskedBy));
        var text = PaperText.Of(DocumentKind.Invitation, paper);
        Assert.Contains(paper.QueryCode, text);
        Assert.DoesNotContain("102,600", text);
        Assert.DoesNotContain(D1.ZhangId, text);
        using var company = new ResidentBrowser(server);
        var message = await company.LastMessageAsync(D1.WangPhone);
        Assert.Contains("网上答复页输查询码", message);
        Assert.Contains(paper.QueryCode, message);
        Assert.DoesNotContain("102,600", message);
    }

    [Fact]
    public async Task Accept_TakesACodeFirstAndIsTheirOwnWord()
    {
        var builder = await ResidentCases.AskingAsync(server);
        using var company = new ResidentBrowser(server);
        var door = await company.Browser.PostAsync("/invitation", "invitation", ("code", (await builder.LoadAsync()).QueryCode), ("digits", "0003"));
        Assert.Equal(HttpStatusCode.Redirect, door.StatusCode);
        var letter = await company.OpenAsync("/status/invitation");
        Assert.Contains("某村二组31户", letter);
        Assert.DoesNotContain("102,600", letter);
        Assert.DoesNotContain("name=\"command\"", letter);
        var unproved = await company.Browser.PostAsync("/status/invitation", "accept", ResidentBrowser.Command());
        Assert.NotEqual(HttpStatusCode.OK, unproved.StatusCode);
        Assert.Null((await builder.LoadAsync()).FindParty("B1")!.ConsentTo(ConsentKind.Mediation));

        await company.ProveAsync(D1.WangPhone, "invitation");
        var command = ResidentBrowser.Command();
        Assert.Contains("您答应了调解", await company.SendAsync("/status/invitation", "accept", command));
        Assert.Contains("您答应了调解", await company.SendAsync("/status/invitation", "accept", command));
        var found = await builder.LoadAsync();
        var consent = Assert.Single(found.FindParty("B1")!.Consents, c => c.Kind == ConsentKind.Mediation);
        Assert.Equal((true, "本人在网上答复，短信验证码已核对（手机尾号0003）"), (consent.Given, consent.How));
        await using var db = server.Database.Open();
        Assert.Equal("王某丙", (await db.Events.SingleAsync(e => e.CaseId == builder.CaseId && e.StepKey == "record-consent")).ActorName);
    }

    [Fact]
    public async Task Decline_IsRecordedAndCanBeChanged()
    {
        var builder = await ResidentCases.AskingAsync(server);
        using var company = new ResidentBrowser(server);
        await company.EnterAsync(builder.CaseId, D1.WangPhone);
        await company.ProveAsync(D1.WangPhone, "invitation");
        Assert.Contains("您不愿意调解", await company.SendAsync("/status/invitation", "decline", ResidentBrowser.Command()));
        Assert.False((await builder.LoadAsync()).FindParty("B1")!.HasConsented(ConsentKind.Mediation));
        server.Clock.Now += TimeSpan.FromMinutes(1);
        Assert.Contains("您答应了调解", await company.SendAsync("/status/invitation", "accept", ResidentBrowser.Command()));
        Assert.True((await builder.LoadAsync()).FindParty("B1")!.HasConsented(ConsentKind.Mediation));
    }

    [Fact]
    public async Task AnswerOfASecondTelephone_DoesNotOverwriteTheFirstUnseen()
    {
        var builder = await ResidentCases.AskingAsync(server);
        using var first = new ResidentBrowser(server);
        using var second = new ResidentBrowser(server);
        foreach (var phone in new[] { first, second })
        {
            await phone.EnterAsync(builder.CaseId, D1.WangPhone);
            await phone.ProveAsync(D1.WangPhone, "invitation");
            // A minute between two codes.
            server.Clock.Now += TimeSpan.FromMinutes(2);
        }
        await first.SendAsync("/status/invitation", "accept", ResidentBrowser.Command(), ("seen", ""));
        Assert.Contains("您这边已经有人答复了", await second.SendAsync("/status/invitation", "decline", ResidentBrowser.Command(), ("seen", "")));
        Assert.True((await builder.LoadAsync()).FindParty("B1")!.HasConsented(ConsentKind.Mediation));
    }

    [Fact]
    public async Task WrongDigitsAndUnknownCode_ReadTheSameAndLockLikeTheStatusPage()
    {
        var builder = await ResidentCases.AskingAsync(server);
        var code = (await builder.LoadAsync()).QueryCode;
        using var browser = new PlainBrowser(server.Address);
        async Task<string> TryAsync(string tried, string digits) => PageText.WithoutTokens(await ResidentBrowser.ReadAsync(await browser.PostAsync("/invitation", "invitation", ("code", tried), ("digits", digits)))).Replace($"value=\"{tried}\"", "value=\"typed\"", StringComparison.Ordinal);
        var wrong = await TryAsync(code, "9999");
        Assert.Contains("没有查到。", wrong);
        Assert.Equal(wrong, await TryAsync("ZZZZZZZZZZ", "0003"));
        for (var i = 1; i < Web.Public.StatusQueries.TriesOfACodeFromAnAddress; i++) await TryAsync(code, "9999");
        var held = await TryAsync(code, "9999");
        Assert.Contains("试错太多次", held);
        Assert.Equal(held, await TryAsync(code, "0003"));
    }

    [Fact]
    public async Task MinorsOwnPhone_ReadsButTheGuardianAnswers()
    {
        List<PartyInput> parties =
        [
            D1.Parties()[0],
            new()
            {
                Side = Side.Respondent, Kind = PartyKind.Person, Name = "王某丁", IdNumber = TestNumbers.ResidentId(2015, 1, 2, 4), Phone = "13800000011", Address = "某镇", RegionCode = "500106",
                Representatives = [new() { Name = "王某戊", Capacity = Capacity.Guardian, Phone = "13800000012", IdNumber = TestNumbers.ResidentId(1985, 1, 2, 5) }],
            },
        ];
        var builder = await ResidentCases.AskingAsync(server, parties);
        using var child = new ResidentBrowser(server);
        await child.EnterAsync(builder.CaseId, "13800000011");
        await child.ProveAsync("13800000011", "invitation");
        Assert.Contains("要由法定代理人办", await child.OpenAsync("/status/invitation"));
        await child.Browser.PostAsync("/status/invitation", "accept", ResidentBrowser.Command());
        Assert.Null((await builder.LoadAsync()).FindParty("B1")!.ConsentTo(ConsentKind.Mediation));
        using var guardian = new ResidentBrowser(server);
        await guardian.EnterAsync(builder.CaseId, "13800000012");
        await guardian.ProveAsync("13800000012", "invitation");
        Assert.Contains("您答应了调解", await guardian.SendAsync("/status/invitation", "accept", ResidentBrowser.Command()));
        Assert.True((await builder.LoadAsync()).FindParty("B1")!.HasConsented(ConsentKind.Mediation));
        var letter = (InvitationPaper)Paper.Read((await builder.LoadAsync()).Documents.Single(d => d.Kind == DocumentKind.Invitation));
        Assert.Equal(("王某（未成年人）", "王某戊"), (letter.To, letter.Through));
    }

    [Fact]
    public async Task QuestionChangedBeforeTheSecondTap_IsAnotherQuestion()
    {
        var builder = await ResidentCases.AskingAsync(server);
        using var company = await AskerAsync(builder);
        var command = ResidentBrowser.Command();
        foreach (var words in new[] { "要带什么？", "要带什么？能不能晚上谈？", "要带什么？能不能晚上谈？" })
            Assert.Contains("您的问题交给调解室了", await company.SendAsync("/status/ask", "ask", ("words", words), command));
        await using var db = server.Database.Open();
        Assert.Equal(["要带什么？", "要带什么？能不能晚上谈？"], await db.Questions.Where(q => q.CaseId == builder.CaseId).Select(q => q.Words).OrderBy(w => w.Length).ToListAsync());
    }

    [Fact]
    public async Task Question_IsAnsweredByTheStaffOfTheCaseAlone()
    {
        var builder = await ResidentCases.AskingAsync(server);
        using var company = await AskerAsync(builder);
        var command = ResidentBrowser.Command();
        Assert.Contains("还没有写", await company.SendAsync("/status/ask", "ask", ("words", " "), command));
        await company.SendAsync("/status/ask", "ask", ("words", "要带什么？"), command);
        // What was sent leads to a page of its own: to reload it, or to go back to it, sends nothing.
        var taken = await company.Browser.PostAsync("/status/ask", "ask", ("words", "要带什么？"), command);
        var thanks = new Uri(server.Address, taken.Headers.Location!).PathAndQuery;
        Assert.Equal((HttpStatusCode.Redirect, true), (taken.StatusCode, thanks.StartsWith("/status/ask?sent=", StringComparison.Ordinal)));
        Assert.Contains("您的问题交给调解室了", await company.OpenAsync(thanks));
        Assert.DoesNotContain("您的问题交给调解室了", await company.OpenAsync($"/status/ask?sent={Guid.NewGuid()}"));
        await using var db = server.Database.Open();
        var question = await db.Questions.AsNoTracking().SingleAsync(q => q.CaseId == builder.CaseId);
        Assert.Equal(("B1", "王某丙", "要带什么？"), (question.PartyKey, question.AskedBy, question.Words));
        var questions = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<Web.Cases.Questions>(server.Services);
        Assert.NotNull(await questions.AnswerAsync(TestDirectory.OtherMediator, question.Id, "别人"));
        Assert.Empty(await questions.ListAsync(TestDirectory.OtherMediator, builder.CaseId));
        Assert.Null(await questions.AnswerAsync(TestDirectory.Registrar, question.Id, "带身份证。"));
        Assert.NotNull(await questions.AnswerAsync(TestDirectory.Registrar, question.Id, "再答一次"));
        Assert.Contains("带身份证。", await company.OpenAsync("/status/ask"));
        Assert.Contains("已经答复", await company.LastMessageAsync(D1.WangPhone));
        using var villager = new ResidentBrowser(server);
        await villager.EnterAsync(builder.CaseId, D1.ZhangPhone);
        await villager.ProveAsync(D1.ZhangPhone, "ask");
        Assert.DoesNotContain("要带什么", await villager.OpenAsync("/status/ask"));
    }

    private async Task<ResidentBrowser> AskerAsync(CaseBuilder builder)
    {
        var company = new ResidentBrowser(server);
        await company.EnterAsync(builder.CaseId, D1.WangPhone);
        await company.ProveAsync(D1.WangPhone, "ask");
        return company;
    }
}
