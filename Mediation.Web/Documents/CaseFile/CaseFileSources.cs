using Mediation.Domain.Documents;
using Mediation.Domain.Evidence;
using Mediation.Web.Data;
using Mediation.Web.Data.Mappings;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Documents.CaseFile;

/// <summary>
/// Reads the originals of a case file: the papers as they were made, the evidence and the scans of signed papers as they were handed in. It reads
/// nothing else, and each one when its turn comes.
/// </summary>
internal static class CaseFileSources
{
    private sealed record Stored(Guid Id, string? Name, string? Digest);

    /// <summary>The originals of a case, read from a context that lives until the file is bound.</summary>
    public static async Task<Func<FileItem, FileSource>> LoadAsync(MediationDbContext db, Guid caseId, CancellationToken ct)
    {
        var papers = await db.Set<IssuedDocument>().Where(d => EF.Property<Guid>(d, CaseMapping.CaseId) == caseId && d.Kind != DocumentKind.CaseFile).Select(d => new { d.Number, d.Id }).ToDictionaryAsync(d => d.Number, d => d.Id, ct);
        var evidence = await db.Set<EvidenceItem>().Where(e => EF.Property<Guid>(e, CaseMapping.CaseId) == caseId).Select(e => new { e.Number, e.Id, e.FileName, e.Digest })
            .ToDictionaryAsync(e => e.Number, e => new Stored(e.Id, e.FileName, e.Digest), ct);
        var scans = await db.Set<SignedScan>().Where(s => EF.Property<Guid>(s, CaseMapping.CaseId) == caseId).Select(s => new { s.Id, s.FileName, s.Digest })
            .ToDictionaryAsync(s => s.Id, s => new Stored(s.Id, s.FileName, s.Digest), ct);
        return item =>
            item.DocumentNumber is { } number && papers.TryGetValue(number, out var paper) ? OfPaper(db, paper)
            : item.EvidenceNumber is { } listed && evidence.TryGetValue(listed, out var file) ? OfFile(file, db.EvidenceContents.Where(c => c.EvidenceId == file.Id).Select(c => c.Bytes).FirstOrDefault())
            : item.ScanId is { } id && scans.TryGetValue(id, out var scan) ? OfFile(scan, db.ScanContents.Where(c => c.ScanId == scan.Id).Select(c => c.Bytes).FirstOrDefault())
            : FileSource.None;
    }

    private static FileSource OfPaper(MediationDbContext db, Guid id) =>
        db.DocumentContents.Where(c => c.DocumentId == id).Select(c => new { c.Bytes, c.Digest }).FirstOrDefault() is { } made ? new(made.Bytes, ".pdf", made.Digest) : FileSource.None;

    private static FileSource OfFile(Stored file, byte[]? bytes) =>
        bytes is null ? FileSource.None : new(bytes, Path.GetExtension(file.Name ?? "").ToLowerInvariant(), file.Digest ?? "");
}
