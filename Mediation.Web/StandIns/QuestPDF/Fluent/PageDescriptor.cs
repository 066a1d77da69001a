using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Describes a page: its size, margins, style, and the places that take content.</summary>
public sealed class PageDescriptor
{
    private readonly PageTemplate _template;

    internal PageDescriptor(PageTemplate template) => _template = template;

    public void Size(float width, float height, Unit unit = Unit.Point) =>
        _template.Size = new(width.ToPoints(unit), height.ToPoints(unit));

    public void Size(PageSize pageSize)
    {
        ArgumentNullException.ThrowIfNull(pageSize);
        Size(pageSize.Width, pageSize.Height);
    }

    public void Margin(float value, Unit unit = Unit.Point)
    {
        MarginVertical(value, unit);
        MarginHorizontal(value, unit);
    }

    public void MarginVertical(float value, Unit unit = Unit.Point)
    {
        MarginTop(value, unit);
        MarginBottom(value, unit);
    }

    public void MarginHorizontal(float value, Unit unit = Unit.Point)
    {
        MarginLeft(value, unit);
        MarginRight(value, unit);
    }

    public void MarginTop(float value, Unit unit = Unit.Point) => _template.Margin.Top = value.ToPoints(unit);

    public void MarginBottom(float value, Unit unit = Unit.Point) => _template.Margin.Bottom = value.ToPoints(unit);

    public void MarginLeft(float value, Unit unit = Unit.Point) => _template.Margin.Left = value.ToPoints(unit);

    public void MarginRight(float value, Unit unit = Unit.Point) => _template.Margin.Right = value.ToPoints(unit);

    public void DefaultTextStyle(TextStyle textStyle) => _template.Style = textStyle;

    public void DefaultTextStyle(Func<TextStyle, TextStyle> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _template.Style = handler(TextStyle.Default);
    }

    public void PageColor(Color color) => _template.Color = color;

    public IContainer Background() => _template.Background;

    public IContainer Foreground() => _template.Foreground;

    public IContainer Header() => _template.Header;

    public IContainer Content() => _template.Content;

    public IContainer Footer() => _template.Footer;
}
