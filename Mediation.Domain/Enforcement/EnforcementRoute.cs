using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Venues;

namespace Mediation.Domain.Enforcement;

/// <summary>Where and for what enforcement may be asked: CPL Interpretation arts. 460-461.</summary>
public static class EnforcementRoute
{
    /// <summary>Every known court with its answer: the one that ruled, or one of its level where the debtor has property.</summary>
    public static IReadOnlyList<CourtChoice> Choices(MediationCase @case, IReadOnlyList<HostBody> hosts)
    {
        var courts = hosts.Where(h => h.Kind == HostKind.Court).ToList();
        var ruled = courts.FirstOrDefault(h => h.Id == @case.Confirmation?.CourtId);
        return [.. courts.Select(h => h.Id == ruled?.Id
            ? new CourtChoice(h.Id, h.Name, true, new("作出裁定的法院", "the court that ruled"))
            : CourtLevel.IsSame(h.CourtCode, ruled?.CourtCode)
                ? new CourtChoice(h.Id, h.Name, true, new("同级法院，被执行的财产在它辖区内才能选", "of the same level; only if the property lies in its district"))
                : new CourtChoice(h.Id, h.Name, false, new("和作出裁定的法院不同级", "not of the level of the court that ruled")))];
    }

    /// <summary>The rows a creditor may claim on a day: due, unpaid, to a named creditor.</summary>
    public static IEnumerable<LedgerRow> Claimable(Agreement agreement, DateOnly day) =>
        agreement.Ledger.Where(r => r.IsOverdueOn(day) && r.CreditorKey.Length > 0).OrderBy(r => r.Number);

    /// <summary>What the delay of the rows has cost by today, as the ledger counts it, in fen.</summary>
    public static Money LateCharge(IEnumerable<LedgerRow> rows, DateOnly today) => Money.Sum(rows.Select(r => r.LateChargeOn(today)));

    /// <summary>Debtor and jointly liable of the rows, each once.</summary>
    public static IReadOnlyList<string> Debtors(IEnumerable<LedgerRow> rows) => [.. rows.SelectMany(r => r.JointDebtors.Prepend(r.DebtorKey)).Distinct()];
}
