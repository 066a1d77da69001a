using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Contents over one another. The primary one decides size and paging, the others are drawn on each of its pages.</summary>
internal sealed class LayersElement : Element
{
    private bool _isBegun;

    public List<Container> Items { get; } = [];

    public Container? Primary { get; set; }

    public override SpacePlan Measure(Size space, PageState page) => Primary?.Measure(space, page) ?? SpacePlan.Nothing;

    public override void Draw(Size space, PageState page)
    {
        var place = page.Marks.Place;
        foreach (var layer in Items)
        {
            if (layer != Primary)
                layer.Restart(false);
            page.Marks.Place = _isBegun && layer != Primary ? null : place;
            if (layer == Primary || layer.Measure(space, page).Fit is Fit.All or Fit.Part)
                layer.Draw(space, page);
        }

        (page.Marks.Place, _isBegun) = (place, true);
    }

    public override void Restart(bool newPass)
    {
        _isBegun = false;
        foreach (var layer in Items)
            layer.Restart(newPass);
    }

    public override void Inherit(TextStyle style)
    {
        foreach (var layer in Items)
            layer.Inherit(style);
    }
}
