using Bunit;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

/// <summary>The page of a case, as different people get it.</summary>
public sealed class CasePageTests : StaffPages
{
    [Fact]
    public async Task FourAnswers_StandInTheirOrder()
    {
        await BeginAsync(CaseStand.Accepted, Director);
        var page = Open();

        Assert.Equal(["到哪一步", "该谁办", "什么时候前", "还差什么"], page.FindAll(".answers dt").Select(e => e.TextContent));
        Assert.Equal(["已受理", "沈某酉", "9月7日，还有32天", "不差什么"], page.FindAll(".answers dd b").Select(e => e.TextContent));
        Assert.Equal("2026-09-07", page.Find(".answers time").GetAttribute("datetime"));
    }

    [Fact]
    public async Task StageStrip_MarksTheOneStopWhereItIs()
    {
        await BeginAsync(CaseStand.Drafting, Feng);
        var page = Open();

        var now = Assert.Single(page.FindAll(".stages [aria-current]"));
        Assert.Equal("step", now.GetAttribute("aria-current"));
        Assert.Contains("起草协议", now.TextContent);
        Assert.Equal(["受理", "调解"], page.FindAll(".stages li.done b").Select(e => e.TextContent));
        Assert.Equal(6, page.FindAll(".stages li").Count);
    }

    [Fact]
    public async Task Matter_IsToldAndAWholeNumberIsShownAtATap()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var page = Open();

