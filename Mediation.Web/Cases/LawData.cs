using Mediation.Domain.Access;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Directory = Mediation.Domain.Workflow.Directory;

namespace Mediation.Web.Cases;

/// <summary>What a step needs besides the case: calendars, directory, lengths.</summary>
public sealed record LawData(WorkingCalendar Calendar, Directory Directory, DeadlineLengths Lengths)
{
    /// <summary>Reads all of it.</summary>
    public static async Task<LawData> LoadAsync(MediationDbContext db, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var years = await db.Calendars.AsNoTracking().ToListAsync(ct);
        var directory = new Directory(
            await db.Committees.AsNoTracking().ToListAsync(ct), await db.Mediators.AsNoTracking().ToListAsync(ct), await db.Hosts.AsNoTracking().ToListAsync(ct),
            await db.Rooms.AsNoTracking().ToListAsync(ct), await db.Bindings.AsNoTracking().ToListAsync(ct));
        var lengths = DeadlineLengths.Standard;
        foreach (var setting in await db.LengthSettings.AsNoTracking().ToListAsync(ct))
            if (lengths.With(setting.Kind, setting.Length) is { Ok: true } changed) lengths = changed.Value;
        return new LawData(new WorkingCalendar(years.Select(y => y.ToYear())), directory, lengths);
    }

    /// <summary>The context of a step.</summary>
    public static StepContext ContextFor(MediationCase @case, Actor actor, DateTime now, LawData data, PartyHistory? history = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new() { Case = @case, Actor = actor, Now = now, Calendar = data.Calendar, Directory = data.Directory, Lengths = data.Lengths, CanPrint = Documents.PrintableCharacters.Has, History = history ?? PartyHistory.None };
    }
}
