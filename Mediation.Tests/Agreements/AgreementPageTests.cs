using Bunit;
using Mediation.Domain.Agreements;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Agreements;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Agreements;

/// <summary>The agreement as it is written: every finding at once, and no finalising of what is not stored.</summary>
public sealed class AgreementPageTests : StaffPages
{
    [Fact]
    public async Task StoredDraft_StandsAsItWillBePrinted()
    {
        await BeginAsync(CaseStand.Drafting, Feng);
        var page = Open();

        var sheet = page.Find(".sheet").TextContent;
        Assert.Contains("甲方：某村二组31户", sheet);
        Assert.Contains("附件：2026年度土地流转费分户表（31户，合计102,600.00元）。", sheet);
        Assert.Contains("本协议一式3份", sheet);
        Assert.Equal("必须改0项", page.Find(".counts .o").TextContent);
        Assert.NotNull(page.Find("#step-finalise-agreement"));
    }

    [Fact]
    public async Task AcceptedProposal_BecomesAClauseOfTheDraft()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        await Case.TakeAsync("record-statement", Feng, new RecordStatementInput { Party = "B1", Words = "去年已经付过51,300元。" });
        await Case.TakeAsync("record-proposal", Feng, new RecordProposalInput { By = "B1", To = ["A1"], Words = "9月30日前付清", Amount = "80,000.00" });
        await Case.TakeAsync("answer-proposal", Feng, new AnswerProposalInput { Proposal = 1, Answer = Domain.Sessions.ProposalAnswer.Accepted });
        await Case.TakeAsync("close-session", Feng, new CloseSessionInput { Result = Domain.Sessions.SessionResult.Agreed, Summary = "谈成。", ReadBack = true });
        await Case.TakeAsync("begin-drafting", Feng);
        var page = Open();
        Assert.StartsWith("接受了的方案", page.Find(".sources legend").TextContent);

