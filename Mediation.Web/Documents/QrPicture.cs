using QRCoder;

namespace Mediation.Web.Documents;

/// <summary>An address as a QR code, black on white, without the quiet zone around it: paper is white.</summary>
internal static class QrPicture
{
    /// <summary>Its side on paper in points: 12.7 mm, wide enough for a phone at arm's length.</summary>
    public const float Side = 36;

    private const int PixelsOfModule = 8;

    public static byte[] Of(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(code);
        return picture.GetGraphic(PixelsOfModule, drawQuietZones: false);
    }
}
