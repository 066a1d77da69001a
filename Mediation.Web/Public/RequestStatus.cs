using Mediation.Domain.Intake;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Public;

/// <summary>What an applicant reads about a request that is no case yet. It has nothing of anybody else, and none of the clerk's notes.</summary>
public sealed record RequestStatus(Request Request, string Committee, string Phone, string? Room, DateTime Now)
{
    /// <summary>The request of a code, if the telephone ends in the digits. One that became a case is found as the case.</summary>
    internal static async Task<RequestStatus?> FindAsync(MediationDbContext db, string code, string digits, DateTime now, CancellationToken ct)
    {
        var found = await db.Requests.AsNoTracking().Where(r => r.QueryCode == code && r.CaseId == null).FirstOrDefaultAsync(ct);
        if (found is null || !StatusQueries.Ends(found.Phone, digits)) return null;
        var committee = await db.Committees.AsNoTracking().FirstAsync(c => c.Id == found.CommitteeId, ct);
        var room = await db.Rooms.AsNoTracking().FirstOrDefaultAsync(r => r.Id == found.RoomId, ct);
        return new(found, committee.Name, room is { Phone.Length: > 0 } ? room.Phone : committee.Phone, room?.Name, now);
    }
}
