using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Turns a document into a PDF file.</summary>
public static class GenerateExtensions
{
    public static byte[] GeneratePdf(this IDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return DocumentGenerator.Generate(document);
    }

    public static void GeneratePdf(this IDocument document, string filePath) =>
        File.WriteAllBytes(filePath, document.GeneratePdf());

    public static void GeneratePdf(this IDocument document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(document.GeneratePdf());
    }
}
