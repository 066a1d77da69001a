using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Contents over one another. The primary one decides size and paging, the others are drawn on each of its pages.</summary>
internal sealed class LayersElement : Element
{
    public List<Container> Items { get; } = [];

    public Container? Primary { get; set; }

    public override SpacePlan Measure(Size space, PageState page) => Primary?.Measure(space, page) ?? SpacePlan.Nothing;

    public override void Draw(Size space, PageState page)
    {
        foreach (var layer in Items)
        {
            if (layer != Primary)
                layer.Restart(false);
            if (layer == Primary || layer.Measure(space, page).Fit is Fit.All or Fit.Part)
                layer.Draw(space, page);
        }
    }

    public override void Restart(bool newPass)
    {
        foreach (var layer in Items)
            layer.Restart(newPass);
    }

    public override void Inherit(TextStyle style)
    {
        foreach (var layer in Items)
            layer.Inherit(style);
    }
}
