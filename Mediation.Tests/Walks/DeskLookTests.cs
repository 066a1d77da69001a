using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Tests.Support;
using Mediation.Web.Data;
using Mediation.Web.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Walks;

/// <summary>Every desk's pages as a browser draws them, in both languages: no barrier, no sideways scroll.</summary>
public sealed class DeskLookTests(BrowserFixture browser, SeldomServer server) : IClassFixture<SeldomServer>
{
    [Theory]
    [InlineData("mediator")]
    [InlineData("registrar")]
    [InlineData("director")]
    [InlineData("police")]
    [InlineData("judge")]
    [InlineData("admin")]
    public async Task EveryPage_HasNoBarrierAndFits(string account)
    {
        var desk = await Desk.SignInAsync(browser, server.Address, account);
        var page = desk.Page;
        List<string> paths = [.. await page.Locator("header nav.nav a").EvaluateAllAsync<string[]>("links => links.map(a => new URL(a.href).pathname)")];
        var menu = paths.Count;
        paths.AddRange(await CasePathsAsync(account));
        var found = new List<string>();
        foreach (var (language, width) in new[] { ("zh", 390), ("en", 1280) })
        {
            await page.GotoAsync($"/language/{language}?returnUrl=/");
            foreach (var (path, turn) in paths.Select((p, i) => (p, i)))
            {
                // The menu's pages are examined in both languages; cases, whose pages are alike, in one or the other by turns.
                if (turn >= menu && turn % 2 != (language == "zh" ? 0 : 1)) continue;
                await page.GotoLiveAsync(path);
                found.AddRange(await Look.SidewaysAsync(page, $"{account} {language} {path}"));
                found.AddRange(await Look.BarriersAsync(page, $"{account} {language} {path}", width));
            }
        }
        Assert.True(found.Count == 0, string.Join("\n", found));
        Assert.Empty(desk.Errors);
        await page.Context.CloseAsync();
    }

    /// <summary>One demonstration case of each kind the desk sees, with the pages below it. What other walks make is younger.</summary>
    private async Task<IEnumerable<string>> CasePathsAsync(string account)
    {
        var actor = DemonstrationAccounts.People[account];
        var made = DateTime.UtcNow.AddHours(-2);
        await using var db = await server.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>().CreateDbContextAsync();
        var cases = await db.Cases.Where(CaseAccess.Visible(actor)).Where(c => c.RegisteredAt < made).Include(c => c.Confirmations).Include(c => c.Enforcements).AsSplitQuery().ToListAsync();
        if (actor.MediatorId is { } id) cases = [.. cases.Where(c => c.LeadMediatorId == id)];
        if (actor.Is(Role.Judge) || actor.Is(Role.CourtClerk))
            return [.. cases.Where(c => c.Confirmation is not null).DistinctBy(c => (c.Confirmation!.State, c.Enforcement?.State)).Select(c => $"/docket/{c.Id}"), "/docket/report"];
        // What a mediator has open the others have too; they look at what waits for themselves.
        var (most, own) = actor switch
        {
            { MediatorId: not null } => (40, (CaseState[])[]),
            _ when actor.Is(Role.Registrar) => (5, [CaseState.Draft, CaseState.AwaitingAcceptance, CaseState.AwaitingSupplement, CaseState.AskingConsent, CaseState.Closed]),
            _ when actor.Is(Role.Director) => (5, [CaseState.Accepted, CaseState.RecusalReview, CaseState.Drafting, CaseState.Archived]),
            _ => (1, []),
        };
        return cases.Where(c => own.Length == 0 || own.Contains(c.State)).OrderBy(c => c.State).DistinctBy(c => (c.State, c.Confirmation?.State, c.Enforcement?.State)).Take(most).SelectMany(c => c.State switch
        {
            CaseState.Mediating or CaseState.Renegotiating when actor.MediatorId is not null => new[] { $"/cases/{c.Id}", $"/cases/{c.Id}/sitting", $"/cases/{c.Id}/sitting/1/read" },
            CaseState.Drafting => [$"/cases/{c.Id}", $"/cases/{c.Id}/agreement"],
            _ => [$"/cases/{c.Id}"],
        });
    }
}
