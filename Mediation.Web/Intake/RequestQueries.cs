using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Intake;
using Mediation.Domain.Rules;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Intake;

/// <summary>Reads requests for the committee that answers them, and the places where one may ask.</summary>
public sealed class RequestQueries(IDbContextFactory<MediationDbContext> contexts, TimeProvider clock)
{
    /// <summary>The most requests a list shows.</summary>
    public const int Limit = 100;

    // Somebody who asks twice does so within a day.
    private static readonly TimeSpan AlikeWithin = TimeSpan.FromDays(1);

    /// <summary>The requests of the reader's committee: the open ones oldest first, or those that are over, newest first.</summary>
    public async Task<IReadOnlyList<RequestRow>> ListAsync(Actor reader, bool over = false, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var mine = db.Requests.AsNoTracking().Where(RequestAccess.Visible(reader));
        var asked = over
            ? mine.Where(r => r.State != RequestState.Received).OrderByDescending(r => r.HandledAt)
            : mine.Where(r => r.State == RequestState.Received).OrderBy(r => r.ReceivedAt);
        var found = await asked.Take(Limit).ToListAsync(ct);
        var rooms = await db.Rooms.AsNoTracking().ToDictionaryAsync(r => r.Id, r => r.Name, ct);
        var alike = over || found.Count == 0 ? [] : await AlikeAsync(db, reader, found, ct);
        return [.. found.Select(r => new RequestRow(r.Id, r.Number, r.Name, r.Words, r.Channel, r.RoomId is { } room ? rooms.GetValueOrDefault(room) : null, r.Triage, r.State,
            r.ReceivedAt, r.AnswerDueAt, r.FirstAnsweredAt, r.HandledBy, r.HandledAt, alike.Any(a => IsAlike(a, r))))];
    }

