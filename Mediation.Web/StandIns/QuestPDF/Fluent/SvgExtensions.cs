using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>How a drawing fills its place; it always keeps its proportions.</summary>
public sealed class SvgImageDescriptor
{
    private readonly SvgElement _drawing;

    internal SvgImageDescriptor(SvgElement drawing) => _drawing = drawing;

    public SvgImageDescriptor FitWidth() => Set(ImageFit.Width);

    public SvgImageDescriptor FitHeight() => Set(ImageFit.Height);

    public SvgImageDescriptor FitArea() => Set(ImageFit.Area);

    private SvgImageDescriptor Set(ImageFit fit)
    {
        _drawing.Fit = fit;
        return this;
    }
}

/// <summary>Adds vector drawings.</summary>
public static class SvgExtensions
{
    public static SvgImageDescriptor Svg(this IContainer container, string svg) => new(container.Put(new SvgElement(svg)));
}
