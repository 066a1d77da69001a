using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Confirmation;

/// <summary>A court that may or may not be chosen for confirmation, and why.</summary>
/// <param name="CourtId">The court.</param>
/// <param name="Name">Its name.</param>
/// <param name="Allowed">Whether it may be chosen.</param>
/// <param name="Reason">The connecting ground, or why there is none.</param>
public sealed record CourtChoice(Guid CourtId, string Name, bool Allowed, Text Reason);

/// <summary>
/// Which courts may confirm an agreement. Self-run mediation: the basic court at a party's domicile or the committee's seat;
/// a court's invited mediation: the inviting court alone; labour: the basic court at the committee's seat alone; entrusted after filing: none.
/// Source: Civil Procedure Law art. 205; labour disputes interpretation (1) art. 52; invited mediation provisions art. 20.
/// </summary>
public static class ConfirmationRoute
{
    /// <summary>Every known court with its answer.</summary>
    public static IReadOnlyList<CourtChoice> Choices(MediationCase @case, IReadOnlyList<HostBody> courts, IReadOnlyList<CourtBinding> bindings, DateOnly today) =>
        [.. courts.Where(b => b.Kind == HostKind.Court).Select(court => Choice(@case, court, bindings, today))];

    /// <summary>What the parties should know before they choose: the days left, and where confirmation is worth little.</summary>
    public static IReadOnlyList<Text> Advice(StepContext c)
    {
        var advice = new List<Text>();
        if (c.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D32) is { } window)
            advice.Add(window.IsSurelyOver(c.Today)
                ? new($"申请的期限到{window.DueOn:yyyy年M月d日}，已经过了；协议仍有约束力，可以起诉", $"The period ended on {window.DueOn:yyyy-MM-dd}; the agreement still binds and may be sued on")
                : new($"还有{Math.Max(0, window.DaysLeft(c.Today))}天，到{window.DueOn:yyyy年M月d日}为止", $"{Math.Max(0, window.DaysLeft(c.Today))} days left, to {window.DueOn:yyyy-MM-dd}"));
        if (c.Agreement is not { } agreement) return advice;
        if (agreement.Ledger.Count > 0 && agreement.Ledger.All(r => r.State is LedgerState.Performed or LedgerState.Waived or LedgerState.Conditional))
            advice.Add(new("约定的都已经履行，可以申请，但没有需要执行的内容，一般不用申请", "Everything is performed: an application is allowed, but there is nothing left to enforce"));
        if (c.Case.Category is DisputeCategory.Labour or DisputeCategory.WageArrears && agreement.Obligations.Any(o => !o.IsPayment && o.IsPerformable))
            advice.Add(new("劳动争议只就付款的约定确认，其他条款照样有约束力，但法院不确认", "Of a labour agreement only the payments are confirmed; the other clauses bind but are not confirmed"));
        return advice;
    }

    private static CourtChoice Choice(MediationCase @case, HostBody court, IReadOnlyList<CourtBinding> bindings, DateOnly today)
    {
        CourtChoice Yes(string zh, string en) => CourtLevel.IsBasic(court.CourtCode)
            ? new(court.Id, court.Name, true, new(zh, en))
            : new(court.Id, court.Name, true, new($"{zh}；中级人民法院，只有依级别应由它管辖的纠纷才能选", $"{en}; an intermediate court, only where the dispute's level requires it"));
        CourtChoice No(string zh, string en) => new(court.Id, court.Name, false, new(zh, en));
        bool Serves(string? region) => region is not null && bindings.Any(b => b.CourtId == court.Id && b.RegionCode == region && b.IsValidOn(today));

        if (@case.Origin == CaseOrigin.CourtEntrusted)
            return No("立案后委托调解，由法院出具调解书，不走司法确认", "entrusted after filing: the court issues its own document");
        if (@case.Origin == CaseOrigin.CourtDelegated)
            return court.Id == @case.ReferringBodyId
                ? Yes("邀请调解的人民法院", "the court that invited the mediation")
                : No("只能向邀请调解的人民法院申请", "only the inviting court may confirm");
        if (@case.Category is DisputeCategory.Labour or DisputeCategory.WageArrears && !CourtLevel.IsBasic(court.CourtCode))
            return No("劳动争议只能向调解组织所在地的基层人民法院申请", "labour: only the basic court at the committee's seat");
        if (Serves(@case.RegionCode)) return Yes("调解组织所在地", "seat of the committee");
        if (@case.Category is DisputeCategory.Labour or DisputeCategory.WageArrears)
            return No("劳动争议只能向调解组织所在地的基层人民法院申请", "labour: only the court at the committee's seat");
        if (Serves(@case.ObjectRegionCode)) return Yes("标的物所在地", "location of the object");
        var home = @case.Parties.FirstOrDefault(p => p.Side != Side.Third && Serves(p.RegionCode));
        return home is null
            ? No("不是任何一方住所地、标的物所在地或者调解组织所在地的法院", "neither a party's domicile, the object nor the committee is in its district")
            : Yes($"{home.Mark}方住所地", $"domicile of {home.Name}");
    }
}
