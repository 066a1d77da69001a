using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Moves content without changing the layout around it.</summary>
public static class TranslateExtensions
{
    public static IContainer TranslateX(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new TranslateElement { X = value.ToPoints(unit) });

    public static IContainer TranslateY(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new TranslateElement { Y = value.ToPoints(unit) });
}
