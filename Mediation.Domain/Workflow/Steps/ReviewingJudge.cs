using Mediation.Domain.Access;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>A confirmation is reviewed by one judge (Judicial Confirmation Provisions art. 5); once one is named, only they decide. Every judge of the court may read.</summary>
internal static class ReviewingJudge
{
    internal static readonly Requirement Only = new("reviewing-judge", Law.Confirmation5, c => c.Confirmation?.JudgeName is { } named && c.Actor.Is(Role.Judge)
        ? [new Need(new($"由承办审判员{named}办理", $"the reviewing judge {named} acts"), c.Confirmation.IsOpenTo(c.Actor), Whose: named)] : []);
}
