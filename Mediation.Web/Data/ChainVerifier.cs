using Mediation.Domain;
using Mediation.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Data;

/// <summary>What a check of the whole record found.</summary>
/// <param name="Events">How many events were read.</param>
/// <param name="Head">The hash at the end of the chain; kept elsewhere, it proves later that nothing was cut off and rewritten.</param>
/// <param name="Flaws">What is wrong: of the chain the first thing only, since everything after it follows from it.</param>
public sealed record ChainReport(long Events, string Head, IReadOnlyList<Text> Flaws);

/// <summary>Reads every event in order and every number, and names what was edited, removed, reordered or cut off.</summary>
public sealed class ChainVerifier(IDbContextFactory<MediationDbContext> contexts)
{
    /// <summary>Checks everything; reads only.</summary>
    public async Task<ChainReport> VerifyAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var flaws = new List<Text>();
        CaseEvent? last = null;
        var count = 0L;
        await foreach (var e in db.Events.AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (flaws.Count == 0 && EventChain.Flaw(last, e) is { } flaw) flaws.Add(flaw);
            last = e;
            count++;
        }
        if (flaws.Count == 0 && await HeadFlawAsync(db, last, ct) is { } cut) flaws.Add(cut);
        flaws.AddRange(await NumberFlawsAsync(db, ct));
        return new ChainReport(count, last?.Hash ?? EventChain.Start, flaws);
    }

    private static async Task<Text?> HeadFlawAsync(MediationDbContext db, CaseEvent? last, CancellationToken ct)
    {
        var head = await db.ChainHead.AsNoTracking().FirstOrDefaultAsync(h => h.Id == ChainHeadRow.OnlyId, ct);
        if (head is null) return new("链尾的记录不见了", "the record of the chain's end is missing");
        var (sequence, hash) = (last?.Sequence ?? 0, last?.Hash ?? EventChain.Start);
        if (head.Sequence > sequence) return new($"第{sequence + 1}行到第{head.Sequence}行被截掉", $"rows {sequence + 1} to {head.Sequence} were cut off the end");
        return head.Sequence == sequence && head.Hash == hash ? null
            : new($"链尾记的是第{head.Sequence}行，实际到第{sequence}行，两者对不上", $"the recorded end, row {head.Sequence}, does not match the last row, {sequence}");
    }

    private static async Task<List<Text>> NumberFlawsAsync(MediationDbContext db, CancellationToken ct)
    {
        var flaws = new List<Text>();
        foreach (var series in await db.NumberSeries.AsNoTracking().OrderBy(s => s.Series).ToListAsync(ct))
        {
            var known = (await db.Numbers.Where(n => n.Series == series.Series).Select(n => n.Number).ToListAsync(ct))
                .Concat(await db.NumberGaps.Where(n => n.Series == series.Series).Select(n => n.Number).ToListAsync(ct)).ToList();
            foreach (var missing in Enumerable.Range(1, series.Last).Except(known).Take(1))
                flaws.Add(new($"编号{series.Series}缺第{missing}号，没有说明", $"series {series.Series}: number {missing} is missing and not explained"));
            foreach (var beyond in known.Where(n => n < 1 || n > series.Last).Take(1))
                flaws.Add(new($"编号{series.Series}的第{beyond}号超出已发到的{series.Last}号", $"series {series.Series}: number {beyond} is beyond the last one drawn, {series.Last}"));
            foreach (var twice in known.GroupBy(n => n).Where(g => g.Count() > 1).Take(1))
                flaws.Add(new($"编号{series.Series}的第{twice.Key}号既发出又注明不用", $"series {series.Series}: number {twice.Key} is both drawn and left out"));
        }
        return flaws;
    }
}
