using Mediation.Domain.Agreements;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Cases;

/// <summary>How long a file is kept (domain reference 10.4). No national article fixes it: the classes are practice, the lengths settings.</summary>
public static class Keeping
{
    /// <summary>The class practice suggests: permanent for land and houses, long for duties that last, short for what was settled on the spot.</summary>
    public static RetentionClass Suggested(MediationCase k)
    {
        if (k.Category is DisputeCategory.Land or DisputeCategory.House) return RetentionClass.Permanent;
        var lasting = k.AgreementInEffect is { Form: AgreementForm.Written };
        return lasting || k.Confirmations.Count > 0 || k.Category is DisputeCategory.Medical or DisputeCategory.Labour or DisputeCategory.WageArrears
            ? RetentionClass.Long : RetentionClass.Short;
    }

    /// <summary>The day until which a file archived on a day is kept at least; null for ever.</summary>
    public static DateOnly? Until(MediationCase k, RetentionClass kept, DateOnly archivedOn, DeadlineLengths lengths, WorkingCalendar calendar)
    {
        if (kept == RetentionClass.Permanent) return null;
        DateOnly After(DeadlineKind kind, DateOnly day) => PeriodCounter.End(day, lengths.PeriodOf(kind), calendar).On;
        var byClass = After(kept == RetentionClass.Short ? DeadlineKind.D46Short : DeadlineKind.D46Long, archivedOn);
        var lastDue = k.Agreements.SelectMany(a => a.Ledger).Where(r => r.State is not (LedgerState.Conditional or LedgerState.Replaced)).Max(r => r.DueOn);
        return lastDue is { } due && After(DeadlineKind.D46Floor, due) is var floor && floor > byClass ? floor : byClass;
    }
}
