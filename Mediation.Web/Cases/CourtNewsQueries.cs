using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Cases;

/// <summary>Something a court did that the mediator of the case should know at once.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Parties">Whose.</param>
/// <param name="What">What the court did.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Href">Where to read it.</param>
public sealed record CourtNews(Guid CaseId, string Parties, Text What, DateTime At, string Href);

/// <summary>Reads what courts did in the last days in the cases of one mediator.</summary>
public sealed class CourtNewsQueries(IDbContextFactory<MediationDbContext> contexts, TimeProvider clock)
{
    private const int Days = 3;
    private const int Most = 20;

    /// <summary>Rulings, orders to supply and comments of the last three days, newest first; empty for everybody but a mediator.</summary>
    public async Task<IReadOnlyList<CourtNews>> ListAsync(Actor reader, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (!reader.Is(Role.Mediator) || reader.MediatorId is not { } mediator) return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var since = clock.GetUtcNow().UtcDateTime.AddDays(-Days);
        var mine = db.Cases.AsNoTracking().Where(CaseAccess.Visible(reader)).Where(k => k.LeadMediatorId == mediator);
        var ruled = await mine.SelectMany(k => k.Confirmations, (k, a) => new { k.Id, a.CourtName, a.State, At = a.DecidedAt }).Where(a => a.At >= since).OrderByDescending(a => a.At).Take(Most).ToListAsync(ct);
        var asked = await mine.SelectMany(k => k.Confirmations, (k, a) => new { k.Id, a }).SelectMany(x => x.a.Rounds, (x, r) => new { x.Id, x.a.CourtName, r.Asked, r.Clause, r.SuppliedAt, At = r.OrderedAt })
            .Where(r => r.At >= since && r.SuppliedAt == null).OrderByDescending(r => r.At).Take(Most).ToListAsync(ct);
        var noted = await db.PreReviews.AsNoTracking().Where(p => mine.Any(k => k.Id == p.CaseId)).SelectMany(p => p.Notes, (p, n) => new { Id = p.CaseId, p.CourtName, n.Words, n.Clause, n.FromCourt, n.At })
            .Where(n => n.FromCourt && n.At >= since).OrderByDescending(n => n.At).Take(Most).ToListAsync(ct);
        List<CourtNews> news =
        [
            .. ruled.Select(a => new CourtNews(a.Id, "", new($"{a.CourtName}：{a.State.Term().Zh}", $"{a.CourtName}: {a.State.Term().En}"), a.At!.Value, $"cases/{a.Id}")),
            .. asked.Select(r => new CourtNews(r.Id, "", new($"{r.CourtName}要求补充{About(r.Clause).Zh}：{r.Asked}", $"{r.CourtName} asks for more{About(r.Clause).En}: {r.Asked}"), r.At, $"cases/{r.Id}")),
            .. noted.Select(n => new CourtNews(n.Id, "", new($"{n.CourtName}先看协议，提了意见{About(n.Clause).Zh}：{n.Words}", $"{n.CourtName} commented{About(n.Clause).En}: {n.Words}"), n.At, $"cases/{n.Id}/look-on")),
        ];
        if (news.Count == 0) return [];
        var ids = news.Select(n => n.CaseId).Distinct().ToList();
        var names = (await db.Cases.AsNoTracking().Where(k => ids.Contains(k.Id)).SelectMany(k => k.Parties, (k, p) => new { k.Id, p.Side, p.Ordinal, p.Name }).ToListAsync(ct)).ToLookup(p => p.Id);
        return [.. news.OrderByDescending(n => n.At).Take(Most).Select(n => n with { Parties = string.Join('、', names[n.CaseId].OrderBy(p => p.Side).ThenBy(p => p.Ordinal).Select(p => p.Name)) })];
    }

    /// <summary>Where the newest application of a case stands; null if none is filed. For readers who have the case open already.</summary>
    public async Task<CourtState?> FindStateAsync(Guid caseId, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await db.Cases.AsNoTracking().Where(k => k.Id == caseId).SelectMany(k => k.Confirmations).Where(a => a.State != ConfirmationState.Preparing).OrderByDescending(a => a.Number)
            .Select(a => new { a.Number, a.State, a.CourtName, a.CourtNumber, a.FiledAt, a.AcceptedAt, a.QuestionedAt, a.DecidedAt }).FirstOrDefaultAsync(ct);
        return found is null ? null : new(found.Number, found.State, found.CourtName, found.CourtNumber, found.DecidedAt ?? found.QuestionedAt ?? found.AcceptedAt ?? found.FiledAt);
    }

    private static Text About(int? clause) => clause is { } n ? new($"（第{n}条）", $" (clause {n})") : new("", "");
}
