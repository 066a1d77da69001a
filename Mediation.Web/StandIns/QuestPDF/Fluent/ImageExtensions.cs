using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>How a picture fills its place.</summary>
public sealed class ImageDescriptor
{
    private readonly ImageElement _image;

    internal ImageDescriptor(ImageElement image) => _image = image;

    public ImageDescriptor FitWidth() => Set(ImageFit.Width);

    public ImageDescriptor FitHeight() => Set(ImageFit.Height);

    public ImageDescriptor FitArea() => Set(ImageFit.Area);

    public ImageDescriptor FitUnproportionally() => Set(ImageFit.Stretch);

    private ImageDescriptor Set(ImageFit fit)
    {
        _image.Fit = fit;
        return this;
    }
}

/// <summary>Adds pictures, PNG or JPEG.</summary>
public static class ImageExtensions
{
    public static ImageDescriptor Image(this IContainer parent, byte[] imageData) =>
        parent.Image(Infrastructure.Image.FromBinaryData(imageData));

    public static ImageDescriptor Image(this IContainer parent, string filePath) =>
        parent.Image(Infrastructure.Image.FromFile(filePath));

    public static ImageDescriptor Image(this IContainer parent, Stream fileStream) =>
        parent.Image(Infrastructure.Image.FromStream(fileStream));

    public static ImageDescriptor Image(this IContainer parent, Image image)
    {
        ArgumentNullException.ThrowIfNull(image);
        return new ImageDescriptor(parent.Put(new ImageElement(image.Picture)));
    }
}
