using Bunit;
using Mediation.Tests.Support;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Cases;
using Mediation.Web.Sessions;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Sessions;

/// <summary>The running record, and the separate talks that are not on the page until somebody opens them.</summary>
public sealed class SittingPageTests : StaffPages
{
    private const string Secret = "私下说可以少要一点";

    [Fact]
    public async Task WritingBox_NamesWhoIsThereAndNeedsNoCircuit()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var page = Open();

        Assert.Equal(["张某甲", "李某乙", "王某丙", "驻所律师陈某未", "冯某癸"], page.FindAll(".speaker input").Select(s => s.GetAttribute("data-speaker")));
        Assert.Equal(["A1", "A1", "B1", "", ""], page.FindAll(".speaker input").Select(s => s.GetAttribute("data-party")));
        var form = page.Find("form.writing");
        Assert.Equal(($"sittings/{Case.Id}/lines", "1"), (form.GetAttribute("data-lines"), form.GetAttribute("data-session")));
        Assert.DoesNotContain(form.Attributes, a => a.Name.StartsWith("blazor:on", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ColleaguesLine_AppearsByItself()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        await Case.TakeAsync("add-mediator", Director, new AddMediatorInput { Mediator = Chu.Name, NoConflict = true });
        var page = Open();

        var answer = await Services.GetRequiredService<StepRunner>()
            .RunAsync(new(Case.Id, StepCommand.AnyVersion, Guid.CreateVersion7(), Domain.Workflow.CaseWorkflow.Find("record-statement")!, new RecordStatementInput { Party = "B1", Words = "同事记的一句。" }), Chu, Clock.Now.UtcDateTime);

        Assert.Equal(StepStatus.Done, answer.Status);
        page.WaitForAssertion(() => Assert.Contains("同事记的一句。", page.Find(".said li").TextContent));
    }

    [Fact]
    public async Task ColleagueWhoIsWriting_IsNamedWithoutTheirWords()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var page = Open();

        Services.GetRequiredService<CaseChanges>().TellWriting(Case.Id, Chu.Id, Chu.Name);
        page.WaitForAssertion(() => Assert.Equal("褚某申正在写……", page.Find(".others").TextContent));

        Services.GetRequiredService<CaseChanges>().TellWriting(Case.Id, Feng.Id, Feng.Name);
        Assert.Equal("褚某申正在写……", page.Find(".others").TextContent);
    }

    [Fact]
    public async Task StoreThatIsAwayForAMoment_DoesNotEndTheWatch()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var clock = new BeatClock(Clock);
        Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        var page = Open();
        await Case.TakeAsync("record-statement", Feng, new RecordStatementInput { Words = "别处记的一句。" });
        await Case.Database.TamperAsync("ALTER TABLE AspNetUsers RENAME TO Away");
        clock.Beat();
        await Task.Delay(500);
        Assert.DoesNotContain("别处记的一句。", page.Markup);

        await Case.Database.TamperAsync("ALTER TABLE Away RENAME TO AspNetUsers");
        clock.Beat();

