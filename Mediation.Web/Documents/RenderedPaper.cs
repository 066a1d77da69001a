using Mediation.Domain;
using Mediation.Domain.Documents;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>A paper as a PDF file.</summary>
/// <param name="Pdf">The file.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="SealOwner">Whose seal it has to carry; null of a paper nobody seals.</param>
/// <param name="IsSealed">Whether they signed it.</param>
public sealed record RenderedPaper(byte[] Pdf, int Pages, string? SealOwner, bool IsSealed)
{
    /// <summary>Makes the PDF of a paper from its model and its marks and nothing else. The same paper always gives the same bytes. It is not signed yet.</summary>
    /// <exception cref="PaperNotMadeException">No font, or no font has one of its characters.</exception>
    public static RenderedPaper Of(DocumentKind kind, object model, PaperMarks? marks = null)
    {
        var document = DocumentCatalogue.Compose(kind, model);
        document.Marks = marks ?? PaperMarks.None;
        try
        {
            var pdf = document.GeneratePdf();
            return new(pdf, document.Pages, document.SealOwner, false);
        }
        catch (DocumentDrawingException e)
        {
            var reason = PaperFonts.Missing is null ? UnprintableText.In(model)?.Reason(new(kind.Term().Zh, kind.Term().En)) : null;
            throw new PaperNotMadeException(reason ?? new($"{kind.Term().Zh}没有生成：{e.Message}", $"{kind.Term().En} was not made: {e.Message}"), e);
        }
    }
}
