using Mediation.Domain.Access;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>A ruling is a judge's (Civil Procedure Law art. 185): where the filing office enters it, the judge who made it is named.</summary>
internal static class RulingJudge
{
    internal static string Of(StepContext c, string? named) => c.Actor.Is(Role.Judge) ? c.Actor.Name : PlainText.Tidy(named);
}
