using System.Security.Cryptography;
using QuestPDF.Drawing.Exceptions;

namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>Samples as a PDF image holds them, with the entries that describe them.</summary>
internal sealed record PictureSamples(string Entries, byte[] Data);

/// <summary>A picture ready to be written, its transparency apart.</summary>
internal sealed class Picture
{
    private const long MostPixels = 100_000_000;

    public Picture(int width, int height, PictureSamples color, PictureSamples? alpha)
    {
        if (width <= 0 || height <= 0 || (long)width * height > MostPixels)
            throw new DocumentComposeException($"A picture of {width} x {height} pixels cannot be used.");
        (Width, Height, Color, Alpha) = (width, height, color, alpha);
        Digest = string.Empty;
    }

    public int Width { get; }

    public int Height { get; }

    public PictureSamples Color { get; }

    public PictureSamples? Alpha { get; }

    /// <summary>Tells pictures apart, so that each is stored once.</summary>
    public string Digest { get; private set; }

    public static Picture Read(byte[] file)
    {
        try
        {
            var picture = file switch
            {
                [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => PngReader.Read(file),
                [0xFF, 0xD8, ..] => JpegReader.Read(file),
                _ => throw new DocumentComposeException("A picture is neither PNG nor JPEG."),
            };
            picture.Digest = Convert.ToHexString(SHA256.HashData(file));
            return picture;
        }
        catch (Exception damage) when (damage is ArgumentException or IndexOutOfRangeException or InvalidDataException or EndOfStreamException)
        {
            throw new DocumentComposeException($"A picture cannot be read: {damage.Message}");
        }
    }
}
