using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Draws lines along the edges of content, over it, taking no space. Calls in a row describe one border.</summary>
public static class BorderExtensions
{
    public static IContainer Border(this IContainer element, float value, Unit unit = Unit.Point) =>
        Change(element, border =>
        {
            border.Left = value.ToPoints(unit);
            border.Top = value.ToPoints(unit);
            border.Right = value.ToPoints(unit);
            border.Bottom = value.ToPoints(unit);
        });

    public static IContainer BorderVertical(this IContainer element, float value, Unit unit = Unit.Point) =>
        Change(element, border =>
        {
            border.Left = value.ToPoints(unit);
            border.Right = value.ToPoints(unit);
        });

    public static IContainer BorderHorizontal(this IContainer element, float value, Unit unit = Unit.Point) =>
        Change(element, border =>
        {
            border.Top = value.ToPoints(unit);
            border.Bottom = value.ToPoints(unit);
        });

    public static IContainer BorderTop(this IContainer element, float value, Unit unit = Unit.Point) =>
        Change(element, border => border.Top = value.ToPoints(unit));

    public static IContainer BorderBottom(this IContainer element, float value, Unit unit = Unit.Point) =>
        Change(element, border => border.Bottom = value.ToPoints(unit));

    public static IContainer BorderLeft(this IContainer element, float value, Unit unit = Unit.Point) =>
        Change(element, border => border.Left = value.ToPoints(unit));

    public static IContainer BorderRight(this IContainer element, float value, Unit unit = Unit.Point) =>
        Change(element, border => border.Right = value.ToPoints(unit));

    public static IContainer Border(this IContainer element, float all, Color color) =>
        element.Border(all).BorderColor(color);

    public static IContainer BorderColor(this IContainer element, Color color) =>
        Change(element, border => border.Color = color);

    private static BorderElement Change(IContainer element, Action<BorderElement> change)
    {
        var border = element as BorderElement ?? element.Put(new BorderElement());
        change(border);
        return border;
    }
}