        Assert.Contains("2023年5月27日双方签订", page.Find("[aria-labelledby=h-matter]").TextContent);
        Assert.DoesNotContain(D1.ZhangPhone, page.Markup);
        await page.FindAll("[aria-labelledby=h-who] .person").First(p => p.TextContent.Contains("张某甲", StringComparison.Ordinal)).QuerySelector("button.link")!.ClickAsync(new());
        page.WaitForAssertion(() => Assert.Equal($"tel:{D1.ZhangPhone}", page.Find("[aria-labelledby=h-who] a[href^=tel]").GetAttribute("href")));
    }

    [Fact]
    public async Task Needs_ShowMetAndUnmetWithTheArticle()
    {
        await BeginAsync(CaseStand.Signing, Director);
        await Case.TakeAsync("sign-agreement", Feng, new SignInput { Signatory = "张某甲", Method = Domain.Agreements.SigningMethod.OnPaper, Understood = true });
        var page = Open();

        var met = page.FindAll(".next .needs li.met").Select(e => e.TextContent).ToList();
        var unmet = page.FindAll(".next .needs li.unmet").Select(e => e.TextContent).ToList();
        Assert.Contains(met, t => t.Contains("张某甲") && t.Contains("已完成"));
        Assert.Contains(unmet, t => t.Contains("李某乙") && t.StartsWith("还差：", StringComparison.Ordinal));
        Assert.Contains("《人民调解法》第二十九条", page.Find(".next .why").TextContent);
    }

    [Fact]
    public async Task BlockedStep_SaysHowManyThingsAreMissing()
    {
        await BeginAsync(CaseStand.Signing, Director);
        var page = Open();

        var unmet = page.FindAll(".next .needs li.unmet").Count;
        var button = page.Find(".blocked button");
        Assert.Equal($"加盖调委会印章，协议生效（还差{unmet}项）", button.TextContent);
        Assert.Equal(("true", "needs-seal"), (button.GetAttribute("aria-disabled"), button.GetAttribute("aria-describedby")));
        Assert.NotNull(page.Find("#needs-seal"));
        Assert.Empty(page.FindAll("#step-seal"));
    }

    [Fact]
    public async Task StepsOfOtherRoles_AreNotOffered()
    {
        await BeginAsync(CaseStand.Mediating, Director);
        var page = Open();

        Assert.Empty(page.FindAll("#step-begin-drafting, #step-withdraw, a[href$=sitting].btn"));
        Assert.DoesNotContain("申请人撤回", page.Find(".later").TextContent);
        Assert.Contains("调解不成，终止", page.Find(".later").TextContent);
        Assert.Contains("这一步由", page.Find(".next").TextContent);
    }

    [Fact]
    public async Task Summary_ShowsNoPartiesEvidenceOrCode()
    {
        await BeginAsync(CaseStand.Drafting, Chu);
        var page = Open();

        Assert.Empty(page.FindAll("#h-who, #h-proof, #h-code, #h-terms"));
        Assert.DoesNotContain("张某甲", page.Markup);
        Assert.Contains("某村二组31户", page.Find("h1").TextContent);
    }

    [Fact]
    public async Task SomebodyElsesCase_IsAnEmptyPage()
    {
        await BeginAsync(CaseStand.Drafting, OtherMediator);
        var page = Open();

        Assert.Equal("没有这件案子，或者不归您看", page.Find(".empty :is(b, h1)").TextContent);
        Assert.DoesNotContain("某村二组", page.Markup);
    }

    [Fact]
    public async Task ClosedAccount_ReadsNothing()
    {
        await BeginAsync(CaseStand.Drafting, Feng);
        await Case.Database.TamperAsync("UPDATE AspNetUsers SET IsDisabled = 1");

        Assert.NotNull(Open().Find(".empty"));
    }

    [Fact]
    public async Task StepFromTheForm_MovesThePageOnAndSaysWhatHappened()
    {
        await BeginAsync(CaseStand.Accepted, Director);
        var page = Open();
        page.Find("#f-appoint-mediator").Change(FengId.ToString());
        page.Find("#f-appoint-noConflict").Change(true);

        await page.Find("#step-appoint").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("办好了：指派调解员冯某癸。", page.Find(".notice.ok").TextContent));
        Assert.Equal("已指派", page.Find(".answers dd b").TextContent);
        Assert.Contains(page.FindAll(".events li"), e => e.TextContent.Contains("指派调解员冯某癸", StringComparison.Ordinal));
        Assert.Empty(page.FindAll("#step-appoint"));
        Assert.Equal(FengId, (await Case.LoadAsync()).LeadMediatorId);
        Assert.Contains(JSInterop.Invocations, i => i.Identifier == "keep.focus");
        Assert.Contains(JSInterop.Invocations, i => i.Identifier == "keep.forget" && i.Arguments.Contains($"{Case.Id}:appoint"));
    }

    [Fact]
    public async Task OpeningASession_LeadsToItsRecord()
    {
        await BeginAsync(CaseStand.Accepted, Feng);
        await Case.TakeAsync("appoint", Director, new AppointInput { Mediator = Feng.Name, NoConflict = true });
        var page = Open();
        page.Find("#f-open-first-session-identitiesChecked").Change(true);
        page.Find("#f-open-first-session-rightsTold").Change(true);

        await page.Find("#step-open-first-session").SubmitAsync();

        page.WaitForAssertion(() => Assert.EndsWith($"/cases/{Case.Id}/sitting", Services.GetRequiredService<NavigationManager>().Uri));
    }

    [Fact]
    public async Task WhoHasSigned_IsNotOfferedAgain()
    {
        await BeginAsync(CaseStand.Signing, Feng);
        Assert.Equal(3, Open().FindAll("#f-sign-agreement-signatory option").Count(o => o.TextContent.Contains('（')));
        var first = (await Case.LoadAsync()).SignatoriesOn(new(2026, 8, 6))[0];
        await Case.TakeAsync("sign-agreement", Feng, Journeys.Sign(first.Reference));

        Assert.DoesNotContain(Open().FindAll("#f-sign-agreement-signatory option"), o => o.GetAttribute("value") == first.Reference);
    }

    [Fact]
    public async Task English_ShowsTheEnglishOfTheLaw()
    {
        await BeginAsync(CaseStand.Accepted, Director, "en");
        var page = Open();

        Assert.Equal("accepted", page.Find(".answers dd b").TextContent);
        Assert.Contains("Appoint a mediator", page.Find("#next-title").TextContent);
        Assert.Contains("7 Sep", page.Find(".answers time").TextContent);
        Assert.Contains("art. 19", page.Find("#step-appoint .law").TextContent);
        Assert.Equal(["Acceptance", "Mediation", "Drafting", "Signing", "Performance", "Closed"],
            page.FindAll(".stages li b").Select(b => b.ChildNodes[^1].TextContent.Trim()));
    }

    private IRenderedComponent<CasePage> Open() => Render<CasePage>(p => p.Add(c => c.Id, Case.Id));
}
