namespace Mediation.Domain.Deadlines;

/// <summary>A time during which a clock stood still: its first day, and the day it ran again.</summary>
/// <param name="From">The day it stopped; counted as run.</param>
/// <param name="Until">The day it ran again; the day after is counted.</param>
public readonly record struct Pause(DateOnly From, DateOnly Until);
