namespace Mediation.Domain.Deadlines;

/// <summary>The last day of a period; it ends at 24:00 Beijing time.</summary>
/// <param name="On">The last day on which the act is in time.</param>
/// <param name="Provisional">True while a year it depends on has no holiday notice: the earliest safe day, to be recomputed, never printed without saying so.</param>
/// <param name="Nominal">The counted end before it moved off a rest day.</param>
public readonly record struct DueDate(DateOnly On, bool Provisional, DateOnly Nominal)
{
    /// <summary>Days left on a day: 0 on the last day, negative once it is over.</summary>
    public int DaysLeft(DateOnly today) => On.DayNumber - today.DayNumber;

    /// <summary>True from the day after the last day. For court periods ask with the day of posting: posted in time is in time (民诉法 85).</summary>
    public bool IsOverOn(DateOnly today) => today > On;

    /// <summary>The word that must stand beside a provisional day wherever it is shown; null when the day is certain.</summary>
    public Text? Caution => Provisional
        ? new Text("暂定：放假安排公布后重算", "Provisional: recomputed when the holidays are announced")
        : null;
}
