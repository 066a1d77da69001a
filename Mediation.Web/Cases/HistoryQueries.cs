using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Enforcement;
using Mediation.Domain.Parties;
using Mediation.Web.Data;
using Mediation.Web.Data.Mappings;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Cases;

/// <summary>
/// Reads what the same parties have done before, by their identity numbers and credit codes; people without a number have no history. Every query
/// begins at the indexes on these numbers, so that it costs what the parties did and not how many cases there are.
/// </summary>
internal static class HistoryQueries
{
    /// <summary>The history of the parties of a case, of every committee of the installation. Only counts and the parties' own names leave it.</summary>
    public static async Task<PartyHistory> LoadAsync(MediationDbContext db, MediationCase @case, DateTime now, CancellationToken ct)
    {
        string[] applicants = Numbers(@case, p => p.Side == Side.Applicant), others = Numbers(@case, p => p.Side != Side.Applicant);
        if (applicants.Length == 0 && others.Length == 0) return PartyHistory.None;
        var (id, year, twoYears) = (@case.Id, now.AddMonths(-12), now.AddMonths(-24));
        var together = applicants.Length == 0 || others.Length == 0 ? 0 : await TogetherAsync(db, id, CasesOf(db, applicants), CasesOf(db, others), year, ct);
        var ofLender = applicants.Length == 0 ? [] : await PartiesOf(db, applicants, Side.Applicant)
            .Join(db.Cases.Where(c => c.Id != id && c.RegisteredAt >= twoYears && EF.Functions.Like(c.Subject, "%借%") && !EF.Functions.Like(c.Subject, "%借用%")), p => EF.Property<Guid>(p, CaseMapping.CaseId), c => c.Id, (p, c) => p.IdNumber ?? p.CreditCode)
            .ToListAsync(ct);
        var enforced = await PartiesOf(db, [.. applicants, .. others], Side.Respondent)
            .Where(p => EF.Property<Guid>(p, CaseMapping.CaseId) != id
                && db.Set<EnforcementApplication>().Any(e => EF.Property<Guid>(e, CaseMapping.CaseId) == EF.Property<Guid>(p, CaseMapping.CaseId) && e.State != EnforcementState.Ended))
            .Select(p => p.IdNumber ?? p.CreditCode).Distinct().ToListAsync(ct);
        return new(together, ofLender.GroupBy(n => n).Select(g => g.Count()).DefaultIfEmpty().Max(), [.. @case.Parties.Where(p => enforced.Contains(p.IdNumber ?? p.CreditCode)).Select(p => p.Name)]);
    }

    /// <summary>The cases in which somebody with one of the numbers is a party. Two seeks joined: a database seeks by one column or the other, not by either.</summary>
    internal static IQueryable<Guid> CasesOf(MediationDbContext db, string[] numbers) =>
        db.Set<Party>().Where(p => numbers.Contains(p.IdNumber!)).Select(p => EF.Property<Guid>(p, CaseMapping.CaseId))
            .Union(db.Set<Party>().Where(p => numbers.Contains(p.CreditCode!)).Select(p => EF.Property<Guid>(p, CaseMapping.CaseId)));

    private static Task<int> TogetherAsync(MediationDbContext db, Guid id, IQueryable<Guid> ofApplicants, IQueryable<Guid> ofOthers, DateTime since, CancellationToken ct) =>
        db.Cases.CountAsync(c => c.Id != id && ofApplicants.Contains(c.Id) && ofOthers.Contains(c.Id)
            && c.Confirmations.Any(a => a.State == ConfirmationState.Confirmed && a.DecidedAt >= since), ct);

    private static IQueryable<Party> PartiesOf(MediationDbContext db, string[] numbers, Side side)
    {
        var found = db.Set<Party>().Where(p => numbers.Contains(p.IdNumber!)).Select(p => p.Id).Union(db.Set<Party>().Where(p => numbers.Contains(p.CreditCode!)).Select(p => p.Id));
        return db.Set<Party>().AsNoTracking().Where(p => p.Side == side && found.Contains(p.Id));
    }

    private static string[] Numbers(MediationCase @case, Func<Party, bool> which) => [.. @case.Parties.Where(which).Select(p => p.IdNumber ?? p.CreditCode).OfType<string>()];
}
