using Mediation.Domain.Access;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Consent and signatures are given by whoever they bind: staff write down what they saw, a party speaks for itself alone (People's Mediation Law art. 3).</summary>
internal static class OwnWord
{
    /// <summary>Whether the actor may enter the party's word: the party itself, or the staff who handle the case.</summary>
    internal static bool MayEnter(StepContext c, Party party) => c.Actor.SpeaksFor(party)
        || IsHandledBy(c);

    /// <summary>A party says what it wants itself; what everybody wants is written down by those who asked everybody.</summary>
    internal static IEnumerable<InputFault> ForEverybody(StepContext c, string field)
    {
        if (IsHandledBy(c) || c.Case.InOrder.All(p => p.Side == Side.Third || c.Actor.SpeaksFor(p))) yield break;
        yield return new(field, new("您只能替自己这一方表示。请和其他各方一起告诉调解员，由调解员问过各方以后办理。",
            "You speak for your own side only. Tell the mediator together with the others; the mediator asks everybody and does it."));
    }

    private static bool IsHandledBy(StepContext c) =>
        CaseAccess.MayActAs(Role.Mediator, c.Actor, c.Case) || CaseAccess.MayActAs(Role.Registrar, c.Actor, c.Case) || CaseAccess.MayActAs(Role.Director, c.Actor, c.Case);
}
