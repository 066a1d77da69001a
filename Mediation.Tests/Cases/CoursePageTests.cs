using Bunit;
using Mediation.Domain.Access;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Sessions;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Public;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

/// <summary>What the pages say while mediation stands still, a recusal is decided or material is missing.</summary>
public sealed class CoursePageTests : StaffPages
{
    private static readonly SuspendInput Appraisal = new() { Ground = SuspensionGround.Appraisal, Note = "委托测绘" };

    [Fact]
    public async Task Suspended_ShowsAClockThatStandsStillAndIsNeverOverdue()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        await Case.TakeAsync("suspend", Feng, Appraisal);
        Case.Clock.Now = new(2026, 12, 1, 2, 0, 0, TimeSpan.Zero);
        var page = Open();

        Assert.Contains("停着，还剩30日", page.Find(".dates").TextContent);
        Assert.Equal(["中止调解", "冯某癸", "没有期限", "不差什么"], page.FindAll(".answers dd b").Select(e => e.TextContent));
        Assert.Contains("人民调解期限停着，还剩30日", page.Find(".answers").TextContent);
        Assert.DoesNotContain("逾期", page.Markup);
        Assert.Contains("委托鉴定", page.Find("section[aria-labelledby=h-course]").TextContent);
    }

    [Fact]
    public async Task Investigation_StandsOnThePageForReadersOfTheWholeFileAlone()
    {
        await BeginAsync(CaseStand.Mediating, Feng);
        var today = Domain.Workflow.StepContext.DayOf(Case.Clock.Now.UtcDateTime);
        await Case.TakeAsync("record-investigation", Feng, new RecordInvestigationInput
        {
            On = today, Time = "0:01", Place = "某村二组", Asked = "孙某辛", Answers = [new() { Question = "院墙是谁修的？", Answer = "他们两家一起修的。" }],
        });
        var section = Open().Find("section[aria-labelledby=h-asked]").TextContent;

        Assert.All(new[] { "孙某辛", "院墙是谁修的？", "他们两家一起修的。", "1份笔录" }, words => Assert.Contains(words, section));
        Assert.Empty((await Case.Cases.FindAsync(Case.Id, Chu))?.Investigations ?? []);
    }

    [Fact]
    public async Task SuspendedInLists_HasNoDayAndIsNobodysWorkToday()
    {
        await using var stand = await CaseStand.Mediating.OpenAsync();
        Assert.True(Assert.Single(await stand.Cases.ListAsync(Director)).Due is not null);
        await stand.TakeAsync("suspend", Feng, Appraisal);
        stand.Clock.Now = new(2026, 12, 1, 2, 0, 0, TimeSpan.Zero);

        var row = Assert.Single(await stand.Cases.ListAsync(Feng));
        Assert.Equal((null, "wait", false, "人民调解期限停着，还剩30日"), (row.Due, row.Group, row.IsMine, row.Standing!.Value.Zh));
    }

    [Fact]
    public async Task PauseAndExtension_SurviveTheDatabase()
    {
        await using var stand = await CaseStand.Mediating.OpenAsync();
        await stand.TakeAsync("extend", Feng, new ExtendInput { Days = 10, Reason = "等结果", Parties = ["A1", "B1"], How = "签名" });
        await stand.TakeAsync("suspend", Feng, Appraisal);
        stand.Clock.Now = stand.Clock.Now.AddDays(7);
        await stand.TakeAsync("resume", Feng, new ResumeInput { Note = "好了" });

        var clock = MediationClocks.Of((await stand.LoadAsync()).Deadlines)!;
        // Accepted on 6 August: until Monday 7 September; ten days more, and seven that stood still.
        Assert.Equal((DeadlineKind.D08, 7, new DateOnly(2026, 9, 24)), (clock.Kind, clock.PausedDays, clock.DueOn));
    }

    [Fact]
    public async Task Recusal_IsShownWithItsReasonsAndTheOldMediatorReadsNoMore()
    {
        await BeginAsync(CaseStand.Mediating, Director);
        await Case.TakeAsync("request-recusal", Feng, new RequestRecusalInput { Party = "B1", Ground = RecusalGround.Interest, Reasons = "与申请人合伙" });
        Assert.Contains("与申请人合伙", Open().Find("section[aria-labelledby=h-course]").TextContent);
        await Case.TakeAsync("grant-recusal", Director, new GrantRecusalInput { Mediator = Chu.Name, NoConflict = true });

        Assert.Equal((ReadLevel.Summary, ReadLevel.Full), ((await Case.FindAsync(Feng))!.Level, (await Case.FindAsync(Chu))!.Level));
        Assert.Equal("", Assert.Single((await Case.FindAsync(Feng))!.Course.Recusals).Reasons);
    }

    [Fact]
    public async Task FurtherMediator_ReadsNamesUnmasked()
    {
        await using var stand = await CaseStand.Mediating.OpenAsync();
        Assert.Empty((await stand.FindAsync(Chu))!.Parties);
        await stand.TakeAsync("add-mediator", Director, new AddMediatorInput { Mediator = Chu.Name, NoConflict = true });
        var view = (await stand.FindAsync(Chu))!;
        Assert.NotEmpty(view.Parties);
        Assert.Equal([Chu.Name], view.Course.Others);
        Assert.Contains(view.Offers, o => o.Step.Key == "record-statement" && o.IsOpen);
    }

    [Fact]
    public async Task Reports_AreForTheCommitteeAlone()
    {
        await using var stand = await CaseStand.Filed.OpenAsync();
        await stand.TakeAsync("report-danger", Feng, new ReportDangerInput { To = "某派出所（110）", What = "扬言动手" });
        Assert.Equal("扬言动手", Assert.Single((await stand.FindAsync(Director))!.Course.Reports).What);
        Assert.Equal(ReadLevel.Full, (await stand.FindAsync(Judge))!.Level);
        Assert.Empty((await stand.FindAsync(Judge))!.Course.Reports);
        Assert.Empty((await stand.FindAsync(Officer))!.Course.Reports);
    }

    [Fact]
    public async Task Party_ReadsThatMediationStandsStillAndNothingIsAgreed()
    {
        await using var stand = await CaseStand.Mediating.OpenAsync();
        await stand.TakeAsync("suspend", Feng, Appraisal);
        stand.Clock.Now = new(2026, 12, 1, 2, 0, 0, TimeSpan.Zero);
        var context = await stand.ContextAsync(Feng);
        var view = StatusView.Of(context, context.Case.FindParty("A1")!, null);
        Assert.Equal(("调解暂时停着：委托鉴定。", (DateOnly?)null), (view.Now.Before.Zh, view.Due));
        Assert.DoesNotContain(view.Road, r => r.Name.Zh == "谈成了");
    }

    [Fact]
    public async Task Applicant_ReadsWhatToBringAndTheOtherSideThatItWaits()
    {
        await using var stand = await CaseStand.Referred.OpenAsync();
        await stand.TakeAsync("order-material", Registrar, new OrderMaterialInput { Missing = "流转合同原件" });
        var context = await stand.ContextAsync(Director);
        var mine = StatusView.Of(context, context.Case.FindParty("A1")!, null);
        Assert.Equal(("请补：流转合同原件。", new DateOnly(2026, 8, 13)), (mine.Todo.Zh, mine.Due));
        Assert.Equal("您这边不用办什么。", StatusView.Of(context, context.Case.FindParty("B1")!, null).Todo.Zh);
    }

    private IRenderedComponent<CasePage> Open() => Render<CasePage>(p => p.Add(c => c.Id, Case.Id));
}
