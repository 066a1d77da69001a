using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Cases;

namespace Mediation.Web.Sessions;

/// <summary>A line of the record as the browser kept it.</summary>
/// <param name="Id">Made in the browser when the line was written; sent again, it has no second effect.</param>
/// <param name="Session">The session it was written in.</param>
/// <param name="Kind">What kind of line.</param>
/// <param name="Party">Key of the party that spoke; null for the mediator and others.</param>
/// <param name="Speaker">Who spoke.</param>
/// <param name="Words">The words.</param>
/// <param name="Evidence">Number of the evidence shown.</param>
/// <param name="Waited">Seconds between writing and sending.</param>
public sealed record KeptLine(Guid Id, int Session, StatementKind Kind, string? Party, string? Speaker, string? Words, int? Evidence, int Waited);

/// <summary>What became of a line.</summary>
/// <param name="Status">How it ended; anything but Done and Busy will not change by sending it again.</param>
/// <param name="Version">The version of the case after it.</param>
/// <param name="Fault">Why it was not taken; null if it was.</param>
public sealed record LineAnswer(StepStatus Status, int Version, Text? Fault);

/// <summary>
/// Takes lines of the record that a page's script sends, at once or after the line was down. A line is added whatever colleagues wrote in
/// between; only a closed record refuses it, and says so.
/// </summary>
public sealed class LineDesk(StepRunner runner, TimeProvider clock)
{
    /// <summary>Records a line, once.</summary>
    public async Task<LineAnswer> RecordAsync(Actor actor, Guid caseId, KeptLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var input = new RecordStatementInput
        {
            Kind = line.Kind, Party = string.IsNullOrEmpty(line.Party) ? null : line.Party, Speaker = line.Speaker, Words = line.Words,
            Evidence = line.Kind == StatementKind.EvidenceShown ? line.Evidence : null, Session = line.Session, Waited = Math.Max(0, line.Waited),
        };
        var answer = await runner.RunAsync(new(caseId, StepCommand.AnyVersion, line.Id, CaseWorkflow.Find("record-statement")!, input), actor, clock.GetUtcNow().UtcDateTime);
        return new(answer.Status, answer.Version, answer.Status switch
        {
            StepStatus.Done => null,
            StepStatus.Refused when answer.Refusals[0].Code is "session-open" or "state" => new($"第{line.Session}次会的笔录已经收好，这一条没有记进去。话在这里，可以复制。",
                $"The record of session {line.Session} is closed; this line was not added. The words are here to be copied."),
            _ => answer.Happened,
        });
    }
}
