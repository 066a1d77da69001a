using System.Net;
using System.Text.RegularExpressions;
using Mediation.Domain.Cases;
using Mediation.Tests.Support;
using Mediation.Web.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Public;

/// <summary>A resident with a browser without script and the telephone on file.</summary>
internal sealed partial class ResidentBrowser(StaffServer server) : IDisposable
{
    private string token = "";

    public PlainBrowser Browser { get; } = new(server.Address);

    /// <summary>In by the query code and the last four digits.</summary>
    public async Task<string> EnterAsync(Guid caseId, string phone)
    {
        await using var db = server.Database.Open();
        var code = await db.Cases.Where(c => c.Id == caseId).Select(c => c.QueryCode).SingleAsync();
        return await ReadAsync(await Browser.PostAsync("/status", "status", ("code", code), ("digits", phone[^4..])));
    }

    /// <summary>Asks for a code and enters it.</summary>
    public async Task ProveAsync(string phone, string next = "papers")
    {
        var page = $"/status/prove?next={next}";
        token = await Browser.TokenAsync(page);
        Assert.Contains("发出去了", await ReadAsync(await Browser.PostAsync(page, "send")));
        var answer = await Browser.PostAsync(page, "enter", ("digits", await CodeAsync(phone)));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>The digits of the newest message to a telephone.</summary>
    public async Task<string> CodeAsync(string phone) => CodeIn().Match(await LastMessageAsync(phone)).Groups[1].Value;

    public async Task<string> LastMessageAsync(string phone)
    {
        var gateway = (DevelopmentGateway)server.Services.GetRequiredService<IMessageGateway>();
        for (var i = 0; i < 100; i++)
        {
            await server.Services.GetRequiredService<MessageSender>().SendDueAsync();
            await using var db = server.Database.Open();
            if (!await db.Outbox.AnyAsync(m => m.NextAttemptAt != null)) return gateway.Last.First(m => m.Phone == phone).Words;
            await Task.Delay(50);
        }
        throw new InvalidOperationException("Messages stay in the outbox.");
    }

    public async Task<string> OpenAsync(string path) => await ReadAsync(await Browser.GetAsync(path));

    /// <summary>Sends the form of a page with the hidden fields it came with.</summary>
    public async Task<string> SendAsync(string path, string handler, params (string Name, string Value)[] fields)
    {
        // A second tap comes with the token of the page it was made on, though that page has no form any more.
        if (Token().Match(await Browser.ReadAsync(path)) is { Success: true } found) token = found.Groups[1].Value;
        return await ReadAsync(await FollowAsync(await Browser.PostRawAsync(path.Split('?')[0], token, handler, fields)));
    }

    /// <summary>The page a form that was taken leads to.</summary>
    public async Task<HttpResponseMessage> FollowAsync(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther ? await Browser.GetAsync(new Uri(new(server.Address, "/status/"), answer.Headers.Location!).PathAndQuery) : answer;

    public static async Task<string> ReadAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    public static (string, string) Command(Guid? id = null) => ("command", $"{id ?? Guid.CreateVersion7()}");

    public void Dispose() => Browser.Dispose();

    [GeneratedRegex("验证码([0-9]{6})")]
    private static partial Regex CodeIn();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}

/// <summary>Cases of D1 beside the one the server has, each where a resident has something to do.</summary>
internal static class ResidentCases
{
    /// <summary>Applied for by the villagers; the company is being asked.</summary>
    public static async Task<CaseBuilder> AskingAsync(StaffServer server, List<Domain.Workflow.Steps.PartyInput>? parties = null)
    {
        var builder = new CaseBuilder(server.Database);
        await builder.TakeAsync("draft-application", TestDirectory.Registrar, new Domain.Workflow.Steps.IntakeInput
        {
            Category = DisputeCategory.Contract, Subject = "土地流转费纠纷", Facts = "流转费没有付。", Claims = "付清102,600.00元", Parties = parties ?? D1.Parties(),
        });
        await builder.TakeAsync("submit-application", TestDirectory.Registrar, new Domain.Workflow.Steps.SubmitApplicationInput { RightsTold = true, ConfirmedHow = "签字" });
        builder.Now = server.Clock.Now.UtcDateTime.AddMinutes(-5);
        await builder.TakeAsync("begin-asking", TestDirectory.Registrar);
        return builder;
    }

    public static Task<CaseBuilder> SigningAsync(StaffServer server) => new CaseBuilder(server.Database).SigningAsync();
}
