using Mediation.Domain.Evidence;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Mediation.Web.Documents.CaseFile;

/// <summary>A picture handed in as evidence.</summary>
public sealed record EvidencePicture(string CommitteeName, string Number, string Name, byte[] Bytes, DateOnly On);

/// <summary>A picture of evidence on a sheet of its own, as large as the sheet allows.</summary>
public sealed class PictureDocument(EvidencePicture picture) : PaperDocument(picture.Name, picture.CommitteeName, picture.On, picture.Number)
{
    private const float Wide = 430;
    private const float High = 590;

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Item().PaddingBottom(8).SemanticHeading1().Text(picture.Name).FontSize(13).Bold();
        IContainer place = column.Item().AlignCenter().MaxWidth(Wide).MaxHeight(High).AlignCenter().SemanticFigure(picture.Name);
        place = ExifTurn.Of(picture.Bytes) switch { 90 => place.RotateRight(), 180 => place.RotateRight().RotateRight(), 270 => place.RotateLeft(), _ => place };
        place.Image(picture.Bytes).FitArea();
    }
}
