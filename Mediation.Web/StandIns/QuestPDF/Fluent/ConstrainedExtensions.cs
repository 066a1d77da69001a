using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Limits the size of content.</summary>
public static class ConstrainedExtensions
{
    public static IContainer Width(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new SizedElement { MinWidth = value.ToPoints(unit), MaxWidth = value.ToPoints(unit) });

    public static IContainer MinWidth(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new SizedElement { MinWidth = value.ToPoints(unit) });

    public static IContainer MaxWidth(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new SizedElement { MaxWidth = value.ToPoints(unit) });

    public static IContainer Height(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new SizedElement { MinHeight = value.ToPoints(unit), MaxHeight = value.ToPoints(unit) });

    public static IContainer MinHeight(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new SizedElement { MinHeight = value.ToPoints(unit) });

    public static IContainer MaxHeight(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new SizedElement { MaxHeight = value.ToPoints(unit) });
}
