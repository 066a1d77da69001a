using Mediation.Domain.Access;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Sessions;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Sessions;

/// <summary>Lines that a browser kept: added once, in order, whatever others wrote in between.</summary>
public sealed class LineDeskTests : IAsyncLifetime
{
    private StandingCase stand = null!;

    public async ValueTask InitializeAsync() => stand = await CaseStand.Mediating.OpenAsync();

    public ValueTask DisposeAsync() => stand.DisposeAsync();

    private static KeptLine Line(string words, int session = 1) => new(Guid.NewGuid(), session, StatementKind.Said, "A1", "张某甲", words, null, 0);

    private Task<LineAnswer> RecordAsync(KeptLine line, Actor? who = null) => new LineDesk(stand.Database.Runner, stand.Clock).RecordAsync(who ?? Feng, stand.Id, line);

    private async Task<List<string>> WordsAsync() => [.. (await stand.LoadAsync()).Sessions[0].Statements.Select(s => s.Words)];

    [Fact]
    public async Task SameLineSentAgain_IsOneLineAndTheSameAnswer()
    {
        var line = Line("要求付清。");
        var first = await RecordAsync(line);

        Assert.Equal(first, await RecordAsync(line));

        Assert.Equal((StepStatus.Done, (Domain.Text?)null), (first.Status, first.Fault));
        Assert.Equal(["要求付清。"], await WordsAsync());
    }

    [Fact]
    public async Task LineOfAColleagueInBetween_RefusesNobody()
    {
        await stand.TakeAsync("add-mediator", Director, new AddMediatorInput { Mediator = Chu.Name, NoConflict = true });

        foreach (var (who, words) in new[] { (Feng, "一"), (Chu, "二"), (Feng, "三"), (Chu, "四") }) Assert.Equal(StepStatus.Done, (await RecordAsync(Line(words), who)).Status);

        Assert.Equal(["一", "二", "三", "四"], await WordsAsync());
    }

    [Fact]
    public async Task TwoAtTheSameMoment_AreBothThere()
    {
        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(i => Task.Run(() => RecordAsync(Line($"第{i}句")))));

        Assert.All(answers, a => Assert.Equal(StepStatus.Done, a.Status));
        Assert.Equal(8, (await WordsAsync()).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, 8), (await stand.LoadAsync()).Sessions[0].Statements.Select(s => s.Number));
    }

    [Fact]
    public async Task StaleVersionOfAnotherStep_IsStillAConflict()
    {
        var answer = await stand.Database.Runner.RunAsync(new(stand.Id, StepCommand.AnyVersion, Guid.NewGuid(), CaseWorkflow.Find("add-evidence")!, new AddEvidenceInput { Title = "照片", SubmittedBy = "甲方" }), Feng, stand.Clock.Now.UtcDateTime);

        Assert.Equal(StepStatus.Conflict, answer.Status);
    }

    [Fact]
    public async Task ClosedRecord_SaysSoAndTakesNothing()
    {
        await RecordAsync(Line("第一句"));
        await stand.TakeAsync("close-session", Feng, new CloseSessionInput { Result = SessionResult.ToContinue, Summary = "改日再谈。", ReadBack = true });

        var late = await RecordAsync(Line("晚到的"));
        Assert.Equal(StepStatus.Refused, late.Status);
        Assert.Contains("第1次会的笔录已经收好", late.Fault!.Value.Zh);

        await stand.TakeAsync("open-further-session", Feng, D1.Session());
        var later = await RecordAsync(Line("更晚到的"));
        Assert.Equal(StepStatus.Invalid, later.Status);
        Assert.Contains("第1次会", later.Fault!.Value.Zh);
        Assert.Equal(["第一句"], (await stand.LoadAsync()).Sessions.SelectMany(s => s.Statements).Select(s => s.Words));
    }

    [Fact]
    public async Task WhoeverDoesNotMediateTheCase_RecordsNothing()
    {
        foreach (var who in new[] { Director, Registrar, Chu, OtherMediator, Judge, Officer }) Assert.NotEqual(StepStatus.Done, (await RecordAsync(Line("x"), who)).Status);

        Assert.Empty(await WordsAsync());
    }

    [Fact]
    public async Task ReleasedMediator_RecordsNoMore()
    {
        await stand.TakeAsync("add-mediator", Director, new AddMediatorInput { Mediator = Chu.Name, NoConflict = true });
        await RecordAsync(Line("在的时候"), Chu);
        await stand.TakeAsync("release-mediator", Director, new ReleaseMediatorInput { Mediator = Chu.Name, Reason = "另有任务" });

        Assert.NotEqual(StepStatus.Done, (await RecordAsync(Line("走了以后"), Chu)).Status);
        Assert.Equal(["在的时候"], await WordsAsync());
    }
}
