using Mediation.Domain;
using Mediation.Domain.Documents;
using Mediation.Web.Documents.Signing;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents.CaseFile;

/// <summary>
/// Binds the file of a case in the prescribed order (domain reference 4.1): cover, contents with true pages, each part behind its separator,
/// the manifest, the back cover. Pages are copies to read; every original is attached byte for byte, so that its signatures can be checked.
/// </summary>
internal sealed class CaseFileBinder(CaseFilePaper paper, PaperMarks marks, Func<FileItem, FileSource> sourceOf)
{
    private const string Generated = "随卷生成";
    private readonly List<FilePiece> _body = [];
    private readonly List<FileRow> _rows = [];
    private readonly List<Attachment> _originals = [];
    private int _pages;

    /// <summary>The bound file; it is not signed yet.</summary>
    /// <exception cref="PaperNotMadeException">A sheet could not be made.</exception>
    public RenderedPaper Bind()
    {
        var part = 0;
        foreach (var section in Enum.GetValues<FileSection>()) AddPart(section, ref part);
        var manifest = Manifest();
        var bound = paper with { Rows = _rows };
        FilePiece[] front = [Made(DocumentKind.FileCover, paper.Cover, marks), Made(DocumentKind.FileContents, bound.Contents())];
        var back = Made(DocumentKind.BackCover, paper.Back with { Pages = _pages });
        _body.Add(manifest);
        var pdf = new CaseFileWriter(paper, front, _body, back, _originals).Write();
        return new(pdf, front.Sum(p => p.Pages.Count) + _pages + back.Pages.Count, paper.IsDraft ? null : paper.Cover.CommitteeName, false);
    }

    private void AddPart(FileSection section, ref int part)
    {
        var items = paper.Items.Where(i => i.Section == section).ToList();
        var made = new List<(string Name, FilePiece Piece)>();
        if (section == FileSection.Evidence && paper.Evidence is { } evidence) made.Add((DocumentKind.EvidenceList.Term().Zh, Made(DocumentKind.EvidenceList, evidence)));
        if (section == FileSection.Confirmation && paper.Confirmation is { } register) made.Add((DocumentKind.ConfirmationRegister.Term().Zh, Made(DocumentKind.ConfirmationRegister, register)));
        var note = section == FileSection.Closing ? Made(DocumentKind.FileNote, paper.Note) : null;
        if (items.Count == 0 && made.Count == 0 && note is null) return;
        var heading = section.Term().Zh;
        List<string> names = [.. made.Select(m => m.Name), .. items.Select(i => i.Name), .. note is null ? [] : (string[])[note.Name]];
        Put(FilePiece.Of(heading, Sheet(new SeparatorDocument(new(paper.Cover.CommitteeName, paper.Cover.Number, ++part, heading, names, paper.Cover.On))), isPart: true));
        foreach (var (name, piece) in made) Row(heading, name, piece, paper.Cover.On, Generated, "");
        foreach (var item in items)
        {
            var source = sourceOf(item);
            Row(heading, item.Name, Shown(item, source), item.On, source.Digest.Length > 0 ? source.Digest : "没有原件", item.Remark);
            if (source.Bytes is { Length: var size }) _originals.Add(new($"{_rows.Count:000} {item.Name}{source.Extension}", source.Extension, source.Digest, size, () => sourceOf(item).Bytes!));
        }

        if (note is not null) Row(heading, note.Name, note, paper.Cover.On, Generated, "");
    }

    private void Row(string section, string name, FilePiece piece, DateOnly on, string digest, string remark)
    {
        Put(piece);
        _rows.Add(new(_rows.Count + 1, section, name, on, _pages - piece.Pages.Count + 1, _pages, digest, remark));
    }

    private void Put(FilePiece piece)
    {
        _body.Add(piece);
        _pages += piece.Pages.Count;
    }

    /// <summary>The manifest names itself too, and how many pages it takes is known when it has been made.</summary>
    private FilePiece Manifest()
    {
        var row = new FileRow(_rows.Count + 1, FileSection.Closing.Term().Zh, "卷宗清单", paper.Cover.On, _pages + 1, _pages + 1, Generated, "");
        var pages = Made(DocumentKind.CaseFile, paper with { Rows = [.. _rows, row] }, marks).Pages.Count;
        _pages += pages;
        _rows.Add(row with { Until = _pages });
        return Made(DocumentKind.CaseFile, paper with { Rows = [.. _rows] }, marks) with { Name = "卷宗清单" };
    }

    private FilePiece Shown(FileItem item, FileSource source)
    {
        if (source.Bytes is not { } bytes) return NotShown(item, "这一件还没有生成，或者原件没有存入系统。");
        try
        {
            if (bytes.AsSpan().StartsWith("%PDF-"u8)) return FilePiece.Of(item.Name, bytes);
            if (bytes is [0xFF, 0xD8, ..] or [0x89, 0x50, 0x4E, 0x47, ..])
                return FilePiece.Of(item.Name, Sheet(new PictureDocument(new(paper.Cover.CommitteeName, paper.Cover.Number, item.Name, bytes, item.On))));
        }
        catch (Exception e) when (e is InvalidDataException or DocumentComposeException or DocumentLayoutException)
        {
            return NotShown(item, "这一件的文件读不出来（加密或者损坏），原件附在本文件里。");
        }

        return NotShown(item, "这一件不能印在纸面上（录音、录像或者其他格式），原件附在本文件里。");
    }

    private FilePiece NotShown(FileItem item, string why) =>
        FilePiece.Of(item.Name, Sheet(new PlaceholderDocument(new(paper.Cover.CommitteeName, paper.Cover.Number, item.Name, why, item.On))));

    private static FilePiece Made(DocumentKind kind, object model, PaperMarks? marks = null) => FilePiece.Of(kind.Term().Zh, RenderedPaper.Of(kind, model, marks).Pdf);

    private static byte[] Sheet(PaperDocument document)
    {
        try
        {
            return document.GeneratePdf();
        }
        catch (DocumentDrawingException e)
        {
            throw new PaperNotMadeException(new($"卷宗没有生成：{e.Message}", $"The case file was not made: {e.Message}"), e);
        }
    }
}
