using Mediation.Domain.Access;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Consent and signatures are given by whoever they bind: staff write down what they saw, a party speaks for itself alone (People's Mediation Law art. 3).</summary>
internal static class OwnWord
{
    /// <summary>Whether the actor may enter the party's word: the party itself, or the staff who handle the case.</summary>
    internal static bool MayEnter(StepContext c, Party party) => c.Actor.SpeaksFor(party)
        || CaseAccess.MayActAs(Role.Mediator, c.Actor, c.Case) || CaseAccess.MayActAs(Role.Registrar, c.Actor, c.Case) || CaseAccess.MayActAs(Role.Director, c.Actor, c.Case);
}
