using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>One page description; it yields as many pages as its content needs.</summary>
internal sealed class PageTemplate
{
    public Size Size { get; set; } = new(PageSizes.A4.Width, PageSizes.A4.Height);

    public PaddingElement Margin { get; } = new();

    public TextStyle Style { get; set; } = TextStyle.Default;

    public Color Color { get; set; } = Colors.White;

    public Container Background { get; } = new();

    public Container Foreground { get; } = new();

    public Container Header { get; } = new();

    public Container Content { get; } = new();

    public Container Footer { get; } = new();

    public Element Build()
    {
        var body = new DecorationElement();
        body.Before.Child = new ArtifactElement("Header") { Child = Header };
        body.Content.Child = Content;
        body.After.Child = new ArtifactElement("Footer") { Child = Footer };
        body.FillHeight = true;
        Margin.Child = body;
        var layers = new LayersElement { Primary = new Container { Child = Margin } };
        layers.Items.AddRange([new ArtifactElement { Child = Background }, layers.Primary, new ArtifactElement { Child = Foreground }]);
        layers.Inherit(Style);
        return Color == Colors.White || Color.Alpha == 0 ? layers : new BackgroundElement { Color = Color, Child = layers };
    }
}
