using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Sessions;
using Mediation.Domain.Venues;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What every way out of mediation has in common: the day, the words, the reply owed to the sender, an open record closed.</summary>
internal static class Exits
{
    /// <summary>The clocks of mediation.</summary>
    internal static readonly DeadlineKind[] MediationClocks = [.. Deadlines.MediationClocks.All];

    /// <summary>T20, T25, T26 are ways out only until every party has signed (invited mediation provisions art. 24).</summary>
    internal static readonly Requirement NotAllSigned = Requirement.That("not-all-signed",
        new("还有当事人没有签名（各方签齐以后，只能由调解员签名、调委会盖章）", "a party that has not signed yet (once all have signed, only the mediator's signature and the seal remain)"), Law.Pml29,
        c => c.Case.State != CaseState.Signing || !c.Case.SignatoriesOn(c.Today).All(s => c.Agreement?.IsSignedBy(s) is true));

    /// <summary>The notice, and what nobody disputes with the evidence where there is any; of a case whose agreement stands only the notice.</summary>
    internal static IReadOnlyList<DocumentKind> Papers(MediationCase k) =>
        k.AgreementInEffect is null && UndisputedFactsPaper.HasAny(k) ? [DocumentKind.Ended, DocumentKind.UndisputedFacts] : [DocumentKind.Ended];

    internal static void Leave(StepContext c, string note)
    {
        c.Case.OverAt = c.Now;
        c.Case.ExitNote = c.Case.AgreementInEffect is { } binding ? $"{note.TrimEnd('。')}。原协议（{binding.Number}）仍然有效，各方应当继续履行。" : note;
        if (c.Case.OpenSession is { } open) open.ClosedAt = c.Now;
        if (c.Case.OpenRecusal is { } recusal) (recusal.Outcome, recusal.DecidedAt) = (RecusalOutcome.Lapsed, c.Now);
        StartReplyClock(c);
        if (c.Case.State == CaseState.Ended && c.Case.Category == DisputeCategory.Traffic) c.Start(DeadlineKind.D18, c.Today);
        RestartPoliceClock(c);
    }

    /// <summary>The police's own limit is counted anew from failure or non-performance (Police Administrative Case Provisions art. 185); shown for information.</summary>
    internal static void RestartPoliceClock(StepContext c)
    {
        if (c.Case.Referral is not { IsPublicSecurityCase: true, IsPenaltyDecided: false } from || c.Case.NoPenalty is { Approved: true }) return;
        c.Stop(DeadlineKind.D17, met: false);
        c.Start(DeadlineKind.D17, c.Today, OwnLimit(from));
    }

    internal static string OwnLimit(Referrals.Referral from) => $"{from.FromName}办理期限";

    /// <summary>Closes an open record, to be continued: mediation stands still, whoever is speaking.</summary>
    internal static void Adjourn(StepContext c)
    {
        if (c.Case.OpenSession is { } open) (open.ClosedAt, open.Result) = (c.Now, SessionResult.ToContinue);
    }

    /// <summary>
    /// The agreement ends the mediation, and its sender is told. Of a public-security case the police are told once it is performed: without the
    /// receipts and the written application they cannot decide (Public Security Penalties Law art. 9).
    /// </summary>
    internal static void AgreementReached(StepContext c)
    {
        if (c.Case.Referral is { IsPublicSecurityCase: false }) StartReplyClock(c);
    }

    /// <summary>Sets off the clock for the reply to the body that referred: D29 court, D28 police, D27 petition office.</summary>
    internal static void StartReplyClock(StepContext c)
    {
        if (c.Case.Referral is null or { RepliedAt: not null }) return;
        DeadlineKind? kind = c.Case.Origin switch
        {
            CaseOrigin.CourtDelegated or CaseOrigin.CourtEntrusted => DeadlineKind.D29,
            CaseOrigin.Police => DeadlineKind.D28,
            CaseOrigin.Petition or CaseOrigin.OtherBody => DeadlineKind.D27,
            _ => null,
        };
        if (kind is { } k && c.Case.Deadlines.All(d => d.Kind != k)) c.Start(k, c.Today, c.Case.Origin == CaseOrigin.OtherBody ? $"向{c.Case.Referral.FromName}反馈" : "");
    }
}
