using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Parties;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Confirmation;

/// <summary>One application in the report.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Parties">Whose.</param>
/// <param name="Committee">The committee.</param>
/// <param name="CourtNumber">The court's number; null before acceptance.</param>
/// <param name="State">Its state.</param>
/// <param name="SignedAt">The last party's signature under the agreement, UTC; null if none was recorded.</param>
/// <param name="FiledAt">When it was filed, UTC.</param>
/// <param name="DecidedAt">When the court ruled, UTC; null while it has not.</param>
public sealed record ReportRow(Guid CaseId, string Parties, string Committee, string? CourtNumber, ConfirmationState State, DateTime? SignedAt, DateTime FiledAt, DateTime? DecidedAt)
{
    /// <summary>Whole minutes from the last signature to the ruling; null if one of the two is not there.</summary>
    public int? Minutes => SignedAt is { } signed && DecidedAt is { } decided && decided >= signed ? (int)(decided - signed).TotalMinutes : null;
}

/// <summary>How long confirmation took: every application filed in the period, measured or not.</summary>
/// <param name="Rows">Every application, the newest first.</param>
public sealed record ConfirmationReport(IReadOnlyList<ReportRow> Rows)
{
    /// <summary>Minutes of those that can be measured, shortest first.</summary>
    public IReadOnlyList<int> Measured { get; } = [.. Rows.Select(r => r.Minutes).OfType<int>().Order()];

    /// <summary>Applications the court has not ruled on.</summary>
    public int Undecided => Rows.Count(r => r.DecidedAt is null);

    /// <summary>Ruled on, without a usable time of signature.</summary>
    public int Unmeasured => Rows.Count(r => r.DecidedAt is not null && r.Minutes is null);

    /// <summary>Ruled on within the day of signing.</summary>
    public int SameDay => Rows.Count(r => r.Minutes is not null && Domain.Workflow.StepContext.DayOf(r.SignedAt!.Value) == Domain.Workflow.StepContext.DayOf(r.DecidedAt!.Value));

    /// <summary>The median in minutes, of an even number the mean of the two in the middle rounded down; null if nothing was measured.</summary>
    public int? Median => Measured.Count == 0 ? null : (int)(((long)Measured[(Measured.Count - 1) / 2] + Measured[Measured.Count / 2]) / 2);
}

/// <summary>Reads the times from signature to ruling: a court its own, a director those of the own committee.</summary>
public sealed class ReportQueries(IDbContextFactory<MediationDbContext> contexts)
{
    /// <summary>Every application filed from one moment up to another, UTC; nothing for somebody of neither body.</summary>
    public async Task<ConfirmationReport> FindAsync(Actor reader, DateTime from, DateTime to, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var court = reader.Is(Role.Judge) || reader.Is(Role.CourtClerk) ? reader.HostBodyId : null;
        var committee = reader.Is(Role.Director) ? reader.CommitteeId : null;
        if (court is null && committee is null) return new([]);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await db.Cases.AsNoTracking().SelectMany(k => k.Confirmations, (k, a) => new
        {
            k.Id, k.CommitteeId, k.CommitteeName, a.CourtId, a.CourtNumber, a.State, a.FiledAt, a.DecidedAt,
            SignedAt = k.Agreements.Where(g => g.Id == a.AgreementId).SelectMany(g => g.Signatures).Where(s => s.PartyKey != "").Max(s => (DateTime?)s.At),
        }).Where(a => a.FiledAt >= from && a.FiledAt < to && ((court != null && a.CourtId == court) || (committee != null && a.CommitteeId == committee)))
            .OrderByDescending(a => a.FiledAt).ToListAsync(ct);
        var ids = found.Select(a => a.Id).Distinct().ToList();
        var names = (await db.Cases.AsNoTracking().Where(k => ids.Contains(k.Id)).SelectMany(k => k.Parties, (k, p) => new { k.Id, p.Side, p.Ordinal, p.Name }).ToListAsync(ct)).ToLookup(p => p.Id);
        string Names(Guid id, Side side) => string.Join('、', names[id].Where(p => p.Side == side).OrderBy(p => p.Ordinal).Select(p => p.Name));
        return new([.. found.Select(a => new ReportRow(a.Id, $"{Names(a.Id, Side.Applicant)} · {Names(a.Id, Side.Respondent)}", a.CommitteeName, a.CourtNumber, a.State, a.SignedAt, a.FiledAt!.Value, a.DecidedAt))]);
    }
}
