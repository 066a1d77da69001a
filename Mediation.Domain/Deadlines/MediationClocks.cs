namespace Mediation.Domain.Deadlines;

/// <summary>The clocks a mediation period may run by: self-run and its extension, delegated, entrusted (ordinary, summary) and its extension, medical, labour.</summary>
public static class MediationClocks
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<DeadlineKind> All { get; } =
        [DeadlineKind.D07, DeadlineKind.D08, DeadlineKind.D09, DeadlineKind.D10, DeadlineKind.D11, DeadlineKind.D12, DeadlineKind.D14, DeadlineKind.D15];

    /// <summary>The one that has not been stopped, running or standing still; null if there is none.</summary>
    public static Deadline? Of(IEnumerable<Deadline> deadlines) => deadlines.LastOrDefault(d => d.StoppedAt is null && All.Contains(d.Kind));
}
