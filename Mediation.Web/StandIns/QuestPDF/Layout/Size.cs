namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Width and height in points.</summary>
internal readonly record struct Size(float Width, float Height)
{
    /// <summary>Differences below this are rounding, not layout.</summary>
    public const float Tolerance = 0.01f;
}
