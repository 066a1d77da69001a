using Bunit;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Confirmation;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Confirmation;

/// <summary>The docket and the page of one application: every item is judged before the ruling.</summary>
public sealed class ReviewPageTests : StaffPages
{
    private const int Items = 16;

    [Fact]
    public async Task BeforeEveryTick_TheRulingIsBlocked()
    {
        await BeginAsync(CaseStand.UnderReview, Judge);
        await QuestionAsync();
        var page = Open();

        var button = page.Find(".decide button[aria-disabled]");
        Assert.Equal(($"裁定确认有效（还差{Items}项）", "true"), (button.TextContent, button.GetAttribute("aria-disabled")));
        TickAll(page, Items - 1);
        Assert.Equal("裁定确认有效（还差1项）", page.Find(".decide button[aria-disabled]").TextContent);
        Assert.Equal(ConfirmationState.UnderReview, (await Case.LoadAsync()).Confirmation!.State);
    }

    [Fact]
    public async Task AllTicked_TheJudgeConfirms()
    {
        await BeginAsync(CaseStand.UnderReview, Judge);
        await QuestionAsync();
        var page = Open();
        TickAll(page, Items);
        Assert.Empty(page.FindAll(".decide button[aria-disabled]"));

        await page.FindAll(".decide button").Single(b => b.TextContent == "裁定确认有效").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("已裁定", page.Find("#h-decide").TextContent));
        Assert.Equal(ConfirmationState.Confirmed, (await Case.LoadAsync()).Confirmation!.State);
    }

    [Fact]
    public async Task TickTakenBack_BlocksAgain()
    {
        await BeginAsync(CaseStand.UnderReview, Judge);
        await QuestionAsync();
        var page = Open();
        TickAll(page, Items);

        page.FindAll(".list input")[3].Change(false);

        page.WaitForAssertion(() => Assert.Equal("裁定确认有效（还差1项）", page.Find(".decide button[aria-disabled]").TextContent));
    }

    [Fact]
    public async Task BeforeQuestioning_ItsItemCannotBeTicked()
    {
        await BeginAsync(CaseStand.UnderReview, Judge);
        var page = Open();

        Assert.Equal("356", Assert.Single(page.FindAll(".list label:has(input[disabled])")).GetAttribute("data-item"));
    }

    [Fact]
    public async Task Clerk_SeesTheListAndTicksNothing()
    {
        await BeginAsync(CaseStand.UnderReview, Clerk);
        var page = Open();

        Assert.Equal(Items, page.FindAll(".list input[disabled]").Count);
        Assert.DoesNotContain(page.FindAll(".decide button"), b => b.TextContent == "裁定确认有效");
    }

    [Fact]
    public async Task ClauseTable_HasEveryClauseWithEvidenceAndRecord()
    {
        await BeginAsync(CaseStand.UnderReview, Judge);
        var page = Open();

        Assert.Equal(5, page.FindAll("table.cmp tbody tr").Count);
        Assert.Contains("土地流转合同", page.Find("table.cmp tbody").TextContent);
        Assert.Contains("2026年度土地流转费102,600.00元未付。", page.Find("table.cmp tbody").TextContent);
        Assert.DoesNotContain("捌万", page.Markup);
    }

    [Fact]
    public async Task Stages_StandAtTheQuestioning()
    {
        await BeginAsync(CaseStand.UnderReview, Judge);

        Assert.Contains("一并核实", Open().Find(".stages [aria-current=step]").TextContent);
    }

    [Fact]
    public async Task BeforeAcceptance_TheClerkDecidesAndNobodyRules()
    {
        await BeginAsync(CaseStand.Filed, Clerk);
        var page = Open();

        Assert.NotNull(page.Find("#step-accept-confirmation"));
        Assert.DoesNotContain("裁定确认有效", page.Find(".decide").TextContent);
    }

    [Fact]
    public async Task SomebodyElse_FindsNoApplication()
    {
        await BeginAsync(CaseStand.UnderReview, Judge with { HostBodyId = JusticeId });

        Assert.Equal("没有这件申请，或者不归您看", Open().Find(".empty :is(b, h1)").TextContent);
    }

    [Fact]
    public async Task Docket_ListsWhatWaitsByTheCourtsDay()
    {
        await BeginAsync(CaseStand.UnderReview, Judge);
        var page = Render<DocketPage>();

        Assert.Equal("待审查1件", page.Find("h1").TextContent);
        Assert.Equal($"docket/{Case.Id}", page.Find("[data-row] a").GetAttribute("href"));
        Assert.Equal("2026-08-21", page.Find("[data-row] time").GetAttribute("datetime"));
        Assert.Equal("轮到您办1件", page.Find("h2.after").TextContent);
        Assert.Contains("待一并核实", page.Find("[data-row] .c").TextContent);
    }

    [Fact]
    public async Task Docket_KeepsTheDecidedApart()
    {
        await BeginAsync(CaseStand.Confirmed, Judge);
        await ServeAsync();
        var page = Render<DocketPage>();

        Assert.Equal("待审查0件", page.Find("h1").TextContent);
        Assert.Equal("现在没有待审查的申请", page.Find(".empty b").TextContent);
        Assert.Equal("已裁定1件", page.Find("h2.after").TextContent);
        Assert.Single(page.FindAll("[data-row]"));
    }

    [Fact]
    public async Task Ticks_AreThereAfterAReload_AndOnlyTheirJudges()
    {
        await BeginAsync(CaseStand.UnderReview, Judge);
        TickAll(Open(), 3);

        Assert.Equal(3, Open().FindAll(".list input[checked]").Count);
    }

    [Fact]
    public async Task TextMadeClearer_ShowsWhatChanged_AndTheTickThatNoLongerCounts()
    {
        await BeginAsync(CaseStand.UnderReview, Judge);
        await QuestionAsync();
        TickAll(Open(), Items);
        await Case.TakeAsync("order-further", Judge, new OrderFurtherInput { What = "写明是哪些办公点", Clause = 5, By = new(2026, 8, 12) });
        await Case.TakeAsync("bring-further", Feng, new BringFurtherInput { Brought = "各方共同写明", Clarified = "办公点指某村一号院", EveryoneSigned = true });
        var page = Open();

        Assert.Equal("第5条，有改动", page.Find(".change h3").TextContent);
        Assert.Contains("办公点指某村一号院", page.Find(".change ins").TextContent);
        Assert.Contains("后来内容变了", page.Find(".list .lapsed").TextContent);
        Assert.Contains("办公点指某村一号院", page.Find("#clause-5").TextContent);
    }

    [Fact]
    public async Task DraftOfTheRuling_StandsThereBeforeAnythingIsDecided()
    {
        await BeginAsync(CaseStand.UnderReview, Judge);
        await QuestionAsync();
        var page = Open();

        Assert.Contains("达成的调解协议有效。", page.Find(".decide > .draft").TextContent);
        Assert.Contains("驳回申请人", page.Find("#step-reject .draft").TextContent);
        await page.Find("#step-reject textarea").ChangeAsync(new() { Value = "第二条期限不明。" });
        Assert.Contains("第二条期限不明", page.Find("#step-reject .draft").TextContent);
        Assert.Equal(ConfirmationState.UnderReview, (await Case.LoadAsync()).Confirmation!.State);
    }

    [Fact]
    public async Task AnotherJudgeIsNamed_ThisOneReadsAndTicksAndDoesNotRule()
    {
        await BeginAsync(CaseStand.UnderReview, Judge);
        await QuestionAsync();
        await Case.AddAccountsAsync(OtherJudge);
        await Case.TakeAsync("assign-judge", Clerk, new AssignJudgeInput { Judge = OtherJudge.Id });
        var page = Open();
        TickAll(page, Items);

        Assert.Empty(page.FindAll("[data-rule]"));
        Assert.Contains("由许某未承办", page.Find(".decide").TextContent);
        Assert.Equal(Items, page.FindAll(".list input[checked]").Count);
    }

    [Fact]
    public async Task ConfirmedInTwoWindows_RulesOnce()
    {
        await BeginAsync(CaseStand.UnderReview, Judge);
        await QuestionAsync();
        var page = Open();
        TickAll(page, Items);

        var other = Open();
        await page.Find("button[data-rule]").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("已裁定", page.Find("#h-decide").TextContent));
        await other.Find("button[data-rule]").ClickAsync(new());

        other.WaitForAssertion(() => Assert.Contains("案卷刚才变了", other.Find(".check .notice").TextContent));
        Assert.Contains("已裁定", other.Find("#h-decide").TextContent);
        Assert.Single((await Case.LoadAsync()).Documents, d => d.Kind == Domain.Documents.DocumentKind.RulingValid);
    }

    [Fact]
    public async Task AfterTheRuling_EverybodyReadsWhatTheJudgeJudged()
    {
        await BeginAsync(CaseStand.Confirmed, Clerk);
        var page = Open();

        Assert.Equal(Items, page.FindAll(".list input[checked][disabled]").Count);
        Assert.Contains("杨某卯", page.Find("#h-check").TextContent);
        Assert.Contains("判断16项，共16项", page.Find("#h-check").TextContent);
        Assert.Contains("杨某卯逐项判断16项", Render<Mediation.Web.Cases.CasePage>(p => p.Add(c => c.Id, Case.Id)).Find("details.judged").TextContent);
    }

    [Fact]
    public async Task Rejected_SaysOnWhichItem()
    {
        await BeginAsync(CaseStand.UnderReview, Clerk);
        await Case.TakeAsync("reject", Judge, new RejectInput { Ground358 = Ground358.Unclear, Reasons = "理由" });

        Assert.Equal("审判员判断：不符合", Open().Find("[data-item='358(5)'] .lapsed").TextContent);
    }

    [Fact]
    public async Task Questioning_IsReadWithWhoWasThere_HereAndOnTheCase()
    {
        await BeginAsync(CaseStand.UnderReview, Judge);
        await QuestionAsync();

        foreach (var text in new[] { Open().Find("[data-review]").TextContent, Render<Mediation.Web.Cases.CasePage>(p => p.Add(c => c.Id, Case.Id)).Find("[aria-labelledby=h-confirmation]").TextContent })
        {
            Assert.Contains("双方自愿，内容属实。", text);
            Assert.Contains("到场：某村二组31户、渝某甲观光农业有限公司", text);
        }
    }

    private async Task ServeAsync() => await Case.TakeAsync("serve-paper", Clerk, new ServePaperInput
    {
        Paper = (await Case.LoadAsync()).Documents.Last(d => d.Kind == Domain.Documents.DocumentKind.RulingValid).Number, Parties = ["A1", "B1"],
        Manner = Domain.Documents.ServiceManner.Direct, On = Domain.Workflow.StepContext.DayOf(Clock.Now.UtcDateTime),
    });

    private static void TickAll(IRenderedComponent<ReviewPage> page, int count)
    {
        for (var i = 0; i < count; i++)
        {
            page.FindAll(".list input")[i].Change(true);
            page.WaitForState(() => page.FindAll(".list input")[i].HasAttribute("checked"));
        }
    }

    private Task QuestionAsync() => Case.TakeAsync("question-parties", Judge, new QuestionPartiesInput { Together = true, Present = ["A1", "B1"], Record = "双方自愿，内容属实。" });

    private IRenderedComponent<ReviewPage> Open() => Render<ReviewPage>(p => p.Add(r => r.Id, Case.Id));
}
