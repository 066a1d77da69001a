using System.Text.Json;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Documents;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

public sealed class StepRunnerTests
{
    [Fact]
    public async Task WholeRoad_LeavesOneEventForEachStepAndAnUnbrokenChain()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await new CaseBuilder(database).ConfirmedAsync();

        await using var db = database.Open();
        var report = await database.Services.GetRequiredService<Web.Data.ChainVerifier>().VerifyAsync();
        var found = await built.LoadAsync();

        Assert.Equal(found.Version, await db.Events.CountAsync(e => e.CommandId != Guid.Empty));
        Assert.Equal(found.Version + found.Documents.Count, report.Events);
        Assert.Empty(report.Flaws);
        Assert.Equal("（某镇）人调字〔2026〕第0001号", found.FileNumber);
        Assert.Equal("（2026）渝0106诉前调确1号", found.Confirmation!.CourtNumber);
        Assert.Equal(found.Version, await db.Commands.CountAsync());
    }

    [Fact]
    public async Task OldVersionAfterThePaperWasMade_NamesWhoTookTheStep()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await new CaseBuilder(database).EffectiveAsync();
        var late = built.Command("return-to-drafting", new ReturnToDraftingInput { Change = "改一处" }) with { Version = built.Version - 1 };

        var answer = await database.Runner.RunAsync(late, Feng, built.Now);

        Assert.Equal(StepStatus.Conflict, answer.Status);
        Assert.Equal((Director.Name, built.Version), (answer.ChangedBy, answer.Version));
    }

    [Fact]
    public async Task TwentySendsOfOneCommand_HaveOneEffectAndTwentyEqualAnswers()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await new CaseBuilder(database).PoliceReferralAsync();
        var command = built.Command("begin-asking");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => database.Runner.RunAsync(command, Registrar, built.Now))));

        Assert.Single(answers.Select(a => JsonSerializer.Serialize(a)).Distinct());
        Assert.Equal(StepStatus.Done, answers[0].Status);
        await using var db = database.Open();
        Assert.Equal(2, await db.Events.CountAsync(e => e.StepKey != DocumentService.MadeKey));
        Assert.Equal(2, (await built.LoadAsync()).Version);
    }

    [Fact]
    public async Task SameCommandFromSomebodyElse_ToldNothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await new CaseBuilder(database).PoliceReferralAsync();
        var command = built.Command("begin-asking");
        await database.Runner.RunAsync(command, Registrar, built.Now);

        var answer = await database.Runner.RunAsync(command, OtherMediator, built.Now);

        Assert.Equal(StepStatus.NotFound, answer.Status);
        Assert.Equal("", answer.StateCode);
    }

    [Fact]
    public async Task TwoStepsOnOneVersion_OneDoneOneToldWhoAndWhen()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await new CaseBuilder(database).MediatingAsync();
        var first = built.Command("record-statement", new RecordStatementInput { Party = "A1", Speaker = "张某甲", Words = "先说的。" });
        var second = built.Command("add-evidence", new AddEvidenceInput { Title = "照片", SubmittedBy = "李某乙" });

        var answers = await Task.WhenAll(
            Task.Run(() => database.Runner.RunAsync(first, Feng, built.Now)), Task.Run(() => database.Runner.RunAsync(second, Registrar, built.Now)));

        var done = Assert.Single(answers, a => a.Status == StepStatus.Done);
        var conflict = Assert.Single(answers, a => a.Status == StepStatus.Conflict);
        Assert.Equal(done == answers[0] ? Feng.Name : Registrar.Name, conflict.ChangedBy);
        Assert.Equal(built.Now, conflict.ChangedAt);
        Assert.Contains(conflict.ChangedBy!, conflict.Happened.Zh, StringComparison.Ordinal);
        var found = await built.LoadAsync();
        Assert.Equal(1, found.Sessions[0].Statements.Count + found.Evidence.Count);
    }

    [Fact]
    public async Task CaseOfAnotherCommittee_IsAsIfMissing()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await new CaseBuilder(database).MediatingAsync();
        var command = built.Command("add-evidence", new AddEvidenceInput { Title = "照片", SubmittedBy = "某人" });

        var foreign = await database.Runner.RunAsync(command, OtherMediator, built.Now);
        var missing = await database.Runner.RunAsync(command with { CaseId = Guid.NewGuid(), CommandId = Guid.NewGuid() }, OtherMediator, built.Now);

        Assert.Equal(StepStatus.NotFound, foreign.Status);
        Assert.Equal(missing.Happened, foreign.Happened);
        Assert.Empty((await built.LoadAsync()).Evidence);
    }

    [Fact]
    public async Task RefusedAndInvalid_ChangeNothingAndMayBeCorrected()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await new CaseBuilder(database).AcceptedAsync();
        var wrong = built.Command("appoint", new AppointInput { Mediator = "没有这个人", NoConflict = true });

        var refused = await built.TryAsync("seal", Director);
        var invalid = await database.Runner.RunAsync(wrong, Director, built.Now);
        var corrected = await database.Runner.RunAsync(wrong with { Input = new AppointInput { Mediator = Feng.Name, NoConflict = true } }, Director, built.Now);

        Assert.Equal("state", Assert.Single(refused.Refusals).Code);
        Assert.Equal("mediator", Assert.Single(invalid.Faults).Field);
        Assert.Equal(StepStatus.Done, corrected.Status);
        Assert.Equal(built.Version + 1, corrected.Version);
    }

    [Fact]
    public async Task LockHeldByAnotherProcess_AnswersBusyAndSavesNothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await new CaseBuilder(database).PoliceReferralAsync();
        await using var impatient = TestDatabase.Provide(database.File, busySeconds: 1);
        await using var holder = new SqliteConnection($"Data Source={database.File};Pooling=False");
        await holder.OpenAsync();
        await using var held = await holder.BeginTransactionAsync();

        var answer = await impatient.GetRequiredService<StepRunner>().RunAsync(built.Command("begin-asking"), Registrar, built.Now);

        Assert.Equal(StepStatus.Busy, answer.Status);
        Assert.Contains("没有保存", answer.Happened.Zh, StringComparison.Ordinal);
        await held.RollbackAsync();
        Assert.Equal(CaseState.AwaitingAcceptance, (await built.LoadAsync()).State);
    }

    [Fact]
    public async Task FailureInTheMiddle_LeavesNothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await new CaseBuilder(database).PoliceReferralAsync();
        await built.TakeAsync("begin-asking", Registrar);
        await database.TamperAsync("CREATE TRIGGER fail BEFORE INSERT ON Commands BEGIN SELECT RAISE(ABORT, 'disk on fire'); END");

        var error = await Assert.ThrowsAsync<DbUpdateException>(() => built.TryAsync("accept", Registrar));

        Assert.Contains("disk on fire", error.InnerException!.Message, StringComparison.Ordinal);
        await database.TamperAsync("DROP TRIGGER fail");
        await using var db = database.Open();
        Assert.Equal(CaseState.AskingConsent, (await built.LoadAsync()).State);
        Assert.Equal(2, await db.Events.CountAsync(e => e.StepKey != DocumentService.MadeKey));
        Assert.Empty(await db.Numbers.ToListAsync());
        Assert.Equal("（某镇）人调字〔2026〕第0001号", await AcceptedNumberAsync(built));
    }

    [Fact]
    public async Task TextTooLongForItsColumn_IsAFaultNotAFailure()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await new CaseBuilder(database).MediatingAsync();
        var combined = string.Concat(Enumerable.Repeat("e\u0301\u0302\u0303", 150));

        var answer = await built.TryAsync("add-evidence", Feng, new AddEvidenceInput { Title = combined, SubmittedBy = "某人" });

        Assert.Equal(StepStatus.Invalid, answer.Status);
        Assert.Equal("title", Assert.Single(answer.Faults).Field, ignoreCase: true);
        Assert.Empty((await built.LoadAsync()).Evidence);
    }

    private static async Task<string?> AcceptedNumberAsync(CaseBuilder built)
    {
        await built.TakeAsync("accept", Registrar);
        return (await built.LoadAsync()).FileNumber;
    }
}
