using Bunit;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Desk;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Desk;

/// <summary>The day of each reader: what is theirs to do, and the deadlines in their sight in groups.</summary>
public sealed class TodayPageTests : StaffPages
{
    [Fact]
    public async Task OwnStep_IsTheFirstThingOfTheDay()
    {
        await BeginAsync(CaseStand.Accepted, Director);
        var page = Render<TodayPage>();

        Assert.Contains("沈某酉，8月6日，星期四", page.Find("h1 small").TextContent);
        Assert.Contains("今天1件事", page.Find("h1").TextContent);
        var first = Assert.Single(page.FindAll(".day li"));
        Assert.Equal("main-one", first.ClassName);
        Assert.Equal($"cases/{Case.Id}", first.QuerySelector("a.btn")!.GetAttribute("href"));
    }

    [Fact]
    public async Task SomebodyElsesStep_IsOnTheBoardOnly()
    {
        await BeginAsync(CaseStand.Accepted, Registrar);
        var page = Render<TodayPage>();

        Assert.Contains("今天0件事", page.Find("h1").TextContent);
        Assert.Equal("现在没有要您办的事", page.Find(".empty :is(b, h1)").TextContent);
        Assert.Single(page.FindAll(".board .row"));
    }

    [Theory]
    [InlineData("2026-09-03", "run", "办理中", "还有4天")]
    [InlineData("2026-09-04", "soon", "临期", "还有3天")]
    [InlineData("2026-09-07", "soon", "临期", "今天到期")]
    [InlineData("2026-09-08", "over", "逾期", "逾期1天")]
    public async Task Group_FollowsTheDays(string today, string key, string name, string words)
    {
        await BeginAsync(CaseStand.Accepted, Director);
        Clock.Now = new DateTimeOffset(DateTime.Parse(today).AddHours(9), TimeSpan.FromHours(8));
        var page = Render<TodayPage>();

        var group = Assert.Single(page.FindAll(".board .group"));
        Assert.Contains($"g-{key}", group.ClassName);
        Assert.Equal((name, name, "1件"), (group.GetAttribute("aria-label"), group.QuerySelector("h3 b")!.TextContent, group.QuerySelector("h3 span")!.TextContent));
        Assert.Contains(words, group.QuerySelector(".due")!.TextContent);
    }

    [Fact]
    public async Task NothingInSight_SaysSo()
    {
        await BeginAsync(CaseStand.Accepted, OtherMediator);

        Assert.Equal(["现在没有要您办的事", "这里还没有案件"], Render<TodayPage>().FindAll(".empty :is(b, h1)").Select(b => b.TextContent));
    }

    [Fact]
    public async Task Judge_IsLedToTheDocketAndEverybodyElseToTheCase()
    {
        await BeginAsync(CaseStand.UnderReview, Judge);

        Assert.Equal($"docket/{Case.Id}", Render<TodayPage>().Find(".row a").GetAttribute("href"));
    }

    [Fact]
    public async Task Administrator_IsLedToTheAccounts()
    {
        await BeginAsync(CaseStand.Accepted, Administrator);
        Render<TodayPage>();

        Assert.EndsWith("administration/accounts", Services.GetRequiredService<NavigationManager>().Uri);
    }

    [Fact]
    public async Task TwoCases_StandByUrgency()
    {
        await BeginAsync(CaseStand.Accepted, Registrar);
        var second = new CaseBuilder(Case.Database);
        var input = D1.Referral();
        input.Parties[0].Name = "丙村四组村民";
        await second.TakeAsync("refer", Officer, input);
        Clock.Now = new(2026, 8, 10, 2, 0, 0, TimeSpan.Zero);

        var page = Render<TodayPage>();

        Assert.Equal(["临期", "等别人办"], page.FindAll(".board h3 b").Select(b => b.TextContent));
        Assert.Contains("丙村四组村民", page.Find(".day li .what b").TextContent);
        Assert.Contains("1件临期", page.Find("h1 .s").TextContent);
    }
}
