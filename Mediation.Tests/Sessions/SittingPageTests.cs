using Bunit;
using Mediation.Tests.Support;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Sessions;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Sessions;

/// <summary>The running record, and the separate talks that are not on the page until somebody opens them.</summary>
public sealed class SittingPageTests : StaffPages
{
    private const string Secret = "私下说可以少要一点";

    [Fact]
    public async Task Line_IsRecordedUnderWhoSaidIt()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var page = Open();
        page.FindAll(".speaker").Single(s => s.TextContent.Contains("李某乙")).QuerySelector("input")!.Change("on");
        page.Find("#words").Change("欠的是今年的。");

        await page.Find("form.writing").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("欠的是今年的。", page.Find(".said li").TextContent));
        Assert.Equal("李某乙", page.Find(".said li b").TextContent);
        Assert.Equal("甲", page.Find(".said li .mark").TextContent);
        Assert.Equal("", page.Find("#words").GetAttribute("value") ?? "");
        Assert.Equal("李某乙", Assert.Single((await Case.LoadAsync()).Sessions[0].Statements).Speaker);
    }

    [Fact]
    public async Task KeptDraft_IsInTheBoxAndGoesWithTheLine()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        await Case.Drafts.SaveAsync(Feng, Case.Id, "record", "说到一半");
        var page = Open();
        Assert.Equal("说到一半", page.Find("#words").GetAttribute("value"));

        await page.Find("form.writing").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("说到一半", page.Find(".said li").TextContent));
        Assert.Equal("", await Case.Drafts.FindAsync(Feng, Case.Id, "record"));
    }

    [Fact]
    public async Task EmptyLine_IsRefusedAndNothingIsRecorded()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var page = Open();

        await page.Find("form.writing").SubmitAsync();

        page.WaitForElement(".writing .wrong");
        Assert.Empty((await Case.LoadAsync()).Sessions[0].Statements);
    }

    [Fact]
    public async Task ConflictInTheWritingBox_KeepsTheWords()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var page = Open();
        page.Find("#words").Change("我记的话");
        await Case.TakeAsync("record-statement", Feng, new RecordStatementInput { Words = "另一台电脑上记的" });

        await page.Find("form.writing").SubmitAsync();
        await page.WaitForElement(".writing .notice.soon button").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("另一台电脑上记的", page.Find(".said").TextContent));
        Assert.Equal("我记的话", page.Find("#words").GetAttribute("value"));
    }

    [Fact]
    public async Task CaucusWords_AreOnThePageOnlyAfterOpening()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        await Case.TakeAsync("note-caucus", Feng, new NoteCaucusInput { Party = "A1", Words = Secret });
        var page = Open();
        Assert.DoesNotContain(Secret, page.Markup);

        await page.FindAll(".apart button").Single(b => b.TextContent == "显示1条").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains(Secret, page.Find(".apart").TextContent));
        page.FindAll(".apart button").Single(b => b.TextContent == "收起").Click();
        Assert.DoesNotContain(Secret, page.Markup);
    }

    [Fact]
    public async Task OpeningAfterTheRoleIsGone_ShowsNothing()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        await Case.TakeAsync("note-caucus", Feng, new NoteCaucusInput { Party = "A1", Words = Secret });
        var page = Open();
        await Case.Database.TamperAsync("UPDATE AspNetUsers SET IsDisabled = 1");

        await page.FindAll(".apart button").Single(b => b.TextContent == "显示1条").ClickAsync(new());

        Assert.DoesNotContain(Secret, page.Markup);
    }

    [Fact]
    public async Task Director_ReadsTheRecordWithoutBoxes()
    {
        await BeginAsync(CaseStand.Mediating, Director);
        await Case.TakeAsync("note-caucus", Feng, new NoteCaucusInput { Party = "A1", Words = Secret });
        var page = Open();

        Assert.Empty(page.FindAll(".apart, form.writing"));
        Assert.DoesNotContain(Secret, page.Markup);
        Assert.Contains("主持冯某癸，记录褚某申", page.Find(".sitting-record h2").TextContent);
    }

    [Fact]
    public async Task MediatorOfTheCommittee_GetsNoRecord()
    {
        await BeginAsync(CaseStand.Drafting, Chu);

        Assert.Equal("没有这件案子，或者不归您看", Open().Find(".empty b").TextContent);
    }

    [Fact]
    public async Task BeginDrafting_LeadsToTheAgreement()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        await Case.TakeAsync("record-statement", Feng, new RecordStatementInput { Words = "都同意了。" });
        await Case.TakeAsync("close-session", Feng, new CloseSessionInput { Result = Domain.Sessions.SessionResult.Agreed, Summary = "同意。", ReadBack = true });
        var page = Open();

        await page.Find("#step-begin-drafting").SubmitAsync();

        page.WaitForAssertion(() => Assert.EndsWith("/agreement", Services.GetRequiredService<NavigationManager>().Uri));
    }

    private IRenderedComponent<SittingPage> Open() => Render<SittingPage>(p => p.Add(s => s.Id, Case.Id));
}
