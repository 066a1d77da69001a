using Bunit;
using Mediation.Domain.Access;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

/// <summary>The list of cases and the way to a new one.</summary>
public sealed class CaseListPageTests : StaffPages
{
    [Fact]
    public async Task NoCase_SaysWhatWillAppearHere()
    {
        await BeginAsync(CaseStand.Accepted, OtherMediator);

        Assert.Equal("这里还没有案件", Open("cases").Find(".empty :is(b, h1)").TextContent);
    }

    [Fact]
    public async Task OwnCase_IsARowWithItsAnswers()
    {
        await BeginAsync(CaseStand.Accepted, Director);

        var row = Assert.Single(Open("cases").FindAll(".case-rows .row"));

        Assert.Equal(("某村二组31户与渝某甲观光农业有限公司", $"cases/{Case.Id}"), (row.QuerySelector("a")!.TextContent, row.QuerySelector("a")!.GetAttribute("href")));
        Assert.Equal("沈某酉", row.QuerySelector(".n b")!.TextContent);
        Assert.Contains("还有32天", row.QuerySelector(".d")!.TextContent);
        Assert.Contains("9月7日", row.QuerySelector(".d time")!.TextContent);
        Assert.Equal("（某镇）人调字〔2026〕第0001号", row.QuerySelector(".no")!.TextContent);
    }

    [Theory]
    [InlineData("某村", 1)]
    [InlineData("别村", 0)]
    [InlineData("%", 0)]
    public async Task Search_ListsWhatBeginsSoAndKeepsTheWords(string search, int found)
    {
        await BeginAsync(CaseStand.Accepted, Feng);
        var page = Open($"cases?q={Uri.EscapeDataString(search)}");

        Assert.Equal(found, page.FindAll(".case-rows .row").Count);
        Assert.Equal(search, page.Find("#q").GetAttribute("value"));
        if (found == 0) Assert.Equal("没有找到", page.Find(".empty :is(b, h1)").TextContent);
    }

    [Fact]
    public async Task ClosedTab_IsMarkedAndListsNothingOpen()
    {
        await BeginAsync(CaseStand.Accepted, Feng);
        var page = Open("cases?closed=true");

        Assert.Equal("已办结", Assert.Single(page.FindAll("[aria-current=page]")).TextContent);
        Assert.Empty(page.FindAll(".case-rows .row"));
    }

    [Fact]
    public async Task RoleThatMayNot_GetsNoNewCaseForm()
    {
        await BeginAsync(CaseStand.Accepted, Feng);

        foreach (var key in new[] { "refer", "appoint", "nonsense" })
        {
            var page = Render<NewCasePage>(p => p.Add(n => n.Key, key));
            Assert.Equal("这一步不归您办", page.Find(".empty :is(b, h1)").TextContent);
            Assert.Empty(page.FindAll("form"));
        }
    }

    [Fact]
    public async Task OfficerWhoMay_BeginsWithBothSidesAndSeesEveryFault()
    {
        await BeginAsync(CaseStand.Accepted, Officer);
        var page = Render<NewCasePage>(p => p.Add(n => n.Key, "refer"));
        Assert.Equal(["Applicant", "Respondent"], page.FindAll("[id^=f-refer-parties-][id$='--side']").Select(e => e.GetAttribute("value")));

        page.Find("#f-refer-facts").Change("村民到公司讨要流转费。");
        await page.Find("#step-refer").SubmitAsync();

        page.WaitForElement("#f-refer-subject-fault");
        Assert.Equal("村民到公司讨要流转费。", page.Find("#f-refer-facts").GetAttribute("value"));
        Assert.Empty(page.FindAll("#f-refer-facts-fault"));
        Assert.Equal(1, await Case.Cases.CountOpenAsync(Officer));
    }

    [Fact]
    public async Task SavedCase_IsOpened()
    {
        await BeginAsync(CaseStand.Accepted, Officer);
        var step = Domain.Workflow.CaseWorkflow.Find("refer")!;
        StepAnswer? taken = null;
        var form = Render<StepForm>(p => p.Add(f => f.Step, step).Add(f => f.Initial, D1.Referral()).Add(f => f.Taken, answer => taken = answer));

        await form.Find("form").SubmitAsync();

        form.WaitForAssertion(() => Assert.Equal(StepStatus.Done, taken?.Status));
        Assert.Equal(2, await Case.Cases.CountOpenAsync(Officer));
        Assert.Equal(ReadLevel.Summary, (await Case.Cases.FindAsync(taken!.CaseId!.Value, Officer))!.Level);
    }

    private IRenderedComponent<CaseListPage> Open(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<CaseListPage>();
    }
}
