using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Deadlines;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Administration;

/// <summary>A length no law fixes, as it is set here.</summary>
public sealed record LengthRow(Text Name, Text Length, Citation Source);

/// <summary>Reads the calendars and the lengths for an administrator.</summary>
public sealed class CalendarQueries(IDbContextFactory<MediationDbContext> contexts)
{
    /// <summary>The loaded years, newest first; empty for anybody but an administrator.</summary>
    public async Task<IReadOnlyList<CalendarYear>> ListYearsAsync(Actor? reader, CancellationToken ct = default)
    {
        if (reader?.Is(Role.Administrator) is not true) return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        return [.. (await db.Calendars.AsNoTracking().OrderByDescending(y => y.Year).ToListAsync(ct)).Select(y => y.ToYear())];
    }

    /// <summary>The lengths an installation may set; empty for anybody but an administrator.</summary>
    public async Task<IReadOnlyList<LengthRow>> ListLengthsAsync(Actor? reader, CancellationToken ct = default)
    {
        if (reader?.Is(Role.Administrator) is not true) return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var law = await LawData.LoadAsync(db, ct);
        return [.. DeadlineRules.All.Where(r => r.IsSetting).Select(r => new LengthRow(r.Name, law.Lengths.PeriodOf(r.Kind).Words, r.Source))];
    }
}
