using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Cases;

/// <summary>What happened beside the straight road: missing material, further mediators, recusals, extensions, pauses, reports.</summary>
public sealed record CourseView(
    IReadOnlyList<string> Missing, DateOnly? MissingBy, string? Lead, IReadOnlyList<string> Others, IReadOnlyList<RecusalView> Recusals,
    IReadOnlyList<ExtensionView> Extensions, IReadOnlyList<SuspensionView> Suspensions, IReadOnlyList<ReportView> Reports)
{
    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => Missing.Count + Others.Count + Recusals.Count + Extensions.Count + Suspensions.Count + Reports.Count == 0;

    /// <summary>The course of a case for its reader: reasons for readers of the whole file, reports to others for the committee alone.</summary>
    internal static CourseView Of(StepContext c, NameMask mask)
    {
        var k = c.Case;
        var full = CaseAccess.LevelOf(c.Actor, k) == ReadLevel.Full;
        var own = full && CaseAccess.RelationOf(c.Actor, k).HasFlag(CaseRelation.SameCommittee);
        // The court that referred the case decides on a recusal, and must read what is asked.
        var reasons = full || (k.Origin is CaseOrigin.CourtDelegated or CaseOrigin.CourtEntrusted && CaseAccess.RelationOf(c.Actor, k).HasFlag(CaseRelation.Referring));
        return new(k.State == CaseState.AwaitingSupplement ? [.. k.MissingItems.Select(mask.Over)] : [], k.SupplementBy, k.LeadMediatorName, [.. k.CoMediatorsAtWork().Select(m => m.Name)],
            [.. k.Recusals.Select(r => new RecusalView(r.MediatorName, mask.Maybe(k.FindParty(r.PartyKey)?.Name), r.Ground, reasons ? mask.Over(r.Reasons) : "", r.RequestedAt,
                r.Outcome, reasons ? r.Decision ?? "" : "", r.DecidedBy, r.DecidedAt))],
            [.. k.Extensions.Select(e => new ExtensionView(e.From, e.Until, reasons ? mask.Over(e.Reason) : "", e.AgreedAt))],
            [.. k.Suspensions.Select(s => new SuspensionView(s.Ground.Term(), reasons ? mask.Over(s.Note) : "", own ? s.ReportedTo : "", s.SuspendedOn, s.ResumedOn, reasons ? mask.Maybe(s.ResumeNote) ?? "" : ""))],
            own ? [.. k.Reports.Select(r => new ReportView(r.To, r.What, r.IsDanger, r.ReportedAt, r.ReportedBy))] : []);
    }
}

/// <summary>One request for recusal; no applicant if the mediator disclosed it.</summary>
public sealed record RecusalView(
    string Mediator, string? Applicant, RecusalGround Ground, string Reasons, DateTime RequestedAt, RecusalOutcome? Outcome, string Decision, string? DecidedBy, DateTime? DecidedAt);

/// <summary>One extension.</summary>
public sealed record ExtensionView(DateOnly From, DateOnly Until, string Reason, DateTime AgreedAt);

/// <summary>One pause.</summary>
public sealed record SuspensionView(Text Ground, string Note, string ReportedTo, DateOnly From, DateOnly? Until, string ResumeNote);

/// <summary>One report to another body.</summary>
public sealed record ReportView(string To, string What, bool IsDanger, DateTime At, string By);