        page.WaitForAssertion(() => Assert.Contains("别处记的一句。", page.Find(".said").TextContent));
    }

    [Fact]
    public async Task KeptDraft_IsInTheBox()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        await Case.Drafts.SaveAsync(Feng, Case.Id, "record", "说到一半");

        Assert.Equal("说到一半", Open().Find("#words").GetAttribute("value"));
    }

    [Fact]
    public async Task OneTap_NotesWhoLeavesAndWhoConsents()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var page = Open();

        await Button(page, "现在离开：李某乙").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("离开", page.FindAll(".present li").Single(l => l.TextContent.Contains("李某乙")).TextContent));
        await Button(page, "同意录音录像：渝某甲观光农业有限公司").ClickAsync(new());

        page.WaitForAssertion(() => Assert.DoesNotContain(page.FindAll("button"), b => b.TextContent.StartsWith("同意录音录像：渝某甲", StringComparison.Ordinal)));
        var found = await Case.LoadAsync();
        Assert.NotNull(found.Sessions[0].Attendances.Single(a => a.Name == "李某乙").LeftAt);
        Assert.True(found.FindParty("B1")!.HasConsented(Domain.Parties.ConsentKind.Recording));
    }

    [Fact]
    public async Task Proposal_IsHiddenUntilShownAndAnsweredByEachPartyWithOneTap()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        await Case.TakeAsync("record-proposal", Feng, new RecordProposalInput { To = ["A1", "B1"], Words = Secret, Amount = "80,000.00" });
        var page = Open();
        Assert.DoesNotContain(Secret, page.Markup);
        await Button(page, "显示1个方案").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains(Secret, page.Find(".offers .veil").TextContent));

        await Button(page, "接受：方案1，甲 某村二组31户").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("甲 某村二组31户 接受", page.Find(".offers .reply").TextContent));
        Assert.Empty((await Case.LoadAsync()).AcceptedProposals);
        await Button(page, "接受：方案1，乙 渝某甲观光农业有限公司").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("各方都接受了", page.Find(".offers").TextContent));
        Assert.Equal(1, Assert.Single((await Case.LoadAsync()).AcceptedProposals).Number);

        await Button(page, "点错了，收回：方案1，甲 某村二组31户").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Single(page.FindAll(".offers .reply")));
        Assert.Empty((await Case.LoadAsync()).AcceptedProposals);
    }

    [Fact]
    public async Task SeparateTalk_PutsThePrivateBoxInThePlaceOfTheCommonOne()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        await Case.TakeAsync("record-statement", Feng, new RecordStatementInput { Kind = Domain.Sessions.StatementKind.ApartBegins, Words = "分开谈话，内容不记入笔录。" });
        var page = Open();

        Assert.Contains("apart-now", page.Find("form.writing").ClassList);
        Assert.Single(page.FindAll("#step-note-caucus"));
        page.Find(".talking #f-note-caucus-party").Change("B1");
        page.Find(".talking #f-note-caucus-words").Change(Secret);
        await page.Find(".talking #step-note-caucus").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal("", page.Find(".talking #f-note-caucus-words").GetAttribute("value")));
        Assert.Equal(Secret, Assert.Single((await Case.LoadAsync()).CaucusNotes).Words);

        await Case.TakeAsync("record-statement", Feng, new RecordStatementInput { Kind = Domain.Sessions.StatementKind.ApartEnds, Words = "各方回到一起。" });
        var after = Open();
        Assert.Empty(after.FindAll(".talking"));
        Assert.DoesNotContain("apart-now", after.Find("form.writing").ClassList);
    }

    [Fact]
    public async Task ClosedSitting_SaysSoAndLeadsToTheSignatures()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        await Case.TakeAsync("record-statement", Feng, new RecordStatementInput { Words = "改日再谈。" });
        var page = Open();
        page.Find("#f-close-session-result").Change("ToContinue");
        page.Find("#f-close-session-summary").Change("改日。");
        page.Find("#f-close-session-readBack").Change(true);

        await page.Find("#step-close-session").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("办好了：第1次会散了", page.Find(".notice.ok").TextContent));
        Assert.Equal($"cases/{Case.Id}/sitting/1/read", page.Find(".notice .btn").GetAttribute("href"));
    }

    [Fact]
    public async Task WorkNote_IsReadOnOpeningAndSavedOnLeavingTheBox()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        await Case.TakeAsync("write-work-note", Feng, new WriteWorkNoteInput { Place = Domain.Sessions.WorkNotePlace.Feeling, Words = Secret });
        var page = Open();
        Assert.DoesNotContain(Secret, page.Markup);

        await Button(page, "打开工作笔记").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Equal(Secret, page.Find("#work-Feeling").GetAttribute("value")));
        await page.Find("#work-Facts").ChangeAsync(new() { Value = "合同在" });
        await Button(page, "倾听记录").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("true", Button(page, "倾听记录").GetAttribute("aria-pressed")));
        Assert.Equal(["合同在"], (await Case.LoadAsync()).WorkNotes.Where(n => n.Place == Domain.Sessions.WorkNotePlace.Facts).Select(n => n.Words));
    }

    [Fact]
    public async Task Phrases_AreOneTapInTheReadersLanguage()
    {
        await BeginAsync(CaseStand.Mediating, Feng, "en");
        var page = Open();

        Assert.Contains("arts. 23, 24", page.FindAll("[data-insert]").Single(b => b.TextContent == "Rights and duties").GetAttribute("data-insert"));
        Assert.Equal(["BreakBegins", "BreakEnds", "ApartBegins", "ApartEnds"], page.FindAll("[data-course]").Select(b => b.GetAttribute("data-course")));
    }

    [Fact]
    public async Task CaucusWords_AreOnThePageOnlyAfterOpening()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        await Case.TakeAsync("note-caucus", Feng, new NoteCaucusInput { Party = "A1", Words = Secret });
        var page = Open();
        Assert.DoesNotContain(Secret, page.Markup);

        await page.FindAll(".apart button").Single(b => b.TextContent == "显示1条").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal(Secret, page.Find(".veil").TextContent));
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

        Assert.Empty(page.FindAll(".apart, form.writing, .taps button"));
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

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<SittingPage> page, string words) => page.FindAll("button").Single(b => b.TextContent == words);

    private IRenderedComponent<SittingPage> Open() => Render<SittingPage>(p => p.Add(s => s.Id, Case.Id));
}
