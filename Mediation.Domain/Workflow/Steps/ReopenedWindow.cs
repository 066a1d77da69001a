using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T58: filing met D32; where the parties may apply again, its days, which went on running, are shown and kept again.</summary>
internal static class ReopenedWindow
{
    internal static void Resume(StepContext c)
    {
        if (c.Confirmation is not { MayApplyAgain: true }) return;
        if (c.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D32) is { } window && !window.IsSurelyOver(c.Today))
            (window.StoppedAt, window.IsMet) = (null, false);
    }
}
