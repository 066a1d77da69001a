using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Administration;

/// <summary>Numbers left out for one reason.</summary>
public sealed record GapRange(int First, int Last, string Reason, string By);

/// <summary>A series: what it numbers, the last number, what was left out.</summary>
public sealed record SeriesRow(string Series, Text Name, int Last, IReadOnlyList<GapRange> Gaps);

/// <summary>Reads the number series for an administrator.</summary>
public sealed class NumberQueries(IDbContextFactory<MediationDbContext> contexts)
{
    /// <summary>Every series; empty for anybody but an administrator.</summary>
    public async Task<IReadOnlyList<SeriesRow>> ListAsync(Actor? reader, CancellationToken ct = default)
    {
        if (reader?.Is(Role.Administrator) is not true) return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var series = await db.NumberSeries.AsNoTracking().OrderBy(s => s.Series).ToListAsync(ct);
        var gaps = (await db.NumberGaps.AsNoTracking().OrderBy(g => g.Number).ToListAsync(ct)).ToLookup(g => g.Series);
        var names = (await db.Committees.AsNoTracking().Select(c => new { c.Id, c.Name }).ToListAsync(ct)).Select(c => (Key: $"{c.Id:N}", c.Name))
            .Concat((await db.Hosts.AsNoTracking().Select(h => new { h.Id, h.Name }).ToListAsync(ct)).Select(h => (Key: $"{h.Id:N}", h.Name))).ToList();
        return [.. series.Select(s => new SeriesRow(s.Series, Named(s.Series, names), s.Last, Ranges(gaps[s.Series])))];
    }

    // kind:owner:year, as the steps draw them; anything else stands as it is.
    private static Text Named(string series, List<(string Key, string Name)> names)
    {
        if (series.Split(':') is not [var kind, var owner, var year]) return new(series, series);
        var of = names.FirstOrDefault(n => n.Key == owner).Name ?? owner;
        return kind switch
        {
            "case" => new($"{of}{year}年案件卷号", $"{of}, case files of {year}"),
            "request" => new($"{of}{year}年来件编号", $"{of}, requests of {year}"),
            "court" => new($"{of}{year}年司法确认案号", $"{of}, confirmation cases of {year}"),
            _ => new(series, series),
        };
    }

    private static List<GapRange> Ranges(IEnumerable<NumberGap> gaps)
    {
        var ranges = new List<GapRange>();
        foreach (var gap in gaps)
        {
            if (ranges is [.., var last] && last.Last + 1 == gap.Number && last.Reason == gap.Reason && last.By == gap.By) ranges[^1] = last with { Last = gap.Number };
            else ranges.Add(new(gap.Number, gap.Number, gap.Reason, gap.By));
        }
        return ranges;
    }
}
