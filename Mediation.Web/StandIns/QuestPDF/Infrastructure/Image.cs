using Mediation.Web.StandIns.QuestPdf.Writer;

namespace QuestPDF.Infrastructure;

/// <summary>A PNG or JPEG picture that may be used many times and is stored once per document.</summary>
public sealed class Image : IDisposable
{
    private Image(byte[] data) => Picture = Picture.Read(data);

    internal Picture Picture { get; }

    public static Image FromBinaryData(byte[] imageData)
    {
        ArgumentNullException.ThrowIfNull(imageData);
        return new Image(imageData);
    }

    public static Image FromFile(string filePath) => new(File.ReadAllBytes(filePath));

    public static Image FromStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new Image(copy.ToArray());
    }

    /// <summary>Nothing is held outside managed memory; the original asks callers to dispose.</summary>
    public void Dispose()
    {
    }
}
