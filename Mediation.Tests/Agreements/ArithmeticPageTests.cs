using Bunit;
using Mediation.Tests.Support;
using Mediation.Web.Agreements;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Agreements;

/// <summary>The sums of the table, and how they and the record come into the draft: by a tap of the mediator and never by themselves.</summary>
public sealed class ArithmeticPageTests : StaffPages
{
    [Fact]
    public async Task Heads_AreAddedUpInFiguresAndCapitals()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var page = Sums();
        Assert.Equal("105,600.00", page.Find("[aria-label='第1项：要多少元']").GetAttribute("value"));

        page.Find("[aria-label='第1项：谈定多少元']").Change("51,300.05");

        Assert.Contains("51,300.05", page.Find("tfoot").TextContent);
        Assert.Contains("伍万壹仟叁佰元零伍分", page.Find("tfoot").TextContent);
        page.Find("[aria-label='第1项：谈定多少元']").Change("五万");
        Assert.Contains("金额只能是数字", page.Find(".heads .wrong").TextContent);
    }

    [Fact]
    public async Task WordInsteadOfANumber_StaysInItsFieldWithAFault()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var page = Sums();
        Plan(page);
        page.Find("#p-count").Change("三期");
        Assert.Equal(("三期", "true"), (page.Find("#p-count").GetAttribute("value"), page.Find("#p-count").GetAttribute("aria-invalid")));
        Assert.Contains("这里要填数字", page.Find("#e-count").TextContent);
        // Where the number is not asked any more, what else is wrong is said.
        page.Find("#p-kind").Change("Once");
        page.Find("#p-total").Change("一百");
        Assert.Contains("金额只能是数字", page.Find("#e-total").TextContent);
        page.Find("#p-total").Change("100");
        page.Find("#p-kind").Change("EqualUntil");
        Assert.Empty(page.FindAll("table.parts"));
        page.Find("#p-count").Change("４");
        Assert.Equal(4, page.FindAll("table.parts tbody tr").Count);
        Assert.Empty(page.FindAll("#e-count"));
    }

    [Fact]
    public async Task WhatWasTyped_IsThereAgainForTheSameMediatorAlone()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        Plan(Sums());
        Assert.Equal("3", Sums().Find("#p-count").GetAttribute("value"));
        Assert.Null(await Services.GetRequiredService<ArithmeticStore>().FindAsync(Case.Id, Chu));
        Assert.False(await Services.GetRequiredService<ArithmeticStore>().SaveAsync(Case.Id, Chu, new()));
    }

    [Theory]
    [InlineData("chu")]
    [InlineData("director")]
    [InlineData("wei")]
    public async Task NobodyButTheMediator_OpensTheSums(string who)
    {
        await BeginAsync(CaseStand.Mediating, new[] { Chu, Director, OtherMediator }.Single(a => a.Id == who));
        Assert.Contains("不归您算", Sums().Find(".empty").TextContent);
    }

    [Fact]
    public async Task RateAboveTheCap_IsNamedWithItsArticle()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var page = Sums();
        page.Find(".interest .tick").Change(true);
        page.Find("#i-loanOn").Change("2025-06-01");
        page.Find("#i-principal").Change("10000");
        page.Find("#i-percent").Change("24");
        page.Find("#i-interestFrom").Change("2025-06-01");
        page.Find("#i-interestTo").Change("2026-06-01");

        Assert.Contains("最多可以写1,200.00元", page.Find(".interest .notice.over").TextContent);
        Assert.Contains("第二十五条", page.Find(".interest .law").TextContent);
    }

    [Fact]
    public async Task PlanAndTickedSources_EnterTheFormAndAreStoredOnlyWhenSaved()
    {
        await BeginAsync(CaseStand.Drafting, Feng);
        Plan(Sums());
        Services.GetRequiredService<NavigationManager>().NavigateTo($"cases/{Case.Id}/agreement?bring=plan");
        var page = Render<AgreementPage>(p => p.Add(x => x.Id, Case.Id));
        Assert.Contains("放进了1项，还没有保存", page.Find(".notice.ok").TextContent);
        Assert.Equal("100.00", page.Find("#f-draft-agreement-obligations-5--amount").GetAttribute("value"));
        Assert.Equal("2026-12-31", page.Find("#f-draft-agreement-obligations-5--instalments-2--dueOn").GetAttribute("value"));
        Assert.Equal(5, (await Case.LoadAsync()).Agreement!.Obligations.Count);

        page.FindAll(".sources label").Single(l => l.TextContent.Contains("2026年度土地流转费102,600.00元未付") && l.TextContent.EndsWith("第2条", StringComparison.Ordinal)).QuerySelector("input")!.Change(true);
        await page.Find(".sources .btn").ClickAsync(new());
        // The fact stands in the draft already and is not written twice.
        Assert.Equal(2, page.Find("#f-draft-agreement-facts").GetAttribute("value")!.Split("2026年度土地流转费102,600.00元未付").Length);
        await page.Find("#step-draft-agreement").SubmitAsync();

        var stored = (await Case.LoadAsync()).Agreement!;
        Assert.Equal((6, 3, "100.00"), (stored.Obligations.Count, stored.Obligations[5].Instalments.Count, stored.Obligations[5].Amount!.Value.ToString()));
        Assert.Contains("102,600.00元未付", stored.Facts);
        Assert.DoesNotContain("捌万", page.Markup);
    }

    [Fact]
    public async Task Draft_TakesNothingByItself()
    {
        await BeginAsync(CaseStand.Drafting, Feng);
        Plan(Sums());
        var page = Render<AgreementPage>(p => p.Add(x => x.Id, Case.Id));
        Assert.Empty(page.FindAll("#f-draft-agreement-obligations-5--amount"));
        Assert.True(page.Find(".sources .btn").HasAttribute("disabled"));
    }

    private static void Plan(IRenderedComponent<ArithmeticPage> page)
    {
        page.Find("#p-kind").Change("EqualUntil");
        page.Find("#p-total").Change("100");
        page.Find("#p-count").Change("3");
        page.Find("#p-on").Change("2026-12-31");
    }

    private IRenderedComponent<ArithmeticPage> Sums() => Render<ArithmeticPage>(p => p.Add(x => x.Id, Case.Id));
}
