using System.Globalization;
using System.Text.Json;
using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Web.Data;

namespace Mediation.Web.Cases;

/// <summary>Draws numbers without gaps, and writes down the numbers an administrator declares as used elsewhere.</summary>
public sealed class CaseNumbers(WriteUnit unit)
{
    /// <summary>The name of the change in the event log.</summary>
    public const string SkippedKey = "numbers-skipped";

    private const int MostAtOnce = 1000;

    /// <summary>The next number of a series, inside the caller's transaction: if the step fails, the number was never drawn.</summary>
    internal static async Task<int> DrawAsync(MediationDbContext db, string series, Guid caseId, DateTime at, CancellationToken ct)
    {
        var row = await RowAsync(db, series, ct);
        row.Last++;
        db.Numbers.Add(new DrawnNumber { Series = series, Number = row.Last, CaseId = caseId, At = at });
        return row.Last;
    }

    /// <summary>Moves the counter on and writes down why, so that the numbers left out are explained for ever.</summary>
    /// <param name="series">The series, such as case:…:2026.</param>
    /// <param name="count">How many numbers, 1 to 1000.</param>
    /// <param name="reason">Where they were used, or why not at all.</param>
    /// <param name="actor">Who says so.</param>
    /// <param name="nowUtc">When.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The first and the last number skipped.</returns>
    public Task<(int First, int Last)> SkipAsync(string series, int count, string reason, Actor actor, DateTime nowUtc, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(series);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MostAtOnce);
        var at = EventLog.Moment(nowUtc);
        return unit.RunAsync(async (db, token) =>
        {
            var row = await RowAsync(db, series, token);
            var first = row.Last + 1;
            for (var i = 0; i < count; i++)
                db.NumberGaps.Add(new NumberGap { Series = series, Number = ++row.Last, Reason = reason, By = actor.Name, At = at });
            var last = row.Last;
            var range = string.Create(CultureInfo.InvariantCulture, $"{first}-{last}");
            var data = JsonSerializer.Serialize(new { series, first, last, reason = PrivateNumbers.Hide(reason) }, EventData.Json);
            await EventLog.AppendAsync(db, new(Guid.Empty, actor, at, SkippedKey, "", "",
                new Text($"编号{range}不用：{reason}", $"Numbers {range} left out: {reason}"), data), token);
            await db.SaveChangesAsync(token);
            return (first, last);
        }, ct);
    }

    private static async Task<NumberSeriesRow> RowAsync(MediationDbContext db, string series, CancellationToken ct)
    {
        if (await db.NumberSeries.FindAsync([series], ct) is { } known) return known;
        var row = new NumberSeriesRow { Series = series };
        db.NumberSeries.Add(row);
        return row;
    }
}
