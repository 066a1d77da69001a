namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>How much of an element goes into the space offered.</summary>
internal enum Fit
{
    /// <summary>Nothing is left to draw.</summary>
    Nothing,

    /// <summary>All that is left fits.</summary>
    All,

    /// <summary>Some fits; the rest goes to the next page.</summary>
    Part,

    /// <summary>Not even the beginning fits.</summary>
    None,
}

/// <summary>An element's answer to an offer of space: how much fits and what it takes.</summary>
internal readonly record struct SpacePlan(Fit Fit, float Width, float Height)
{
    public static SpacePlan Nothing { get; } = new(Fit.Nothing, 0, 0);

    /// <summary>An empty place: it fits anywhere, and is never left over.</summary>
    public static SpacePlan Blank { get; } = new(Fit.All, 0, 0);

    public static SpacePlan None { get; } = new(Fit.None, 0, 0);

    public Size Size => new(Width, Height);
}
