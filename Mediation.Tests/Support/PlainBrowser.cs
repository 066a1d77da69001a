using System.Net;
using System.Text.RegularExpressions;

namespace Mediation.Tests.Support;

/// <summary>A browser without script: keeps cookies, follows nothing by itself, posts the forms it was given.</summary>
internal sealed partial class PlainBrowser : IDisposable
{
    private readonly HttpClientHandler handler;
    private readonly HttpClient client;

    public PlainBrowser(Uri address, CookieContainer? cookies = null)
    {
        Cookies = cookies ?? new CookieContainer();
        handler = new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies };
        client = new HttpClient(handler) { BaseAddress = address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
    }

    public CookieContainer Cookies { get; }

    public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(path);

    public Task<string> ReadAsync(string path) => client.GetStringAsync(path);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage message) => client.SendAsync(message);

    /// <summary>Opens the page, fills in the form and sends it.</summary>
    public async Task<HttpResponseMessage> PostAsync(string page, string handlerName, params (string Name, string Value)[] fields) =>
        await PostRawAsync(page, await TokenAsync(page), handlerName, fields);

    public Task<HttpResponseMessage> PostRawAsync(string path, string? token, string? handlerName, params (string Name, string Value)[] fields)
    {
        var form = fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).ToList();
        if (token is not null) form.Add(new("__RequestVerificationToken", token));
        if (handlerName is not null) form.Add(new("_handler", handlerName));
        return client.PostAsync(path, new FormUrlEncodedContent(form));
    }

    public async Task<string> TokenAsync(string page) => Token().Match(await ReadAsync(page)).Groups[1].Value;

    public Task<HttpResponseMessage> SignInAsync(string user, string password, string query = "") =>
        PostAsync($"/account/sign-in{query}", "sign-in", ("user", user), ("pass", password));

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
