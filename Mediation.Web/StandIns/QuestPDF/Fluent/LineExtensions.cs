using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>The look of a line.</summary>
public sealed class LineDescriptor
{
    private readonly LineElement _line;

    internal LineDescriptor(LineElement line) => _line = line;

    public LineDescriptor LineColor(Color color)
    {
        _line.Color = color;
        return this;
    }

    public LineDescriptor LineDashPattern(float[] dashPattern, Unit unit = Unit.Point)
    {
        _line.Dashes = Array.ConvertAll(dashPattern, length => length.ToPoints(unit));
        return this;
    }
}

/// <summary>Adds lines.</summary>
public static class LineExtensions
{
    public static LineDescriptor LineVertical(this IContainer element, float thickness, Unit unit = Unit.Point) =>
        new(element.Put(new LineElement { Vertical = true, Thickness = thickness.ToPoints(unit) }));

    public static LineDescriptor LineHorizontal(this IContainer element, float thickness, Unit unit = Unit.Point) =>
        new(element.Put(new LineElement { Thickness = thickness.ToPoints(unit) }));
}
