using Mediation.Web.StandIns.QuestPdf.Writer;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>How a picture fills its place.</summary>
internal enum ImageFit
{
    Width,
    Height,
    Area,
    Stretch,
}

/// <summary>A picture, by default as wide as its place.</summary>
internal sealed class ImageElement(Picture picture) : Element
{
    private bool _drawn;

    public ImageFit Fit { get; set; }

    public override SpacePlan Measure(Size space, PageState page)
    {
        if (_drawn)
            return SpacePlan.Nothing;
        var size = SizeIn(space);
        var fits = size.Width <= space.Width + Size.Tolerance && size.Height <= space.Height + Size.Tolerance;
        return fits ? new(Layout.Fit.All, size.Width, size.Height) : SpacePlan.None;
    }

    public override void Draw(Size space, PageState page)
    {
        if (_drawn)
            return;
        _drawn = true;
        var size = SizeIn(space);
        page.Canvas.DrawPicture(picture, 0, 0, size.Width, size.Height);
    }

    public override void Restart(bool newPass) => _drawn = false;

    private Size SizeIn(Size space)
    {
        var ratio = (float)picture.Width / picture.Height;
        var byWidth = new Size(space.Width, space.Width / ratio);
        var byHeight = new Size(space.Height * ratio, space.Height);
        return Fit switch
        {
            ImageFit.Width => byWidth,
            ImageFit.Height => byHeight,
            ImageFit.Stretch => space,
            _ => byWidth.Height <= space.Height ? byWidth : byHeight,
        };
    }
}
