using Mediation.Domain.Access;
using Mediation.Domain.Deadlines;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Administration;

/// <summary>Reads the calendars for an administrator.</summary>
public sealed class CalendarQueries(IDbContextFactory<MediationDbContext> contexts)
{
    /// <summary>The loaded years, newest first; empty for anybody but an administrator.</summary>
    public async Task<IReadOnlyList<CalendarYear>> ListYearsAsync(Actor? reader, CancellationToken ct = default)
    {
        if (reader?.Is(Role.Administrator) is not true) return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        return [.. (await db.Calendars.AsNoTracking().OrderByDescending(y => y.Year).ToListAsync(ct)).Select(y => y.ToYear())];
    }
}