    /// <summary>One request; null if there is none for this reader.</summary>
    public async Task<RequestView?> FindAsync(Guid id, Actor reader, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Requests.AsNoTracking().Where(RequestAccess.Visible(reader)).FirstOrDefaultAsync(r => r.Id == id, ct) is not { } found) return null;
        var committee = await db.Committees.AsNoTracking().FirstAsync(c => c.Id == found.CommitteeId, ct);
        var room = await db.Rooms.AsNoTracking().Where(r => r.Id == found.RoomId).Select(r => r.Name).FirstOrDefaultAsync(ct);
        var events = await db.Events.AsNoTracking().Where(e => e.CaseId == id).OrderByDescending(e => e.Sequence).ToListAsync(ct);
        var alike = (await AlikeAsync(db, reader, [found], ct)).Where(r => IsAlike(r, found)).OrderBy(r => r.ReceivedAt).Select(r => new AlikeRequest(r.Id, r.Number, r.ReceivedAt, r.State));
        return new(found, committee.Name, room, [.. alike], [.. events.Select(e => new EventView(e.At, new Text(e.Zh, e.En), e.ActorName, true))],
            clock.GetUtcNow().UtcDateTime, reader.Is(Role.Registrar));
    }

    /// <summary>What waits for the reader's committee; null for a reader who handles no requests.</summary>
    public async Task<OpenRequests?> CountAsync(Actor reader, CancellationToken ct = default)
    {
        if (RequestAccess.CommitteeOf(reader) is null) return null;
        var now = clock.GetUtcNow().UtcDateTime;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var open = db.Requests.Where(RequestAccess.Visible(reader)).Where(r => r.State == RequestState.Received);
        return new(await open.CountAsync(ct), await open.CountAsync(r => r.FirstAnsweredAt == null && r.AnswerDueAt < now, ct));
    }

    /// <summary>The committees where one may ask, by region and name.</summary>
    public async Task<IReadOnlyList<CommitteeChoice>> ListCommitteesAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var names = await RegionsAsync(db, ct);
        return [.. (await db.Committees.AsNoTracking().Where(c => c.IsActive).ToListAsync(ct)).Select(c => Choice(c, names)).OrderBy(c => c.Region, StringComparer.Ordinal).ThenBy(c => c.Name, StringComparer.Ordinal)];
    }

    /// <summary>The room behind a code; null if there is none, or its committee takes nothing.</summary>
    public async Task<RoomChoice?> FindRoomAsync(string? code, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return (await DirectoryCopy.OfAsync(db, ct)).FindRoom(code) is { } room ? (await ChoicesAsync(db, [room], ct)).FirstOrDefault() : null;
    }

    /// <summary>The rooms whose posters the reader may print: of their own committee, or every one for an administrator.</summary>
    public async Task<IReadOnlyList<RoomChoice>> ListPostersAsync(Actor reader, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var own = reader.Is(Role.Registrar) || reader.Is(Role.Director) ? reader.CommitteeId : null;
        var all = reader.Is(Role.Administrator);
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await ChoicesAsync(db, await db.Rooms.AsNoTracking().Where(r => all || r.CommitteeId == own).OrderBy(r => r.Name).ToListAsync(ct), ct);
    }

    /// <summary>The rooms of a committee.</summary>
    public async Task<IReadOnlyList<RoomChoice>> ListRoomsAsync(Guid committeeId, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await ChoicesAsync(db, await db.Rooms.AsNoTracking().Where(r => r.CommitteeId == committeeId).OrderBy(r => r.Name).ToListAsync(ct), ct);
    }

    /// <summary>The request this very form has made already; null if it makes none yet, or says something else now.</summary>
    public async Task<Request?> FindReceivedAsync(Guid commandId, RequestInput input, Guid? committeeId, CancellationToken ct = default)
    {
        var changed = RequestRegister.ChangedId(commandId, input, committeeId);
        await using var db = await contexts.CreateDbContextAsync(ct);
        return (await db.Requests.AsNoTracking().Where(r => r.CommandId == commandId || r.CommandId == changed).ToListAsync(ct)).FirstOrDefault(r => RequestRegister.IsSame(r, input, committeeId));
    }

    /// <summary>Within how many hours an applicant of today hears from the committee.</summary>
    public async Task<int> FirstAnswerHoursAsync(CancellationToken ct = default)
    {
        var today = StepContext.DayOf(clock.GetUtcNow().UtcDateTime);
        var key = RuleSettings.FirstAnswerHours.Key;
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.RuleValues.AsNoTracking().Where(r => r.Key == key && r.ValidFrom <= today).OrderByDescending(r => r.ValidFrom).Select(r => (int?)r.Value).FirstOrDefaultAsync(ct)
            ?? RuleSettings.FirstAnswerHours.Default;
    }

    /// <summary>The mediators of a committee whom one may name.</summary>
    public async Task<IReadOnlyList<string>> ListMediatorsAsync(Guid committeeId, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Mediators.AsNoTracking().Where(m => m.CommitteeId == committeeId && m.IsActive).OrderBy(m => m.Name).Select(m => m.Name).ToListAsync(ct);
    }

    // Candidates by the index on telephone and time; whether the words are alike is decided outside the database.
    private static async Task<List<Request>> AlikeAsync(MediationDbContext db, Actor reader, List<Request> found, CancellationToken ct)
    {
        var phones = found.Select(r => r.Phone).Distinct().ToList();
        var (first, last) = (found.Min(r => r.ReceivedAt) - AlikeWithin, found.Max(r => r.ReceivedAt) + AlikeWithin);
        return await db.Requests.AsNoTracking().Where(RequestAccess.Visible(reader)).Where(r => phones.Contains(r.Phone) && r.ReceivedAt >= first && r.ReceivedAt <= last).Take(5 * Limit).ToListAsync(ct);
    }

    private static bool IsAlike(Request one, Request other) =>
        one.Id != other.Id && one.Phone == other.Phone && (one.ReceivedAt - other.ReceivedAt).Duration() <= AlikeWithin && SimilarWords.Are(one.Words, other.Words);

    // A committee that is off the list takes nothing, and neither do its rooms.
    private static async Task<List<RoomChoice>> ChoicesAsync(MediationDbContext db, List<MediationRoom> rooms, CancellationToken ct)
    {
        var ids = rooms.Select(r => r.CommitteeId).Distinct().ToList();
        var names = await RegionsAsync(db, ct);
        var committees = (await db.Committees.AsNoTracking().Where(c => ids.Contains(c.Id) && c.IsActive).ToListAsync(ct)).ToDictionary(c => c.Id, c => Choice(c, names));
        return [.. rooms.Where(r => committees.ContainsKey(r.CommitteeId)).Select(r => (Room: r, Committee: committees[r.CommitteeId]))
            .Select(x => new RoomChoice(x.Room.Id, RoomCode.Of(x.Room.Id), x.Room.Name, x.Room.Address, x.Room.Phone.Length > 0 ? x.Room.Phone : x.Committee.Phone, x.Committee))];
    }

    private static CommitteeChoice Choice(Committee c, Dictionary<string, string> regions) => new(c.Id, c.Name, regions.GetValueOrDefault(c.RegionCode, c.RegionCode), c.Phone);

    private static async Task<Dictionary<string, string>> RegionsAsync(MediationDbContext db, CancellationToken ct)
    {
        var names = Region.Known.ToDictionary(r => r.Code, r => r.Name);
        foreach (var row in await db.Regions.AsNoTracking().OrderBy(r => r.ValidFrom).ToListAsync(ct))
            if (row.Name.Length > 0) names[row.Code] = row.Name;
        return names;
    }
}
