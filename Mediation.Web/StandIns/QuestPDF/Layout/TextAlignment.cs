namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>How lines of text stand in their column.</summary>
internal enum TextAlignment
{
    Left,
    Center,
    Right,
    Justify,
}
