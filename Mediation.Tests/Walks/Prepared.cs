using Mediation.Domain.Agreements;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Walks;

/// <summary>A case brought to where a walk begins, by the demonstration's people through the real runner.</summary>
internal sealed class Prepared(IServiceProvider services)
{
    private int version;
    private DateTime now = DateTime.UtcNow.AddMinutes(-30);

    public Guid Id { get; private set; }

    public async Task<Prepared> TakeAsync(string actor, string key, object? input = null)
    {
        var step = CaseWorkflow.Find(key)!;
        now = now.AddSeconds(20);
        var command = new StepCommand(step.Creates ? null : Id, version, Guid.CreateVersion7(), step, input ?? step.NewInput());
        var answer = await services.GetRequiredService<StepRunner>().RunAsync(command, DemonstrationAccounts.People[actor], now);
        Assert.True(answer.Status == StepStatus.Done, $"{key}: {answer.Status} {answer.Happened}");
        (Id, version) = (answer.CaseId!.Value, answer.Version);
        return this;
    }

    public static Task<Prepared> ReferredAsync(IServiceProvider services) => new Prepared(services).TakeAsync("police", "refer", Support.Journeys.Referral);

    public static async Task<Prepared> MediatingAsync(IServiceProvider services)
    {
        var c = await ReferredAsync(services);
        await c.TakeAsync("registrar", "begin-asking");
        await c.TakeAsync("registrar", "accept");
        await c.TakeAsync("director", "appoint", new AppointInput { Mediator = "冯某癸", NoConflict = true });
        return await c.TakeAsync("mediator", "open-first-session", Support.Journeys.Sitting);
    }

    public static async Task<Prepared> SigningAsync(IServiceProvider services)
    {
        var c = await MediatingAsync(services);
        await c.TakeAsync("mediator", "record-statement", new RecordStatementInput { Kind = StatementKind.Said, Party = "B1", Words = "欠款属实。" });
        await c.TakeAsync("mediator", "close-session", new CloseSessionInput { Result = SessionResult.Agreed, Summary = "谈成。", ReadBack = true });
        await c.TakeAsync("mediator", "begin-drafting");
        var draft = Support.Journeys.Draft;
        draft.Obligations[1].DueOn = LandRent.SecondDue;
        await c.TakeAsync("mediator", "draft-agreement", draft);
        return await c.TakeAsync("mediator", "finalise-agreement", new FinaliseInput { WarningsRead = true });
    }

    public static async Task<Prepared> FiledAsync(IServiceProvider services)
    {
        var c = await SigningAsync(services);
        foreach (var name in Signatories) await c.TakeAsync("mediator", "sign-agreement", Support.Journeys.Sign(name));
        await c.TakeAsync("mediator", "sign-as-mediator", new SignAsMediatorInput { Method = SigningMethod.OnPaper });
        await c.TakeAsync("director", "seal");
        await c.TakeAsync("mediator", "prepare-confirmation", new PrepareConfirmationInput { Court = "渝0106", EveryoneChooses = true });
        foreach (var name in Signatories) await c.TakeAsync("mediator", "sign-application", Support.Journeys.Sign(name));
        return await c.TakeAsync("mediator", "file-confirmation", Support.Journeys.Materials);
    }

    private static readonly string[] Signatories = ["张某甲", "李某乙", "王某丙"];
}
