using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Cases;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Support;

/// <summary>Brings a case of <see cref="D1"/> to a state by taking real steps through the real runner. Each method takes every step before it.</summary>
public sealed class CaseBuilder(TestDatabase database)
{
    /// <summary>The case, once it exists.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The version after the last step.</summary>
    public int Version { get; private set; }

    /// <summary>The moment of the next step, UTC; a minute passes with each. It begins on 6 August 2026 at 14:00 in Beijing.</summary>
    public DateTime Now { get; set; } = new(2026, 8, 6, 6, 0, 0, DateTimeKind.Utc);

    public TestDatabase Database => database;

    /// <summary>Takes a step and insists that it was taken.</summary>
    public async Task<StepAnswer> TakeAsync(string key, Actor actor, object? input = null)
    {
        var answer = await TryAsync(key, actor, input);
        Assert.True(answer.Status == StepStatus.Done, $"{key}: {answer.Status} {answer.Happened} {string.Join(" ", answer.Faults)}");
        (CaseId, Version) = (answer.CaseId!.Value, answer.Version);
        return answer;
    }

    /// <summary>Sends a step with the last version seen and gives back whatever the answer is.</summary>
    public Task<StepAnswer> TryAsync(string key, Actor actor, object? input = null)
    {
        Now = Now.AddMinutes(1);
        return database.Runner.RunAsync(Command(key, input), actor, Now);
    }

    /// <summary>A new command on the last version seen.</summary>
    public StepCommand Command(string key, object? input = null)
    {
        var step = CaseWorkflow.Find(key)!;
        return new(step.Creates ? null : CaseId, step.Creates ? 0 : Version, Guid.CreateVersion7(), step, input ?? step.NewInput());
    }

    public async Task<MediationCase> LoadAsync(bool withCaucus = false)
    {
        await using var db = database.Open();
        return (await CaseLoader.LoadAsync(db, CaseId, withCaucus))!;
    }

    public async Task<CaseBuilder> PoliceReferralAsync()
    {
        await TakeAsync("refer", Officer, D1.Referral());
        return this;
    }

    public async Task<CaseBuilder> AcceptedAsync()
    {
        await PoliceReferralAsync();
        await TakeAsync("begin-asking", Registrar);
        await TakeAsync("accept", Registrar);
        return this;
    }

    public async Task<CaseBuilder> MediatingAsync()
    {
        await AcceptedAsync();
        await TakeAsync("appoint", Director, new AppointInput { Mediator = Feng.Name, NoConflict = true });
        await TakeAsync("open-first-session", Feng, D1.Session());
        return this;
    }

    public async Task<CaseBuilder> DraftingAsync()
    {
        await MediatingAsync();
        await TakeAsync("add-evidence", Feng, new AddEvidenceInput { Title = "土地流转合同", SubmittedBy = "张某甲", Pages = 6, OriginalChecked = true, Shows = "面积、单价和付款日" });
        await TakeAsync("record-statement", Feng, new RecordStatementInput { Kind = StatementKind.Said, Party = "A1", Speaker = "张某甲", Words = "要求付清2026年的流转费。" });
        await TakeAsync("record-statement", Feng, new RecordStatementInput { Kind = StatementKind.ConfirmedFact, Words = "2026年度土地流转费102,600.00元未付。" });
        await TakeAsync("note-caucus", Feng, new NoteCaucusInput { Party = "B1", Words = D1.CaucusWords });
        await TakeAsync("close-session", Feng, new CloseSessionInput { Result = SessionResult.Agreed, Summary = "双方同意分两期支付。", ReadBack = true });
        await TakeAsync("begin-drafting", Feng);
        await TakeAsync("draft-agreement", Feng, D1.Draft());
        return this;
    }

    public async Task<CaseBuilder> SigningAsync()
    {
        await DraftingAsync();
        await TakeAsync("finalise-agreement", Feng, new FinaliseInput { WarningsRead = true });
        return this;
    }

    public async Task<CaseBuilder> EffectiveAsync()
    {
        await SigningAsync();
        await SignAllAsync("sign-agreement");
        await TakeAsync("sign-as-mediator", Feng, new SignAsMediatorInput { Method = SigningMethod.OnPaper });
        await TakeAsync("seal", Director);
        return this;
    }

    public async Task<CaseBuilder> FiledAsync()
    {
        await EffectiveAsync();
        await TakeAsync("prepare-confirmation", Feng, new PrepareConfirmationInput { Court = "渝0106", EveryoneChooses = true });
        await SignAllAsync("sign-application");
        await TakeAsync("file-confirmation", Feng, Journeys.Materials);
        return this;
    }

    public async Task<CaseBuilder> ConfirmedAsync()
    {
        await FiledAsync();
        await TakeAsync("accept-confirmation", Clerk);
        await TakeAsync("question-parties", Judge, new QuestionPartiesInput { Together = true, Present = ["A1", "B1"], Record = "双方自愿，内容属实。" });
        await TakeAsync("confirm", Judge, Journeys.Judged);
        return this;
    }

    private async Task SignAllAsync(string key)
    {
        foreach (var name in new[] { "张某甲", "李某乙", "王某丙" })
            await TakeAsync(key, Feng, new SignInput { Signatory = name, Method = SigningMethod.OnPaper, Understood = true });
    }
}
