using System.Globalization;
using Mediation.Domain.Documents;
using Mediation.Web.Documents.Signing;

namespace Mediation.Web.Documents.CaseFile;

/// <summary>Writes the bound file: pages with their sheet numbers, page labels, bookmarks, and the originals as attachments (ISO 32000-2, 14.13).</summary>
internal sealed class CaseFileWriter(CaseFilePaper paper, IReadOnlyList<FilePiece> front, IReadOnlyList<FilePiece> body, FilePiece back, IReadOnlyList<Attachment> originals)
{
    private const string Draft = "草稿（没有归档）";
    private readonly PdfBundle _bundle = new();

    public byte[] Write()
    {
        var (tree, root) = (_bundle.Reserve(), _bundle.Reserve());
        List<FilePiece> all = [.. front, .. body, back];
        var marks = Marks();
        var kids = new List<object>();
        var starts = new List<PdfReference>();
        foreach (var piece in all)
        {
            var import = new PageImport(piece.File, _bundle);
            starts.Add(new(0, 0));
            foreach (var (i, page) in piece.Pages.Index())
            {
                var added = import.Add(page, tree, marks[kids.Count]);
                if (i == 0) starts[^1] = added;
                kids.Add(added);
            }
        }

        _bundle.Set(tree, new PdfDictionary { ["Type"] = new PdfName("Pages"), ["Kids"] = kids, ["Count"] = PdfSyntax.Number(kids.Count) });
        var files = originals.Select(o => (o.Name, Reference: Attach(o))).ToList();
        var catalogue = new PdfDictionary
        {
            ["Type"] = new PdfName("Catalog"), ["Pages"] = tree, ["Lang"] = PdfSyntax.Text("zh-CN"), ["PageMode"] = new PdfName("UseOutlines"),
            ["ViewerPreferences"] = new PdfDictionary { ["DisplayDocTitle"] = true }, ["PageLabels"] = Labels(), ["Outlines"] = new BookmarkWriter(_bundle).Write(all, starts),
        };
        if (files.Count > 0)
        {
            catalogue["AF"] = files.Select(f => (object)f.Reference).ToList();
            catalogue["Names"] = new PdfDictionary
            {
                ["EmbeddedFiles"] = new PdfDictionary { ["Names"] = files.SelectMany(f => new object[] { PdfSyntax.Text(f.Name), f.Reference }).ToList() },
            };
        }

        _bundle.Set(root, catalogue);
        var day = PdfSyntax.Moment(paper.Cover.On.ToDateTime(TimeOnly.MinValue).AddHours(-8));
        return _bundle.Write(root, _bundle.Add(new PdfDictionary
        {
            ["Title"] = PdfSyntax.Text($"人民调解卷宗{(paper.IsDraft ? Draft : "")}"), ["Author"] = PdfSyntax.Text(paper.Cover.CommitteeName),
            ["Subject"] = PdfSyntax.Text($"{paper.Cover.Number} {paper.Cover.CaseTitle}"), ["CreationDate"] = day, ["ModDate"] = day,
        }));
    }

    private List<PdfReference?> Marks()
    {
        var draft = paper.IsDraft ? Draft : "";
        List<string> texts = [.. front.SelectMany(p => p.Pages).Select(_ => draft)];
        texts.AddRange(Enumerable.Range(1, body.Sum(p => p.Pages.Count)).Select(n => string.Create(CultureInfo.InvariantCulture, $"{draft}　卷内第{n}页").Trim('　')));
        texts.AddRange(back.Pages.Select(_ => draft));
        var made = SheetNumbers.Of(texts);
        var import = new PageImport(made, _bundle);
        return [.. PageImport.PagesOf(made).Select((page, i) => texts[i].Length == 0 ? null : import.AddAsPicture(page))];
    }

    /// <summary>The number a reader shows for a page is the number on the sheet.</summary>
    private PdfDictionary Labels()
    {
        static PdfDictionary Plain(string words) => new() { ["P"] = PdfSyntax.Text(words) };
        var contents = front[0].Pages.Count;
        var first = front.Sum(p => p.Pages.Count);
        return new()
        {
            ["Nums"] = new List<object>
            {
                PdfSyntax.Number(0), Plain("封面"), PdfSyntax.Number(contents), new PdfDictionary { ["P"] = PdfSyntax.Text("目录"), ["S"] = new PdfName("D") },
                PdfSyntax.Number(first), new PdfDictionary { ["S"] = new PdfName("D") },
                PdfSyntax.Number(first + body.Sum(p => p.Pages.Count)), Plain("封底"),
            },
        };
    }

    private PdfReference Attach(Attachment original)
    {
        var entries = new PdfDictionary
        {
            ["Type"] = new PdfName("EmbeddedFile"), ["Subtype"] = new PdfName(original.Extension == ".pdf" ? "application/pdf" : "application/octet-stream"),
            ["Params"] = new PdfDictionary { ["Size"] = PdfSyntax.Number(original.Size) },
        };
        var file = _bundle.AddLater(() => PdfBundle.Stream(entries, original.Read()));
        return _bundle.Add(new PdfDictionary
        {
            ["Type"] = new PdfName("Filespec"), ["F"] = PdfSyntax.Text(original.Name), ["UF"] = PdfSyntax.Text(original.Name), ["AFRelationship"] = new PdfName("Source"),
            ["Desc"] = PdfSyntax.Text($"SHA-256 {original.Digest}"), ["EF"] = new PdfDictionary { ["F"] = file, ["UF"] = file },
        });
    }
}
