using Mediation.Web.Documents.Signing;

namespace Mediation.Web.Documents.CaseFile;

/// <summary>The bookmarks: parts, and under each what lies in it.</summary>
internal sealed class BookmarkWriter(PdfBundle bundle)
{
    private sealed record Mark(string Title, PdfReference Page, PdfReference Self, List<Mark> Below);

    public PdfReference Write(IReadOnlyList<FilePiece> pieces, IReadOnlyList<PdfReference> starts)
    {
        var top = new List<Mark>();
        foreach (var (i, piece) in pieces.Index())
        {
            var mark = new Mark(piece.Name, starts[i], bundle.Reserve(), []);
            // The cover, the contents, the manifest and the back cover stand for themselves.
            if (piece.IsPart || i < 2 || i >= pieces.Count - 2) top.Add(mark);
            else top[^1].Below.Add(mark);
        }

        var root = bundle.Reserve();
        bundle.Set(root, new PdfDictionary
        {
            ["Type"] = new PdfName("Outlines"), ["First"] = top[0].Self, ["Last"] = top[^1].Self, ["Count"] = PdfSyntax.Number(top.Sum(m => 1 + m.Below.Count)),
        });
        Level(top, root);
        return root;
    }

    private void Level(List<Mark> marks, PdfReference parent)
    {
        foreach (var (i, mark) in marks.Index())
        {
            var entries = new PdfDictionary
            {
                ["Title"] = PdfSyntax.Text(mark.Title), ["Parent"] = parent, ["Dest"] = new List<object> { mark.Page, new PdfName("Fit") },
            };
            if (i > 0) entries["Prev"] = marks[i - 1].Self;
            if (i + 1 < marks.Count) entries["Next"] = marks[i + 1].Self;
            if (mark.Below.Count > 0) (entries["First"], entries["Last"], entries["Count"]) = (mark.Below[0].Self, mark.Below[^1].Self, PdfSyntax.Number(mark.Below.Count));
            bundle.Set(mark.Self, entries);
            Level(mark.Below, mark.Self);
        }
    }
}
