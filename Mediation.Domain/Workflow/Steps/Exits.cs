using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What every way out of mediation has in common: the day, the words, the reply owed to the sender, an open record closed.</summary>
internal static class Exits
{
    internal static void Leave(StepContext c, string note)
    {
        c.Case.OverAt = c.Now;
        c.Case.ExitNote = note;
        if (c.Case.OpenSession is { } open) open.ClosedAt = c.Now;
        StartReplyClock(c);
    }

    /// <summary>Sets off the clock for the reply to the body that referred: D29 court, D28 police, D27 petition office.</summary>
    internal static void StartReplyClock(StepContext c)
    {
        if (c.Case.Referral is null or { RepliedAt: not null }) return;
        DeadlineKind? kind = c.Case.Origin switch
        {
            CaseOrigin.CourtDelegated or CaseOrigin.CourtEntrusted => DeadlineKind.D29,
            CaseOrigin.Police => DeadlineKind.D28,
            CaseOrigin.Petition => DeadlineKind.D27,
            _ => null,
        };
        if (kind is { } k && c.Case.Deadlines.All(d => d.Kind != k)) c.Start(k, c.Today);
    }
}
