using System.Linq.Expressions;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Access;

/// <summary>
/// Who stands how to a case and what follows from it: one rule for lists, pages, papers and steps.
/// Source: People's Mediation Law art. 15(4), confidentiality.
/// </summary>
public static class CaseAccess
{
    /// <summary>The cases that exist for an actor, as a filter the database runs. <see cref="LevelOf"/> is never above None for a case outside it.</summary>
    public static Expression<Func<MediationCase, bool>> Visible(Actor actor)
    {
        var committee = actor.Is(Role.Mediator) || actor.Is(Role.Registrar) || actor.Is(Role.Director) ? actor.CommitteeId : null;
        var host = actor.Is(Role.PoliceOfficer) || actor.Is(Role.LettersOfficer) || actor.Is(Role.CourtClerk) || actor.Is(Role.Judge)
            ? actor.HostBodyId : null;
        var court = actor.Is(Role.CourtClerk) || actor.Is(Role.Judge) ? actor.HostBodyId : null;
        var region = actor.Is(Role.JusticeOffice) ? actor.RegionCode : null;
        return c =>
            (committee != null && c.CommitteeId == committee)
            || (host != null && c.ReferringBodyId == host)
            || (court != null && c.Confirmations.Any(a => a.CourtId == court && a.State != ConfirmationState.Preparing))
            || (court != null && c.Enforcements.Any(e => e.CourtId == court))
            || (region != null && c.RegionCode == region);
    }

    /// <summary>The cases a mediator handles, as a filter the database runs: the same as <see cref="CaseRelation.Handling"/>.</summary>
    public static Expression<Func<MediationCase, bool>> Handled(Guid? mediator) =>
        c => mediator != null && (c.LeadMediatorId == mediator || c.CoMediators.Any(m => m.MediatorId == mediator && m.ReleasedAt == null));

    /// <summary>Every relation of the actor to the case.</summary>
    public static CaseRelation RelationOf(Actor actor, MediationCase @case)
    {
        var relation = CaseRelation.None;
        if (actor.Is(Role.System)) relation |= CaseRelation.Clock;
        if (actor.CommitteeId is { } committee && committee == @case.CommitteeId)
        {
            relation |= CaseRelation.SameCommittee;
            if (actor.MediatorId is { } mediator && @case.IsHandledBy(mediator)) relation |= CaseRelation.Handling;
        }
        if (actor.HostBodyId is { } host)
        {
            if (host == @case.ReferringBodyId) relation |= CaseRelation.Referring;
            if (@case.Confirmations.Any(a => a.CourtId == host && a.State != ConfirmationState.Preparing) || @case.Enforcements.Any(e => e.CourtId == host)) relation |= CaseRelation.SubmittedTo;
        }
        if (actor.Is(Role.JusticeOffice) && actor.RegionCode is { } region && region == @case.RegionCode) relation |= CaseRelation.Supervising;
        if (@case.Parties.Any(actor.SpeaksFor)) relation |= CaseRelation.Party;
        return relation;
    }

    /// <summary>How much the actor may read.</summary>
    public static ReadLevel LevelOf(Actor actor, MediationCase @case)
    {
        var relation = RelationOf(actor, @case);
        if (relation.HasFlag(CaseRelation.Handling)) return ReadLevel.Full;
        if (relation.HasFlag(CaseRelation.SameCommittee) && (actor.Is(Role.Director) || actor.Is(Role.Registrar) && !IsClosedToRegistrar(@case))) return ReadLevel.Full;
        if (relation.HasFlag(CaseRelation.SubmittedTo) && (actor.Is(Role.Judge) || actor.Is(Role.CourtClerk)) && LiesWith(actor.HostBodyId, @case)) return ReadLevel.Full;
        return relation is CaseRelation.None ? ReadLevel.None : ReadLevel.Summary;
    }

    /// <summary>
    /// Until when a court that had the case, and has it no longer, saw its papers; null if it has it now or never had it. It keeps what it decided
    /// on: the papers issued until then.
    /// </summary>
    public static DateTime? LastSeenBy(Actor actor, MediationCase @case)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(@case);
        if (actor.HostBodyId is not { } court || !(actor.Is(Role.Judge) || actor.Is(Role.CourtClerk)) || LiesWith(court, @case)) return null;
        return @case.Confirmations.Where(a => a.CourtId == court && a.FiledAt is not null).Select(a => a.DecidedAt)
            .Concat(@case.Enforcements.Where(e => e.CourtId == court).Select(e => e.EndedAt)).Max();
    }

    // The court that was last applied to, whether for confirmation or enforcement. One that ruled before reads on until another has the case.
    private static bool LiesWith(Guid? court, MediationCase @case) => court is not null
        && (@case.Confirmations.Where(a => a.State != ConfirmationState.Preparing).MaxBy(a => a.Number)?.CourtId == court || @case.Enforcement?.CourtId == court);

    // A minor's file is open to whoever handles it and the director; the registrar needs it until the case is accepted.
    private static bool IsClosedToRegistrar(MediationCase @case) => @case.IsRestricted && @case.AcceptedAt is not null;

    /// <summary>
    /// Whether the actor may take the step on this case. The filing office of a court takes steps of the case itself for what it referred and for
    /// what was filed with it, and steps of the confirmation and the enforcement for what lies with it now.
    /// </summary>
    public static bool MayTake(CaseStep step, Actor actor, MediationCase @case) => step.Roles.Any(role =>
        MayActAs(role, actor, @case, step.Machine)
        || (role == Role.CourtClerk && step.Machine == Machine.Case && actor.Is(role) && RelationOf(actor, @case).HasFlag(CaseRelation.Referring)));

    /// <summary>Whether the actor's relation lets the role act on this case.</summary>
    public static bool MayActAs(Role role, Actor actor, MediationCase @case, Machine machine = Machine.Case)
    {
        if (!actor.Is(role)) return false;
        var relation = RelationOf(actor, @case);
        return role switch
        {
            Role.Mediator => relation.HasFlag(CaseRelation.Handling),
            Role.Registrar or Role.Director => relation.HasFlag(CaseRelation.SameCommittee),
            // Of several courts that had the case, only the one that has the application or enforces acts on it.
            Role.CourtClerk or Role.Judge => relation.HasFlag(CaseRelation.SubmittedTo) && machine switch
            {
                Machine.Confirmation => @case.Confirmation?.CourtId == actor.HostBodyId,
                Machine.Enforcement => @case.Enforcement?.CourtId == actor.HostBodyId,
                _ => true,
            },
            Role.PoliceOfficer or Role.LettersOfficer => relation.HasFlag(CaseRelation.Referring),
            Role.JusticeOffice => relation.HasFlag(CaseRelation.Supervising),
            Role.Applicant => @case.Parties.Any(p => actor.SpeaksFor(p) && p.Side == Parties.Side.Applicant),
            Role.OtherParty => @case.Parties.Any(p => actor.SpeaksFor(p) && p.Side != Parties.Side.Applicant),
            Role.System => true,
            _ => false,
        };
    }
}
