using Mediation.Domain.Access;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>A ruling is a judge's (Civil Procedure Law art. 185): where the filing office enters it, the judge who made it is named.</summary>
internal static class RulingJudge
{
    internal static IEnumerable<InputFault> Check(StepContext c, string? named)
    {
        if (!c.Actor.Is(Role.Judge) && PlainText.Tidy(named).Length == 0)
            yield return new("judge", new("裁定由审判员作出，请写明是哪一位。", "A ruling is made by a judge; name them."));
    }

    internal static string Of(StepContext c, string? named) => c.Actor.Is(Role.Judge) ? c.Actor.Name : PlainText.Tidy(named);
}
