using Mediation.Domain.Workflow;
using Mediation.Web.Account;
using Mediation.Web.Cases;

namespace Mediation.Web.Sessions;

/// <summary>Takes a step of the sitting by one tap, without a form.</summary>
public sealed class SittingTaps(StepRunner runner, CurrentActor reader, TimeProvider clock)
{
    /// <summary>Takes the step. One that commutes is taken whatever colleagues did meanwhile; another on the version seen.</summary>
    public async Task<StepAnswer> TakeAsync(Guid caseId, int version, string key, object input)
    {
        var step = CaseWorkflow.Find(key)!;
        var command = new StepCommand(caseId, step.Commutes ? StepCommand.AnyVersion : version, Guid.CreateVersion7(), step, input);
        return await reader.FindAsync() is { } actor ? await runner.RunAsync(command, actor, clock.GetUtcNow().UtcDateTime) : StepAnswer.Nothing(command);
    }
}
