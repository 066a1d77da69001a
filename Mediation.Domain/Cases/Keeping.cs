using Mediation.Domain.Agreements;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Rules;

namespace Mediation.Domain.Cases;

/// <summary>How long a file is kept (domain reference 10.4). No national article fixes it: the classes are practice, the lengths settings.</summary>
public static class Keeping
{
    /// <summary>The class practice suggests: permanent for land, houses and cases that are major or touch many, long for duties that last, short for what was settled on the spot.</summary>
    public static RetentionClass Suggested(MediationCase k, RuleValues rules)
    {
        if (k.Category is DisputeCategory.Land or DisputeCategory.House or DisputeCategory.Expropriation) return RetentionClass.Permanent;
        if (k.Risk == RiskGrade.A || k.Parties.Sum(p => p.MemberCount) >= rules.Of(RuleSettings.MassCase)) return RetentionClass.Permanent;
        var lasting = k.AgreementInEffect is { Form: AgreementForm.Written };
        return lasting || k.Confirmations.Count > 0 || k.Category is DisputeCategory.Medical or DisputeCategory.Labour or DisputeCategory.WageArrears
            ? RetentionClass.Long : RetentionClass.Short;
    }

    /// <summary>The day until which a file archived on a day is kept at least; null for ever.</summary>
    public static DateOnly? Until(MediationCase k, RetentionClass kept, DateOnly archivedOn, RuleValues rules, WorkingCalendar calendar)
    {
        if (kept == RetentionClass.Permanent) return null;
        DateOnly After(RuleSetting years, DateOnly day) => PeriodCounter.End(day, new(rules.Of(years), PeriodUnit.Years, RollsForward: false), calendar).On;
        var byClass = After(kept == RetentionClass.Short ? RuleSettings.KeepShort : RuleSettings.KeepLong, archivedOn);
        var lastDue = k.Agreements.SelectMany(a => a.Ledger).Where(r => r.State is not (LedgerState.Conditional or LedgerState.Replaced)).Max(r => r.DueOn);
        return lastDue is { } due && After(RuleSettings.KeepFloor, due) is var floor && floor > byClass ? floor : byClass;
    }
}
