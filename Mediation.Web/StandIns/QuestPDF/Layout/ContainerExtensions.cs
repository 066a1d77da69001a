using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Helpers the fluent methods are made of.</summary>
internal static class ContainerExtensions
{
    public static T Put<T>(this IContainer container, T child)
        where T : Element
    {
        ArgumentNullException.ThrowIfNull(container);
        if (container.Child is not null)
            throw new DocumentComposeException("A container takes one piece of content. Use a column, row or table for several.");
        container.Child = child;
        return child;
    }

    public static float ToPoints(this float value, Unit unit) => unit switch
    {
        Unit.Point => value,
        Unit.Meter => value * 72 / 0.0254f,
        Unit.Centimetre => value * 72 / 2.54f,
        Unit.Millimetre => value * 72 / 25.4f,
        Unit.Feet => value * 72 * 12,
        Unit.Inch => value * 72,
        Unit.Mil => value * 72 / 1000,
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };
}
