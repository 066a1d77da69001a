using Mediation.Domain.Confirmation;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Confirmation;

/// <summary>Reads what the applications of the last twelve months say beside one of them: a handful of queries over indexes, however many cases there are.</summary>
public sealed class SignalQueries(IDbContextFactory<MediationDbContext> contexts)
{
    private const int Months = 12;
    private const int NamedAtMost = 5;

    // More than this many earlier cases of one person say no more than this many.
    private const int LookedAt = 500;

    private sealed record Filed(Guid CaseId, Guid CourtId, DateTime At);

    /// <summary>What is known beside the application of the case; only cases of the same court are named.</summary>
    public async Task<CourtHistory> LoadAsync(StepContext c, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(c);
        if (c.Confirmation is not { } application) return CourtHistory.None;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (court, committee, since) = (application.CourtId, c.Case.CommitteeId, c.Now.AddMonths(-Months));
        var toCourt = db.Cases.SelectMany(k => k.Confirmations, (k, a) => new { k.CommitteeId, a.CourtId, a.FiledAt }).Where(a => a.CourtId == court && a.FiledAt >= since);
        var total = await toCourt.CountAsync(ct);
        var ofCommittee = await toCourt.CountAsync(a => a.CommitteeId == committee, ct);
        var pairs = await PairsAsync(db, c, since, ct);
        var agents = await AgentsAsync(db, c, since, ct);
        var titles = await TitlesAsync(db, pairs.Concat(agents.Values.SelectMany(a => a)).Where(f => f.CourtId == court).Select(f => f.CaseId).Distinct().Take(LookedAt).ToList(), ct);
        Recurrence Of(List<Filed> seen) => new(seen.Count, [.. seen.Where(f => f.CourtId == court).OrderByDescending(f => f.At).Take(NamedAtMost)
            .Select(f => new EarlierApplication(f.CaseId, titles.GetValueOrDefault(f.CaseId, ""), StepContext.DayOf(f.At)))]);
        return new() { SameParties = Of(pairs), Agents = agents.ToDictionary(a => a.Key, a => Of(a.Value)), CourtTotal = total, CommitteeTotal = ofCommittee };
    }

    // Both sides by their numbers, whichever of them applied then.
    private static async Task<List<Filed>> PairsAsync(MediationDbContext db, StepContext c, DateTime since, CancellationToken ct)
    {
        string[] one = Numbers(c, Side.Applicant), other = Numbers(c, Side.Respondent);
        if (one.Length == 0 || other.Length == 0) return [];
        var id = c.Case.Id;
        var (ofOne, ofOther) = (HistoryQueries.CasesOf(db, one), HistoryQueries.CasesOf(db, other));
        return await db.Cases.Where(k => k.Id != id && ofOne.Contains(k.Id) && ofOther.Contains(k.Id))
            .SelectMany(k => k.Confirmations, (k, a) => new { k.Id, a.CourtId, a.FiledAt }).Where(a => a.FiledAt >= since)
            .OrderByDescending(a => a.FiledAt).Take(LookedAt).Select(a => new Filed(a.Id, a.CourtId, a.FiledAt!.Value)).ToListAsync(ct);
    }

    // An agent is known by the identity number, otherwise by name and telephone.
    private static async Task<Dictionary<string, List<Filed>>> AgentsAsync(MediationDbContext db, StepContext c, DateTime since, CancellationToken ct)
    {
        var agents = c.Case.Parties.SelectMany(p => p.Representatives).Where(r => r.Capacity == Capacity.Agent && (r.IdNumber ?? r.Phone) is not null).DistinctBy(r => r.IdNumber ?? $"{r.Name} {r.Phone}").ToList();
        if (agents.Count == 0) return [];
        var id = c.Case.Id;
        string[] numbers = [.. agents.Select(a => a.IdNumber).OfType<string>()], phones = [.. agents.Where(a => a.IdNumber is null).Select(a => a.Phone).OfType<string>()];
        var found = await db.Cases.SelectMany(k => k.Parties, (k, p) => new { k, p }).SelectMany(x => x.p.Representatives, (x, r) => new { x.k, r })
            .Where(x => x.r.Capacity == Capacity.Agent && x.k.Id != id && (numbers.Contains(x.r.IdNumber!) || phones.Contains(x.r.Phone!)))
            .SelectMany(x => x.k.Confirmations, (x, a) => new { x.k.Id, x.r.Name, x.r.IdNumber, x.r.Phone, a.CourtId, a.FiledAt }).Where(a => a.FiledAt >= since)
            .OrderByDescending(a => a.FiledAt).Take(LookedAt).ToListAsync(ct);
        return agents.GroupBy(a => a.Name).ToDictionary(g => g.Key, g => found
            .Where(f => g.Any(a => a.IdNumber is { } number ? f.IdNumber == number : f.Phone == a.Phone && f.Name == a.Name))
            .Select(f => new Filed(f.Id, f.CourtId, f.FiledAt!.Value)).Distinct().ToList());
    }

    private static async Task<Dictionary<Guid, string>> TitlesAsync(MediationDbContext db, List<Guid> ids, CancellationToken ct)
    {
        if (ids.Count == 0) return [];
        var named = await db.Cases.AsNoTracking().Where(k => ids.Contains(k.Id)).SelectMany(k => k.Parties, (k, p) => new { k.Id, k.Subject, p.Side, p.Ordinal, p.Name }).ToListAsync(ct);
        return named.GroupBy(n => n.Id).ToDictionary(g => g.Key, g =>
        {
            string Names(Side side) => string.Join('、', g.Where(n => n.Side == side).OrderBy(n => n.Ordinal).Select(n => n.Name));
            return $"{Names(Side.Applicant)}与{Names(Side.Respondent)}，{g.First().Subject}";
        });
    }

    private static string[] Numbers(StepContext c, Side side) => [.. c.Case.Parties.Where(p => p.Side == side).Select(p => p.IdNumber ?? p.CreditCode).OfType<string>()];
}
