using Mediation.Domain.Documents;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Documents.CaseFile;

/// <summary>Reads the originals of a case file: the papers as they were made, the evidence as it was handed in. It reads nothing else.</summary>
internal static class CaseFileSources
{
    public static async Task<Func<FileItem, FileSource>> LoadAsync(MediationDbContext db, Guid caseId, CancellationToken ct)
    {
        var papers = await (from document in db.Cases.Where(c => c.Id == caseId).SelectMany(c => c.Documents)
                            join content in db.DocumentContents on document.Id equals content.DocumentId
                            where document.Kind != DocumentKind.CaseFile
                            select new { document.Number, content.Bytes, content.Digest }).AsNoTracking().ToDictionaryAsync(p => p.Number, ct);
        var evidence = await (from item in db.Cases.Where(c => c.Id == caseId).SelectMany(c => c.Evidence)
                              join content in db.EvidenceContents on item.Id equals content.EvidenceId
                              select new { item.Number, item.FileName, item.Digest, content.Bytes }).AsNoTracking().ToDictionaryAsync(e => e.Number, ct);
        return item => item.DocumentNumber is { } number && papers.TryGetValue(number, out var paper) ? new(paper.Bytes, ".pdf", paper.Digest)
            : item.EvidenceNumber is { } listed && evidence.TryGetValue(listed, out var file) ? new(file.Bytes, Path.GetExtension(file.FileName ?? "").ToLowerInvariant(), file.Digest ?? "")
            : FileSource.None;
    }
}
