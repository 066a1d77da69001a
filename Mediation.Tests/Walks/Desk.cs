using System.Text.RegularExpressions;
using Mediation.Tests.Support;
using Mediation.Web.Demo;
using Microsoft.Playwright;

namespace Mediation.Tests.Walks;

/// <summary>A member of staff at a browser of their own.</summary>
internal sealed partial class Desk
{
    private readonly List<string> errors = [];
    private readonly string account;

    private Desk(IPage page, string account)
    {
        (Page, this.account) = (page, account);
        page.Context.SetDefaultTimeout(30_000);
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) => { if (message.Type is "error") errors.Add(message.Text); };
    }

    public IPage Page { get; }

    /// <summary>What the browser complained of.</summary>
    public IReadOnlyList<string> Errors => errors;

    private ILocator Next => Page.GetByRole(AriaRole.Region, new() { Name = "下一步", Exact = true });

    /// <summary>Signs in as one of the demonstration's people, by one click.</summary>
    public static async Task<Desk> SignInAsync(BrowserFixture browser, Uri address, string account, int width = 1280)
    {
        var desk = new Desk(await browser.OpenAsync(address, width), account);
        var person = DemonstrationAccounts.All.Single(a => a.Key == account);
        await desk.Page.GotoAsync("/account/sign-in");
        await desk.Page.GetByRole(AriaRole.Button, new() { NameRegex = new(Regex.Escape(person.Actor.Name)) }).ClickAsync();
        await desk.Page.WaitUntilLiveAsync();
        return desk;
    }

    public Task OpenAsync(Guid caseId, string below = "") => Page.GotoLiveAsync($"/cases/{caseId}{below}");

    public Task MenuAsync(string name) =>
        Page.GetByRole(AriaRole.Navigation, new() { Name = "主菜单" }).GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();

    /// <summary>Looks a case up in the list of cases and opens it.</summary>
    public async Task FindAsync(string party)
    {
        await MenuAsync("案件");
        await Page.GetByLabel("找案件、当事人、案号").FillAsync(party);
        await Page.GetByRole(AriaRole.Button, new() { Name = "找", Exact = true }).ClickAsync();
        // The list that is left may show the case too: a click on it would be overtaken by the search.
        await Page.WaitForURLAsync(url => new Uri(url).Query.Contains("q=", StringComparison.Ordinal));
        await Page.WaitUntilLiveAsync();
        await Page.Locator("main").GetByRole(AriaRole.Link, new() { NameRegex = new(Regex.Escape(party)) }).ClickAsync();
        await Page.WaitForURLAsync(CaseAddress());
        await Page.WaitUntilLiveAsync();
    }

    public async Task<Guid> CaseIdAsync()
    {
        await Page.WaitForURLAsync(CaseAddress());
        return Guid.Parse(CaseAddress().Match(Page.Url).Groups[1].Value);
    }

    /// <summary>The form whose button says this.</summary>
    public ILocator FormOf(string step) =>
        Page.Locator("form.step-form").Filter(new() { Has = Page.GetByRole(AriaRole.Button, new() { Name = step, Exact = true }) });

    /// <summary>Takes a step of the case page: opens its form if it is not open, fills it in and sends it.</summary>
    public async Task TakeAsync(string step, string happened, Func<Form, Task>? fill = null)
    {
        var form = await UnfoldAsync(step);
        if (fill is not null) await fill(new Form(form));
        await SendAsync(form, step);
        await DoneAsync(happened);
    }

    /// <summary>Opens a sitting from the case page, which leads to its record.</summary>
    public async Task SitAsync(string step, Func<Form, Task> fill)
    {
        var form = await UnfoldAsync(step);
        await fill(new Form(form));
        await SendAsync(form, step);
        await Page.WaitForURLAsync("**/sitting");
        await Page.WaitUntilLiveAsync();
    }

    /// <summary>Opens the form of a step of the case page.</summary>
    public async Task<ILocator> UnfoldAsync(string step)
    {
        var form = FormOf(step);
        var offer = Next.Locator("button.link").Filter(new() { HasTextRegex = new($"^{Regex.Escape(step)}$") });
        await form.Or(offer).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        if (await form.CountAsync() == 0)
        {
            if (!await offer.IsVisibleAsync()) await Next.Locator("details.rare > summary").ClickAsync();
            await offer.ClickAsync();
        }
        await form.WaitForAsync();
        return form;
    }

    /// <summary>Takes a step of the sitting or of the docket, whose form lies folded.</summary>
    public async Task TakeFoldedAsync(string step, string shown, Func<Form, Task>? fill = null, string? summary = null)
    {
        var fold = Page.Locator("details.act").Filter(new() { Has = Page.Locator($"summary:text-is('{summary ?? step}')") });
        if (await fold.GetAttributeAsync("open") is null) await fold.Locator("> summary").ClickAsync();
        var form = fold.Locator("form.step-form");
        if (fill is not null) await fill(new Form(form));
        await SendAsync(form, step);
        await ShowsAsync(shown);
    }

    public static Task SendAsync(ILocator form, string step) => form.GetByRole(AriaRole.Button, new() { Name = step, Exact = true }).ClickAsync();

    public Task DoneAsync(string happened) => ShowsAsync($"办好了：{happened}");

    public Task ShowsAsync(string words) => Page.Locator("main").GetByText(words).First.WaitForAsync();

    public Task StandsAtAsync(string state) => Assertions.Expect(Page.Locator("dl.answers dd b").First).ToHaveTextAsync(state);

    /// <summary>Clicks a paper of the case page and gives back the file.</summary>
    public async Task<byte[]> DownloadAsync(string title)
    {
        var link = Page.GetByRole(AriaRole.Link, new() { Name = title, Exact = true });
        var download = await Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    /// <summary>Keeps what the desk shows in the folder SCREENSHOTS names, for whoever asks why a walk failed.</summary>
    public async Task KeepAsync()
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is not { Length: > 0 } folder) return;
        await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{account}.png"), FullPage = true });
        await File.WriteAllLinesAsync(Path.Combine(folder, $"{account}.txt"), [Page.Url, .. errors, await Page.Locator("body").InnerTextAsync()]);
    }

    [GeneratedRegex("/cases/([0-9a-f-]{36})$")]
    private static partial Regex CaseAddress();
}
