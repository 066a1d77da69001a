using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Data;

/// <summary>Writes into the chain who took a copy of a paper or a file of a case out of the system.</summary>
public sealed class CopyLog(WriteUnit unit, TimeProvider time)
{
    /// <summary>The name of the event.</summary>
    public const string Key = "copy-taken";

    /// <summary>The same reader opening the same item again within this time is not written down again.</summary>
    public static readonly TimeSpan Repeat = TimeSpan.FromMinutes(10);

    /// <summary>Writes it down before the copy is given.</summary>
    /// <exception cref="StoreBusyException">The store was busy; no copy is given then.</exception>
    public Task NoteAsync(Guid caseId, Actor reader, Text what, string item, CancellationToken ct = default)
    {
        var now = EventLog.Moment(time.GetUtcNow().UtcDateTime);
        var data = $$"""{"copy":"{{item}}"}""";
        return unit.RunAsync((db, token) => NoteOnceAsync(db, caseId, reader, now, Key, new($"下载了{what.Zh}", $"Downloaded: {what.En}"), data, token), ct);
    }

    /// <summary>Writes into the chain that the reader looked at something or took it away, unless that was written down a moment ago.</summary>
    /// <returns>Whether it was written down now.</returns>
    internal static async Task<bool> NoteOnceAsync(MediationDbContext db, Guid caseId, Actor reader, DateTime now, string key, Text happened, string data, CancellationToken ct)
    {
        var since = now - Repeat;
        if (await db.Events.AnyAsync(e => e.CaseId == caseId && e.StepKey == key && e.ActorId == reader.Id && e.Data == data && e.At > since, ct)) return false;
        var state = (await db.Cases.Where(c => c.Id == caseId).Select(c => c.State).FirstAsync(ct)).Code();
        await EventLog.AppendAsync(db, new(caseId, reader, now, key, state, state, happened, data), ct);
        await db.SaveChangesAsync(ct);
        return true;
    }
}
