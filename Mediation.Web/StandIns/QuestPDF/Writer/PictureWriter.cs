namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>Writes a picture, and its transparency as a soft mask.</summary>
internal static class PictureWriter
{
    public static int Write(PdfObjects objects, Picture picture)
    {
        var frame = $"/Type /XObject /Subtype /Image /Width {picture.Width} /Height {picture.Height}";
        var mask = picture.Alpha is { } alpha
            ? $" /SMask {objects.AddStream($"{frame} {alpha.Entries}", alpha.Data, false)} 0 R"
            : string.Empty;
        return objects.AddStream($"{frame} {picture.Color.Entries}{mask}", picture.Color.Data, false);
    }
}
