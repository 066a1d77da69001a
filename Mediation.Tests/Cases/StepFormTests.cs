using Bunit;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

/// <summary>Nothing typed into a step's form is lost, whatever the answer.</summary>
public sealed class StepFormTests : StaffPages
{
    [Fact]
    public async Task BadInput_ShowsTheSentenceBesideItsFieldAndKeepsTheRest()
    {
        await BeginAsync(CaseStand.Accepted, Director);
        var page = Open();
        page.Find("#f-appoint-mediator").Change(FengId.ToString());

        await page.Find("#step-appoint").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("要先核对有没有应当回避的情形。", page.Find("#f-appoint-noConflict-fault").TextContent));
        Assert.Equal(("true", "f-appoint-noConflict-fault"), (page.Find("#f-appoint-noConflict").GetAttribute("aria-invalid"), page.Find("#f-appoint-noConflict").GetAttribute("aria-describedby")));
        Assert.Null(page.Find("#f-appoint-mediator").GetAttribute("aria-invalid"));
        Assert.Equal(FengId.ToString(), page.Find("#f-appoint-mediator").GetAttribute("value"));
        Assert.Contains("已核对：不是近亲属，没有利害关系：要先核对有没有应当回避的情形。", page.Find(".summary [role=alert]").TextContent);
        Assert.Contains(JSInterop.Invocations["keep.focus"], i => Equals(i.Arguments[0], "summary-appoint"));
        page.Find(".summary button.link").Click();
        Assert.Contains(JSInterop.Invocations["keep.focus"], i => Equals(i.Arguments[0], "f-appoint-noConflict"));
        Assert.Null((await Case.LoadAsync()).LeadMediatorId);
    }

    [Fact]
    public async Task BadInputPutRight_IsTakenTheSecondTime()
    {
        await BeginAsync(CaseStand.Accepted, Director);
        var page = Open();
        page.Find("#f-appoint-mediator").Change(FengId.ToString());
        await page.Find("#step-appoint").SubmitAsync();
        page.WaitForElement("#f-appoint-noConflict-fault");

        page.Find("#f-appoint-noConflict").Change(true);
        await page.Find("#step-appoint").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("已指派", page.Find(".answers dd b").TextContent));
    }

    [Fact]
    public async Task ListsBelowOneAnother_NameTheRowAtFault()
    {
        await BeginAsync(CaseStand.Drafting, Feng);
        var draft = D1.Draft();
        draft.Obligations[1].Amount = "五万";
        var step = Domain.Workflow.CaseWorkflow.Find("draft-agreement")!;
        var version = (await Case.LoadAsync()).Version;
        var form = Render<StepForm>(p => p.Add(f => f.Step, step).Add(f => f.CaseId, Case.Id).Add(f => f.Version, version).Add(f => f.Initial, draft).Add(f => f.Options, StepOptions.None));

        await form.Find("form").SubmitAsync();

        var fault = form.WaitForElement("[id^=f-draft-agreement-obligations-1-][id$=-fault]");
        Assert.Equal("f-draft-agreement-obligations-1--amount-fault", fault.Id);
        Assert.Equal("五万", form.Find("#f-draft-agreement-obligations-1--amount").GetAttribute("value"));
        Assert.Equal("51,300.00", form.Find("#f-draft-agreement-obligations-0--amount").GetAttribute("value"));
    }

    [Fact]
    public async Task Conflict_NamesWhoChangedItAndKeepsWhatWasTyped()
    {
        await BeginAsync(CaseStand.Accepted, Director);
        var page = Open();
        page.Find("#f-appoint-mediator").Change(FengId.ToString());
        page.Find("#f-appoint-noConflict").Change(true);
        await Case.TakeAsync("withdraw", Registrar, new WithdrawInput { Reason = "不调了", How = "书面" });

        await page.Find("#step-appoint").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("陈某亥在", page.Find(".notice.soon").TextContent));
        Assert.Contains("没有覆盖任何人", page.Find(".notice.soon").TextContent);
        Assert.Equal(FengId.ToString(), page.Find("#f-appoint-mediator").GetAttribute("value"));
        Assert.True(page.Find("#f-appoint-noConflict").HasAttribute("checked"));
        Assert.Null((await Case.LoadAsync()).LeadMediatorId);
    }

    [Fact]
    public async Task NewestStateAfterAConflict_StillHoldsWhatWasTyped()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var page = Open();
        page.FindAll(".later button").Single(b => b.TextContent == "登记证据").Click();
        page.Find("#f-add-evidence-title").Change("收条");
        await Case.TakeAsync("record-statement", Feng, new RecordStatementInput { Words = "另一台电脑上记的" });
        await page.Find("#step-add-evidence").SubmitAsync();

        await page.WaitForElement(".notice.soon button").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("收条", page.Find("#f-add-evidence-title").GetAttribute("value")));
    }

    [Fact]
    public async Task RoleTakenAwayMeanwhile_ChangesNothing()
    {
        await BeginAsync(CaseStand.Accepted, Director);
        var page = Open();
        page.Find("#f-appoint-mediator").Change(FengId.ToString());
        page.Find("#f-appoint-noConflict").Change(true);
        await Case.Database.TamperAsync("DELETE FROM AspNetUserRoles");

        await page.Find("#step-appoint").SubmitAsync();

        page.WaitForElement(".summary .notice.over");
        Assert.Null((await Case.LoadAsync()).LeadMediatorId);
    }

    [Fact]
    public async Task PageThatCannotBeReadAnew_SaysThatTheStepWasTaken()
    {
        await BeginAsync(CaseStand.Accepted, Director);
        var (step, version) = (Domain.Workflow.CaseWorkflow.Find("appoint")!, (await Case.LoadAsync()).Version);
        var form = Render<StepForm>(p => p.Add(f => f.Step, step).Add(f => f.CaseId, Case.Id).Add(f => f.Version, version).Add(f => f.Options, StepOptions.None)
            .Add(f => f.Initial, new AppointInput { Mediator = Feng.Name, NoConflict = true }).Add(f => f.Taken, (StepAnswer _) => throw new InvalidOperationException("The store has gone.")));

        await form.Find("form").SubmitAsync();

        form.WaitForAssertion(() => Assert.Contains("这一步办成了", form.Find(".notice").TextContent));
        Assert.Equal(FengId, (await Case.LoadAsync()).LeadMediatorId);
    }

    [Fact]
    public async Task BrowserThatDoesNotForget_IsNoReasonToSayTheStepWasNotTaken()
    {
        await BeginAsync(CaseStand.Accepted, Director);
        JSInterop.SetupVoid("keep.forget", _ => true).SetException(new Microsoft.JSInterop.JSException("no script"));
        var page = Open();
        page.Find("#f-appoint-mediator").Change(FengId.ToString());
        page.Find("#f-appoint-noConflict").Change(true);

        await page.Find("#step-appoint").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("已指派", page.Find(".answers dd b").TextContent));
    }

    private IRenderedComponent<CasePage> Open() => Render<CasePage>(p => p.Add(c => c.Id, Case.Id));
}
