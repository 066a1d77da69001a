using Mediation.Domain.Access;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Who may enter what a party says, wants or signs: the party itself, and the staff who write it down.</summary>
internal static class OwnSide
{
    internal static bool Covers(StepContext c, Party party) => party.ActorId == c.Actor.Id || IsStaff(c);

    private static bool IsStaff(StepContext c) => CaseAccess.MayActAs(Role.Mediator, c.Actor, c.Case) || CaseAccess.MayActAs(Role.Registrar, c.Actor, c.Case);
}
