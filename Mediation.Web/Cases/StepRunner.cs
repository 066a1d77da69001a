using System.Text.Json;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Data;
using Mediation.Web.Documents;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Cases;

/// <summary>
/// The one way a case changes. One command is one transaction: the case, its number, its event and the stored answer are
/// written together or not at all.
/// </summary>
public sealed class StepRunner(WriteUnit unit, DocumentService documents, CaseChanges changes, VerifyAddress address, IDbContextFactory<MediationDbContext> contexts)
{
    /// <summary>Takes a step, or says why not.</summary>
    /// <param name="command">What is wanted.</param>
    /// <param name="actor">Who wants it.</param>
    /// <param name="nowUtc">The moment.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<StepAnswer> RunAsync(StepCommand command, Actor actor, DateTime nowUtc, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(actor);
        try
        {
            await ReadDirectoryAsync(ct);
            var answer = await unit.RunAsync((db, token) => AnswerAsync(db, command, actor, EventLog.Moment(nowUtc), token), ct);
            if (answer is { Status: StepStatus.Done, IssuedDocuments.Count: > 0, CaseId: { } caseId }) await MakePapersAsync(caseId, nowUtc);
            if (answer is { Status: StepStatus.Done, CaseId: { } changed }) changes.Tell(changed);
            return answer;
        }
        catch (StoreBusyException)
        {
            return StepAnswer.Waiting(command);
        }
    }

    // Read before the store is locked, so that nobody waits for a long directory.
    private async Task ReadDirectoryAsync(CancellationToken ct)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            await DirectoryCopy.OfAsync(db, ct);
        }
        catch (Exception e) when (StoreErrors.IsContention(e))
        {
            // It is read with the step.
        }
    }

    // The step stands whether or not its papers can be made now, and whether or not its page is still open: what cannot be
    // made waits and is tried again.
    private async Task MakePapersAsync(Guid caseId, DateTime nowUtc)
    {
        try
        {
            await documents.MakeAsync(caseId, nowUtc, CancellationToken.None);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // DocumentRetry makes them within the minute, and its log says what it cannot make.
        }
    }

    private async Task<StepAnswer> AnswerAsync(MediationDbContext db, StepCommand command, Actor actor, DateTime now, CancellationToken ct)
    {
        if (await db.Commands.AsNoTracking().FirstOrDefaultAsync(c => c.CommandId == command.CommandId, ct) is { } earlier)
            return earlier.ActorId == actor.Id && earlier.StepKey == command.Step.Key && (command.CaseId is null || earlier.CaseId == command.CaseId)
                ? JsonSerializer.Deserialize<StepAnswer>(earlier.Answer, EventData.Json)!
                : StepAnswer.Nothing(command);

        var isNew = command.CaseId is null && command.Step.Creates;
        var @case = isNew ? new MediationCase()
            : command.CaseId is { } id ? await CaseLoader.LoadAsync(db, id, command.Step.ReadsApart, ct)
            : null;
        if (@case is null || (!isNew && CaseAccess.LevelOf(actor, @case) == ReadLevel.None)) return StepAnswer.Nothing(command);
        if (!isNew && @case.Version != command.Version && !(command.Step.Commutes && command.Version == StepCommand.AnyVersion)) return await ConflictAsync(db, command, @case, ct);

        var context = LawData.ContextFor(@case, actor, now, await LawData.LoadAsync(db, ct), @case.State == CaseState.Drafting ? await HistoryQueries.LoadAsync(db, @case, now, ct) : null);
        if (CaseWorkflow.WhyNot(command.Step, context) is { Count: > 0 } refusals)
            return Refused(command, [.. refusals.Select(r => r with { Sentence = NameMask.For(context).Over(r.Sentence) })]);
        await BesideTheCase.LoadAsync(db, context, command.Step, command.Input, actor, ct);
        if (command.Step.Check(context, command.Input) is { Count: > 0 } faults)
        {
            await BesideTheCase.KeepTriesAsync(db, ct);
            return Invalid(command, [.. faults.Select(f => f with { Sentence = NameMask.For(context).Over(f.Sentence) })]);
        }

        if (command.Step.NumberSeries(context) is { } series) context.NextNumber = await CaseNumbers.DrawAsync(db, series, @case.Id, now, ct);
        var taken = CaseWorkflow.Take(command.Step, context, command.Input);
        if (isNew) db.Cases.Add(@case);
        await BesideTheCase.KeepAsync(db, context, address.Site, ct);
        db.ChangeTracker.DetectChanges();
        CaseOrder.Stamp(db, @case);
        if (TextLengths.TooLong(db) is { Count: > 0 } tooLong) return Invalid(command, tooLong);

        await EventLog.AppendAsync(db, new(@case.Id, actor, now, command.Step.Key, taken.FromCode, taken.ToCode, taken.Happened,
            EventData.Of(command.Input), command.CommandId), ct);
        var answer = new StepAnswer(StepStatus.Done, @case.Id, @case.Version, taken.ToCode, NameMask.For(context).Over(taken.Happened), [], [], [.. taken.Issued.Select(d => d.Id)], null, null);
        db.Commands.Add(new CommandRow
        {
            CommandId = command.CommandId, ActorId = actor.Id, StepKey = command.Step.Key, CaseId = @case.Id, At = now,
            Answer = JsonSerializer.Serialize(answer, EventData.Json),
        });
        await db.SaveChangesAsync(ct);
        return answer;
    }

    private static async Task<StepAnswer> ConflictAsync(MediationDbContext db, StepCommand command, MediationCase @case, CancellationToken ct)
    {
        // Papers made and calendars loaded are events too; only a step, which has a command, makes what somebody saw old.
        var last = await db.Events.AsNoTracking().Where(e => e.CaseId == @case.Id && e.CommandId != Guid.Empty).OrderByDescending(e => e.Sequence).FirstOrDefaultAsync(ct);
        var when = last is null ? "" : StepContext.LocalOf(last.At).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return StepAnswer.Of(StepStatus.Conflict, command, new(
            $"{last?.ActorName}{when}改过这个案件，您看到的是旧的。您的内容都在，没有覆盖任何人。请对照后再办。",
            $"{last?.ActorName} changed this case at {when}; you have the older one. What you entered is kept and overwrote nobody. Compare, then go on."))
            with { Version = @case.Version, ChangedBy = last?.ActorName, ChangedAt = last?.At };
    }

    private static StepAnswer Refused(StepCommand command, IReadOnlyList<Refusal> refusals) =>
        StepAnswer.Of(StepStatus.Refused, command, refusals[0].Sentence) with { Refusals = refusals };

    private static StepAnswer Invalid(StepCommand command, IReadOnlyList<InputFault> faults) =>
        StepAnswer.Of(StepStatus.Invalid, command, faults[0].Sentence) with { Faults = faults };
}
