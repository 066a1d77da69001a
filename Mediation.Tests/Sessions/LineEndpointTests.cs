using System.Net;
using System.Net.Http.Json;
using System.Text;
using Mediation.Tests.Support;
using Mediation.Web.Account;

namespace Mediation.Tests.Sessions;

/// <summary>The address the browser's kept lines are sent to.</summary>
public sealed class LineEndpointTests(StaffServer server) : IClassFixture<StaffServer>
{
    [Fact]
    public async Task WithoutTheHeaderOrAsSomebodyElse_NothingIsTaken()
    {
        using var feng = await EnterAsync("feng");
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(feng, keep: null)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(feng, owner: ReaderDigest.Of(TestDirectory.Chu))).StatusCode);
        using var nobody = new PlainBrowser(server.Address);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(nobody)).StatusCode);
    }

    [Fact]
    public async Task WhatCannotBeRead_IsRefusedForGood()
    {
        using var feng = await EnterAsync("feng");
        foreach (var body in new[] { "", "{", "null", "[]", """{"id":"x"}""", """{"kind":"Nonsense"}""", """{"kind":7}""" })
            Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(feng, body: body)).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await SendAsync(feng, body: new string(' ', 70_000))).StatusCode);
    }

    [Fact]
    public async Task ClosedRecord_IsSaidInWords()
    {
        using var feng = await EnterAsync("feng");
        var answer = await SendAsync(feng);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("笔录已经收好", (await answer.Content.ReadFromJsonAsync<Dictionary<string, string>>())!["fault"]);
    }

    [Fact]
    public async Task CaseOfAnotherCommittee_IsNotThere()
    {
        using var other = await EnterAsync("wei");
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(other, owner: ReaderDigest.Of(TestDirectory.OtherMediator))).StatusCode);
    }

    private async Task<PlainBrowser> EnterAsync(string user)
    {
        var browser = new PlainBrowser(server.Address);
        Assert.Equal(HttpStatusCode.Found, (await browser.SignInAsync(user, StaffServer.Password)).StatusCode);
        return browser;
    }

    private Task<HttpResponseMessage> SendAsync(PlainBrowser browser, string? keep = "1", string? owner = null, string? body = null)
    {
        body ??= $$"""{"id":"{{Guid.NewGuid()}}","session":1,"kind":"Said","party":"A1","speaker":"张某甲","words":"晚到的","waited":3}""";
        var message = new HttpRequestMessage(HttpMethod.Post, $"/sittings/{server.CaseId}/lines") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (keep is not null) message.Headers.Add("X-Keep", keep);
        message.Headers.Add("X-Keep-Owner", owner ?? ReaderDigest.Of(TestDirectory.Feng));
        return browser.SendAsync(message);
    }
}
