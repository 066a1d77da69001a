using System.Linq.Expressions;
using Mediation.Domain.Access;

namespace Mediation.Domain.Intake;

/// <summary>Who may read and answer requests: the registrar, the mediators and the director of the committee that received them. For everybody else there are none (People's Mediation Law art. 15(4)).</summary>
public static class RequestAccess
{
    /// <summary>The committee whose requests an actor handles; null if none.</summary>
    public static Guid? CommitteeOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Is(Role.Registrar) || actor.Is(Role.Mediator) || actor.Is(Role.Director) ? actor.CommitteeId : null;
    }

    /// <summary>Whether the actor reads and answers this one.</summary>
    public static bool MayHandle(Actor actor, Request request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return CommitteeOf(actor) is { } committee && committee == request.CommitteeId;
    }

    /// <summary>The requests that exist for an actor, as a filter the database runs.</summary>
    public static Expression<Func<Request, bool>> Visible(Actor actor)
    {
        var committee = CommitteeOf(actor);
        return r => committee != null && r.CommitteeId == committee;
    }
}
