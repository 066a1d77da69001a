using Mediation.Domain.Cases;
using Mediation.Domain.Intake;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Public;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Intake;

/// <summary>A request becomes one case, without retyping, under the code the applicant already has.</summary>
public sealed class RequestAsCaseTests : IAsyncLifetime
{
    private RequestStand stand = null!;

    public async ValueTask InitializeAsync() => stand = await RequestStand.CreateAsync();

    public ValueTask DisposeAsync() => stand.DisposeAsync();

    [Fact]
    public async Task Case_HasWhatTheApplicantSaidAndLinksBack()
    {
        var room = new Guid("44444444-0000-7000-8000-000000000001");
        var request = (await stand.Register.ReceiveAsync(RequestStand.Leak() with { OtherName = "张某乙", OtherPhone = "13800000022", NamedMediator = Chu.Name, Triage = Triage.Private, Needs = "大字" },
            new(CommitteeId, room, RequestChannel.RoomCode), Guid.CreateVersion7())).Request!;
        var asked = stand.Now;
        stand.Clock.Now += TimeSpan.FromHours(5);
        var answer = await stand.TakeAsync(request, Registrar);
        Assert.True(answer.Status == StepStatus.Done, $"{answer.Happened} {string.Join(" ", answer.Faults)}");

        await using var db = stand.Database.Open();
        var made = (await CaseLoader.LoadAsync(db, answer.CaseId!.Value, withCaucus: false))!;
        Assert.Equal((request.Words, request.QueryCode, request.Id, room), (made.Facts, made.QueryCode, made.RequestId!.Value, made.RoomId!.Value));
        // Limitation was interrupted when they asked.
        Assert.Equal(asked, made.RegisteredAt);
        Assert.Equal([("李某甲", "13800000011"), ("张某乙", "13800000022")], made.InOrder.Select(p => (p.Name, p.Phone!)));
        Assert.Equal((Triage.Private, Chu.Name), (made.Triage!.Value, made.NamedMediator));
        Assert.Contains(request.Number, made.SourceNote, StringComparison.Ordinal);
        var kept = await stand.LoadAsync(request.Id);
        Assert.Equal((RequestState.TakenAsCase, made.Id, Registrar.Name), (kept.State, kept.CaseId!.Value, kept.HandledBy));
        Assert.Contains(request.Number, (await db.Events.SingleAsync(e => e.CaseId == made.Id)).Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoClerksAtOnce_OpenOneCase()
    {
        var request = await stand.ReceiveAsync();
        var other = Registrar with { Id = "registrar2", Name = "陶某丑" };
        var answers = await Task.WhenAll(stand.TakeAsync(request, Registrar), stand.TakeAsync(request, other));
        Assert.Single(answers, a => a.Status == StepStatus.Done);
        var late = Assert.Single(answers, a => a.Status == StepStatus.Invalid);
        Assert.Contains("已经登记成案件了", late.Happened.Zh, StringComparison.Ordinal);
        await using var db = stand.Database.Open();
        Assert.Equal(1, await db.Cases.CountAsync());
    }

    [Fact]
    public async Task AnsweredRequestForeignRequestAndUnknownOne_OpenNoCase()
    {
        var answered = await stand.ReceiveAsync();
        await stand.Register.DoAsync(answered.Id, 0, new AnswerRequest { Words = "答复。" }, Feng);
        Assert.Equal(StepStatus.Invalid, (await stand.TakeAsync(answered, Registrar)).Status);

        var open = await stand.ReceiveAsync();
        var stranger = await stand.TakeAsync(open, Registrar with { CommitteeId = OtherCommitteeId });
        Assert.Equal("没有这件来件，或者它不归您办。", stranger.Happened.Zh);
        Assert.Equal(StepStatus.Refused, (await stand.TakeAsync(open, Feng)).Status);
        Assert.True((await stand.LoadAsync(open.Id)).IsOpen);
        await using var db = stand.Database.Open();
        Assert.Equal(0, await db.Cases.CountAsync());
    }

    [Fact]
    public async Task FaultInTheForm_LeavesTheRequestOpen()
    {
        var request = await stand.ReceiveAsync();
        var input = Mediation.Web.Intake.RequestCasePage.InputOf(request);
        var answer = await stand.Database.Runner.RunAsync(new(null, 0, Guid.CreateVersion7(), CaseWorkflow.Find("draft-application")!, input), Registrar, stand.Now);
        Assert.Equal(StepStatus.Invalid, answer.Status);
        Assert.True((await stand.LoadAsync(request.Id)).IsOpen);
    }

    [Theory]
    [InlineData("褚某申", true)]
    [InlineData("韦某丑", false)]
    [InlineData("", false)]
    public async Task NamedMediator_IsWhereTheDirectorBegins(string named, bool offered)
    {
        var request = await stand.ReceiveAsync(RequestStand.Leak() with { NamedMediator = named });
        var id = (await stand.TakeAsync(request, Registrar)).CaseId!.Value;
        await using var db = stand.Database.Open();
        var context = LawData.ContextFor((await CaseLoader.LoadAsync(db, id, withCaucus: false))!, Director, stand.Now, await LawData.LoadAsync(db));
        var initial = CaseWorkflow.Find("appoint")!.InputFor(context) as AppointInput;
        Assert.Equal(offered ? ChuId.ToString() : null, initial?.Mediator);
        // A wish of one side is no choice of all, and nobody is spared the check for recusal.
        Assert.False(initial?.ChosenByParties ?? false);
        Assert.False(initial?.NoConflict ?? false);
    }

    [Fact]
    public async Task Status_ShowsTheRequestAndThenTheCaseUnderOneCode()
    {
        var request = await stand.ReceiveAsync();
        Assert.Equal(request.Number, (await AskAsync(request.QueryCode, "0011")).Request!.Request.Number);
        Assert.Equivalent(new StatusAnswer(null, null, []), await AskAsync(request.QueryCode, "9999"));
        await stand.TakeAsync(request, Registrar);
        var (found, none, _) = await AskAsync(request.QueryCode, "0011");
        Assert.Null(none);
        await using var db = stand.Database.Open();
        Assert.Equal("李某甲", await db.Cases.SelectMany(c => c.Parties).Where(p => p.Id == found!.PartyId).Select(p => p.Name).SingleAsync());
    }

    [Fact]
    public async Task CaseWhosePhoneWasCorrected_IsClosedToTheOldOne()
    {
        var request = await stand.ReceiveAsync();
        var input = Mediation.Web.Intake.RequestCasePage.InputOf(request);
        (input.Category, input.Subject, input.Claims, input.Parties[0].Phone) = (DisputeCategory.Neighbours, "漏水", "赔钱", "13800000033");
        (input.Parties[1].Name, input.Parties[1].Phone) = ("张某乙", "13800000022");
        Assert.Equal(StepStatus.Done, (await stand.Database.Runner.RunAsync(new(null, 0, Guid.CreateVersion7(), CaseWorkflow.Find("draft-application")!, input), Registrar, stand.Now)).Status);
        Assert.Equivalent(new StatusAnswer(null, null, []), await AskAsync(request.QueryCode, "0011"));
        Assert.NotNull((await AskAsync(request.QueryCode, "0033")).Pass);
    }

    private Task<StatusAnswer> AskAsync(string code, string digits) =>
        new StatusQueries(stand.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>(), new Attempts(stand.Clock), stand.Clock).AskAsync(new(code, digits), "192.0.2.1");
}
