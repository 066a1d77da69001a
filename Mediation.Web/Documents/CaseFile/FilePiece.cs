using Mediation.Web.Documents.Signing;

namespace Mediation.Web.Documents.CaseFile;

/// <summary>Something bound into the file: its pages, and its place among the bookmarks.</summary>
internal sealed record FilePiece(string Name, bool IsPart, PdfFile File, IReadOnlyList<PdfDictionary> Pages)
{
    public static FilePiece Of(string name, byte[] pdf, bool isPart = false)
    {
        var file = PdfFile.Read(pdf);
        return new(name, isPart, file, PageImport.PagesOf(file));
    }
}