        foreach (var line in page.FindAll(".sources .tick-line").Select(l => l.TextContent).Where(l => l.Contains("9月30日") || l.Contains("51,300")).ToList())
            page.FindAll(".sources .tick-line").Single(l => l.TextContent == line).QuerySelector("input")!.Change(true);
        await page.FindAll(".sources button").Single().ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("80,000.00", page.Find("#f-draft-agreement-obligations-0--amount").GetAttribute("value")));
        Assert.Equal("2026-09-30", page.Find("#f-draft-agreement-obligations-0--dueOn").GetAttribute("value"));
        Assert.Empty(page.FindAll("#f-draft-agreement-obligations-1--amount"));
        Assert.Contains("称：去年已经付过51,300元。", page.Find("#f-draft-agreement-facts").GetAttribute("value"));
    }

    [Fact]
    public async Task Finding_AppearsUnderItsClauseWithTheFirstChange()
    {
        await BeginAsync(CaseStand.Drafting, Feng);
        var page = Open();
        var before = page.FindAll(".finding").Count;

        page.Find("#f-draft-agreement-obligations-3--lastYear").Change("");

        Assert.Equal(before + 1, page.FindAll(".finding").Count);
        var finding = page.FindAll(".finding").Single(f => f.TextContent.Contains("没有写付到哪一年为止"));
        Assert.Contains("102,600.00", finding.PreviousElementSibling!.TextContent);
        Assert.NotEmpty(finding.QuerySelector(".law")!.TextContent);
    }

    [Fact]
    public async Task BlockingFinding_IsCountedAndGoesWhenPutRight()
    {
        await BeginAsync(CaseStand.Drafting, Feng);
        var page = Open();

        page.Find("#f-draft-agreement-obligations-1--dueOn").Change("2026-08-05");
        Assert.Contains(page.FindAll(".finding.over"), f => f.TextContent.Contains("已经过了"));
        Assert.NotEqual("必须改0项", page.Find(".counts .o").TextContent);

        page.Find("#f-draft-agreement-obligations-1--dueOn").Change("2026-09-30");
        Assert.Empty(page.FindAll(".finding.over"));
        Assert.Equal("必须改0项", page.Find(".counts .o").TextContent);
    }

    [Fact]
    public async Task ChangedDraft_IsNotFinalisedUntilSaved()
    {
        await BeginAsync(CaseStand.Drafting, Feng);
        var page = Open();

        page.Find("#f-draft-agreement-obligations-1--dueOn").Change("2026-10-15");
        Assert.Empty(page.FindAll("#step-finalise-agreement"));
        Assert.Contains("先保存草稿，再定稿。", page.Find("aside .next").TextContent);

        await page.Find("#step-draft-agreement").SubmitAsync();

        page.WaitForElement("#step-finalise-agreement");
        Assert.Contains("办好了", page.Find(".notice.ok").TextContent);
        Assert.Equal(new DateOnly(2026, 10, 15), (await Case.LoadAsync()).Agreement!.Obligations[1].DueOn);
    }

    [Fact]
    public async Task StoredDraftThatBlocks_ShowsHowManyThingsAreMissing()
    {
        await BeginAsync(CaseStand.Drafting, Feng);
        var draft = D1.Draft();
        draft.Obligations[1].DueOn = new(2026, 8, 5);
        await Case.TakeAsync("draft-agreement", Feng, draft);
        var page = Open();

        var button = page.Find("aside .next button");
        var missing = page.FindAll("aside .needs li.unmet").Count;
        Assert.True(missing > 0);
        Assert.Equal(($"定稿，交各方签（还差{missing}项）", "true"), (button.TextContent, button.GetAttribute("aria-disabled")));
        Assert.Empty(page.FindAll("#step-finalise-agreement"));
    }

    [Fact]
    public async Task PastedTable_ReplacesTheShares()
    {
        await BeginAsync(CaseStand.Drafting, Feng);
        var page = Open();

        page.Find("#paste").Change("第一户 2.75亩 51300\n第二户，水田 1亩；旱田 2亩，51300.00\n\n");
        Button(page, "放进分户表").Click();

        Assert.Equal(["第一户", "第二户"], page.FindAll("[id^=f-draft-agreement-shares-][id$='--name']").Select(e => e.GetAttribute("value")));
        Assert.Equal("水田 1亩 旱田 2亩", page.Find("#f-draft-agreement-shares-1--basis").GetAttribute("value"));
        Assert.Contains("（2户，合计102,600.00元）", page.Find(".sheet").TextContent);
        Assert.Empty(page.FindAll(".wrong"));
        Assert.Contains("先保存草稿，再定稿。", page.Find("aside .next").TextContent);
    }

    [Theory]
    [InlineData("第一户 3300\n第二户 没算", "第2行看不出金额")]
    [InlineData("只有户名", "第1行看不出金额")]
    [InlineData("第一户 3,300.00", null)]
    public async Task BadLine_IsNamedAndEverythingStays(string pasted, string? fault)
    {
        await BeginAsync(CaseStand.Drafting, Feng);
        var page = Open();

        page.Find("#paste").Change(pasted);
        Button(page, "放进分户表").Click();

        // A comma inside an amount would read as two columns and lose three thousand yuan: it must be refused, not guessed.
        Assert.Contains(fault ?? "金额里不要用逗号", page.Find("p.wrong").TextContent);
        Assert.Equal(pasted, page.Find("#paste").GetAttribute("value"));
        Assert.Equal(31, page.FindAll("[id^=f-draft-agreement-shares-][id$='--name']").Count);
    }

    [Fact]
    public async Task Conflict_KeepsTheDraftThatWasTyped()
    {
        await BeginAsync(CaseStand.Drafting, Feng);
        var page = Open();
        page.Find("#f-draft-agreement-facts").Change("我写的事实。");
        await Case.TakeAsync("draft-agreement", Feng, D1.Draft());

        await page.Find("#step-draft-agreement").SubmitAsync();
        await page.WaitForElement(".notice.soon button").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("我写的事实。", page.Find("#f-draft-agreement-facts").GetAttribute("value")));
        await page.Find("#step-draft-agreement").SubmitAsync();
        page.WaitForElement(".notice.ok");
        Assert.Equal("我写的事实。", (await Case.LoadAsync()).Agreement!.Facts);
    }

    [Fact]
    public async Task Finalised_LeadsBackToTheCase()
    {
        await BeginAsync(CaseStand.Drafting, Feng);
        var page = Open();
        page.Find("#f-finalise-agreement-warningsRead").Change(true);

        await page.Find("#step-finalise-agreement").SubmitAsync();

        page.WaitForAssertion(() => Assert.EndsWith($"cases/{Case.Id}", Services.GetRequiredService<NavigationManager>().Uri));
        Assert.NotNull((await Case.LoadAsync()).Agreement!.TextDigest);
    }

    [Fact]
    public async Task SomebodyWhoMayNotWrite_GetsNoDraft()
    {
        await BeginAsync(CaseStand.Drafting, Registrar);

        Assert.Equal("现在没有在写的协议，或者不归您写", Open().Find(".empty b").TextContent);
    }

    [Fact]
    public async Task Director_ReadsTheDraftAndLetsACheckPass()
    {
        await BeginAsync(CaseStand.Drafting, Director);
        var draft = D1.Draft();
        draft.Obligations[4].Further = "尽快恢复经营";
        await Case.TakeAsync("draft-agreement", Feng, draft);
        var page = Open();
        Assert.Empty(page.FindAll("#step-draft-agreement"));
        Assert.Contains("“尽快”", page.Find(".finding.over").TextContent);

        page.Find("#f-override-check-finding").Change("K14/5");
        page.Find("#f-override-check-reason").Change("各方坚持");
        page.Find("#f-override-check-partiesTold").Change(true);
        await page.Find("#step-override-check").SubmitAsync();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".finding.over")));
        Assert.Contains("各方坚持", page.Find(".passed").TextContent);
        Assert.Contains("沈某酉放行", page.Find(".sheet").TextContent);
    }

    [Fact]
    public async Task Instalments_AreEnteredRowByRow()
    {
        await BeginAsync(CaseStand.Drafting, Feng);
        var page = Open();

        page.Find("#f-draft-agreement-obligations-1--kind").Change("PayByInstalments");
        Assert.Empty(page.FindAll("#f-draft-agreement-obligations-1--basis"));
        page.FindAll("fieldset button").First(b => b.TextContent == "加一行：各期").Click();
        page.Find("#f-draft-agreement-obligations-1--instalments-0--dueOn").Change("2026-09-10");
        page.Find("#f-draft-agreement-obligations-1--instalments-0--amount").Change("51,300.00");

        Assert.Contains("分一期支付：第一期于2026年9月10日前（含当日）支付51,300.00元", page.Find(".sheet").TextContent);
        page.FindAll("fieldset button").First(b => b.TextContent == "加一行：各期").Click();
        page.Find("#f-draft-agreement-obligations-1--amount").Change("102,600.00");
        page.Find("#f-draft-agreement-obligations-1--acceleration").Change("AllDue");
        page.Find("#f-draft-agreement-obligations-1--instalments-1--dueOn").Change("2026-10-10");
        page.Find("#f-draft-agreement-obligations-1--instalments-1--amount").Change("51,300.00");
        await page.Find("#step-draft-agreement").SubmitAsync();

        page.WaitForElement(".notice.ok");
        Assert.Equal(["51,300.00", "51,300.00"], (await Case.LoadAsync()).Agreement!.Obligations[1].Instalments.Select(i => i.Amount.ToString()));
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<AgreementPage> page, string words) => page.FindAll("button").Single(b => b.TextContent == words);

    private IRenderedComponent<AgreementPage> Open() => Render<AgreementPage>(p => p.Add(a => a.Id, Case.Id));
}
