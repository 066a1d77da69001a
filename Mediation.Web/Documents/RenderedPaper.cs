using Mediation.Domain;
using Mediation.Domain.Documents;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>A paper as a PDF file, with its number of pages.</summary>
public sealed record RenderedPaper(byte[] Pdf, int Pages)
{
    /// <summary>Makes the PDF of an issued paper from its stored model and nothing else. The same paper always gives the same bytes.</summary>
    /// <exception cref="PaperNotMadeException">No font, or no font has one of its characters.</exception>
    public static RenderedPaper Of(IssuedDocument document) => Of(document.Kind, Paper.Read(document));

    /// <summary>The same from the model itself.</summary>
    /// <exception cref="PaperNotMadeException">No font, or no font has one of its characters.</exception>
    public static RenderedPaper Of(DocumentKind kind, object model)
    {
        var document = DocumentCatalogue.Compose(kind, model);
        try
        {
            var pdf = document.GeneratePdf();
            return new(pdf, document.Pages);
        }
        catch (DocumentDrawingException e)
        {
            throw new PaperNotMadeException(new($"{kind.Term().Zh}没有生成：{e.Message}", $"{kind.Term().En} was not made: {e.Message}"), e);
        }
    }
}
