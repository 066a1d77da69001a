using Mediation.Tests.Documents.Engine;

namespace Mediation.Tests.Documents.Signing;

/// <summary>What a phone reads off the printed pages: one line for each QR code.</summary>
internal static class QrReader
{
    public static string[] Read(byte[] pdf)
    {
        var folder = Directory.CreateTempSubdirectory("qr-");
        try
        {
            PdfTools.Run(pdf, "pdftoppm", "-r", "200", "-gray", "{0}", Path.Combine(folder.FullName, "page"));
            return [.. folder.GetFiles("page*.pgm").OrderBy(f => f.Name, StringComparer.Ordinal)
                .SelectMany(f => PdfTools.Run([], "zbarimg", "-q", "-Sdisable", "-Sqrcode.enable", f.FullName).Split('\n').Where(line => line.StartsWith("QR-Code:", StringComparison.Ordinal)))];
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
