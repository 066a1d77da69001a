using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Enforcement;
using Mediation.Domain.Parties;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Cases;

/// <summary>Reads what the same parties have done before, by their identity numbers and credit codes; people without a number have no history.</summary>
internal static class HistoryQueries
{
    /// <summary>The history of the parties of a case, of every committee of the installation. Only counts and the parties' own names leave it.</summary>
    public static async Task<PartyHistory> LoadAsync(MediationDbContext db, MediationCase @case, DateTime now, CancellationToken ct)
    {
        string[] applicants = Numbers(@case, p => p.Side == Side.Applicant), others = Numbers(@case, p => p.Side != Side.Applicant);
        if (applicants.Length == 0 && others.Length == 0) return PartyHistory.None;
        var (year, twoYears) = (now.AddMonths(-12), now.AddMonths(-24));
        var earlier = db.Cases.AsNoTracking().Where(c => c.Id != @case.Id);
        var together = await earlier.CountAsync(c => c.Confirmations.Any(a => a.State == ConfirmationState.Confirmed && a.DecidedAt >= year)
            && c.Parties.Any(p => (applicants.Contains(p.IdNumber!) || applicants.Contains(p.CreditCode!))) && c.Parties.Any(p => (others.Contains(p.IdNumber!) || others.Contains(p.CreditCode!))), ct);
        var loans = await earlier.Where(c => c.RegisteredAt >= twoYears && EF.Functions.Like(c.Subject, "%借%") && !EF.Functions.Like(c.Subject, "%借用%"))
            .SelectMany(c => c.Parties).Where(p => p.Side == Side.Applicant && (applicants.Contains(p.IdNumber!) || applicants.Contains(p.CreditCode!))).Select(p => p.IdNumber ?? p.CreditCode).ToListAsync(ct);
        var enforced = await earlier.Where(c => c.Enforcements.Any(e => e.State != EnforcementState.Ended))
            .SelectMany(c => c.Parties).Where(p => p.Side == Side.Respondent).Select(p => p.IdNumber ?? p.CreditCode)
            .Where(n => n != null && (applicants.Contains(n) || others.Contains(n))).Distinct().ToListAsync(ct);
        return new(together, loans.GroupBy(n => n).Select(g => g.Count()).DefaultIfEmpty().Max(), [.. @case.Parties.Where(p => enforced.Contains(p.IdNumber ?? p.CreditCode)).Select(p => p.Name)]);
    }

    private static string[] Numbers(MediationCase @case, Func<Party, bool> which) => [.. @case.Parties.Where(which).Select(p => p.IdNumber ?? p.CreditCode).OfType<string>()];
}
