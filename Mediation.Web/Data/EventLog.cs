using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Data;

/// <summary>One change, before it has its place in the chain.</summary>
/// <param name="CaseId">The case; empty for a change of the installation.</param>
/// <param name="Actor">Who.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Key">The step's key, or the name of the change.</param>
/// <param name="From">State before, by its code.</param>
/// <param name="To">State after.</param>
/// <param name="Happened">What happened.</param>
/// <param name="Data">What was entered, as JSON, masked.</param>
/// <param name="CommandId">The command behind it.</param>
public sealed record Change(Guid CaseId, Actor Actor, DateTime At, string Key, string From, string To, Text Happened, string Data = "{}", Guid CommandId = default);

/// <summary>Appends to the hash chain, inside the transaction of the change itself. Call it once for each change, before saving.</summary>
public static class EventLog
{
    /// <summary>Adds the event and moves the head of the chain; both are written by the caller's save.</summary>
    public static async Task<CaseEvent> AppendAsync(MediationDbContext db, Change change, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(change);
        var head = await db.ChainHead.FindAsync([ChainHeadRow.OnlyId], ct)
            ?? throw new InvalidOperationException("The head of the event chain is missing; run verify.");
        var unsealed = Event(change, head.Sequence + 1, head.Hash, "");
        var sealedEvent = Event(change, head.Sequence + 1, head.Hash, EventChain.HashOf(unsealed));
        db.Events.Add(sealedEvent);
        (head.Sequence, head.Hash) = (sealedEvent.Sequence, sealedEvent.Hash);
        return sealedEvent;
    }

    /// <summary>The moment to the millisecond, which is what the store keeps.</summary>
    public static DateTime Moment(DateTime utc) => new(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);

    private static CaseEvent Event(Change c, long sequence, string previous, string hash) => new()
    {
        Sequence = sequence, CaseId = c.CaseId, At = Moment(c.At), ActorId = c.Actor.Id, ActorName = c.Actor.Name, StepKey = c.Key,
        FromState = c.From, ToState = c.To, Zh = PrivateNumbers.Hide(c.Happened.Zh), En = PrivateNumbers.Hide(c.Happened.En), Data = c.Data,
        CommandId = c.CommandId, PreviousHash = previous, Hash = hash,
    };
}
