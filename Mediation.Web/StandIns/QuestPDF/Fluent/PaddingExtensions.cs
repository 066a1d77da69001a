using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Adds space around content.</summary>
public static class PaddingExtensions
{
    public static IContainer Padding(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new PaddingElement { Left = value.ToPoints(unit), Top = value.ToPoints(unit), Right = value.ToPoints(unit), Bottom = value.ToPoints(unit) });

    public static IContainer PaddingVertical(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new PaddingElement { Top = value.ToPoints(unit), Bottom = value.ToPoints(unit) });

    public static IContainer PaddingHorizontal(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new PaddingElement { Left = value.ToPoints(unit), Right = value.ToPoints(unit) });

    public static IContainer PaddingTop(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new PaddingElement { Top = value.ToPoints(unit) });

    public static IContainer PaddingBottom(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new PaddingElement { Bottom = value.ToPoints(unit) });

    public static IContainer PaddingLeft(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new PaddingElement { Left = value.ToPoints(unit) });

    public static IContainer PaddingRight(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new PaddingElement { Right = value.ToPoints(unit) });
}
