using System.Security.Claims;
using Bunit;
using Mediation.Domain.Access;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Confirmation;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Confirmation;

/// <summary>Desks that lie open learn by themselves what others did.</summary>
public sealed class LiveDeskTests : StaffPages
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Docket_MovesACaseThatAColleagueTook()
    {
        await BeginAsync(CaseStand.Filed, Clerk);
        // As on a server: who reads is known only after the page was drawn once.
        Services.Replace(ServiceDescriptor.Scoped<AuthenticationStateProvider>(_ => new LateSignIn(Clerk)));
        var page = Render<DocketPage>();
        page.WaitForAssertion(() => Assert.Contains("待受理", page.Find("[data-row]").TextContent), Patience);

        await Case.TakeAsync("accept-confirmation", Clerk);

        page.WaitForAssertion(() => Assert.Contains("待一并核实", page.Markup), Patience);
        Assert.DoesNotContain("待受理", page.Find("[data-row]").TextContent);
    }

    [Fact]
    public async Task Docket_ForgetsARulingThatAColleagueServed()
    {
        await BeginAsync(CaseStand.Confirmed, Clerk);
        var page = Render<DocketPage>();
        Assert.Contains("待送达", page.Markup);

        var c = await Case.LoadAsync();
        var ruling = c.Documents.Single(d => d.Kind == DocumentKind.RulingValid);
        await Case.TakeAsync("serve-paper", Clerk, new ServePaperInput { Paper = ruling.Number, Parties = [.. c.Parties.Select(p => p.Key)], Manner = ServiceManner.Direct, On = Domain.Workflow.StepContext.DayOf(Clock.GetUtcNow().UtcDateTime) });

        page.WaitForAssertion(() => Assert.DoesNotContain("待送达", page.Markup), Patience);
    }

    [Fact]
    public async Task CasePage_SaysWhatTheCourtDidAndShowsItWhenAsked()
    {
        await BeginAsync(CaseStand.Filed, Feng);
        var page = Render<CasePage>(p => p.Add(x => x.Id, Case.Id));
        Assert.Empty(page.FindAll("[aria-live=polite] .notice.ok"));

        await Case.TakeAsync("accept-confirmation", Clerk);

        page.WaitForAssertion(() => Assert.Contains("某区人民法院：", page.Find("[aria-live=polite] .notice.ok").TextContent), Patience);
        await page.Find("[aria-live=polite] .notice.ok button").ClickAsync(new());
        Assert.Empty(page.FindAll("[aria-live=polite] .notice.ok"));
    }

    private sealed class LateSignIn(Actor actor) : AuthenticationStateProvider
    {
        public override async Task<AuthenticationState> GetAuthenticationStateAsync()
        {
            await Task.Delay(50);
            return new(new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, actor.Id)], "test")));
        }
    }
}
