using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Evidence;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Cases;

/// <summary>A stored file as it is handed out.</summary>
public sealed record StoredFile(Guid CaseId, string Name, string MediaType, string Digest, byte[] Bytes);

/// <summary>Reads the files of a case for whoever may read the whole case; for everybody else there are none.</summary>
public sealed class FileQueries(IDbContextFactory<MediationDbContext> contexts)
{
    /// <summary>The file of an item of evidence.</summary>
    public async Task<StoredFile?> FindEvidenceAsync(Guid id, Actor reader, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await ReadableAsync<EvidenceItem>(db, id, reader, ct) is not { } found) return null;
        var item = found.Evidence.First(e => e.Id == id);
        return await db.EvidenceContents.AsNoTracking().Where(c => c.EvidenceId == id).Select(c => c.Bytes).FirstOrDefaultAsync(ct) is { } bytes && item.FileName is not null
            ? Copy(found, reader, new(found.Id, item.FileName, item.MediaType!, item.Digest!, bytes)) : null;
    }

    /// <summary>The scan of a signed paper.</summary>
    public async Task<StoredFile?> FindScanAsync(Guid id, Actor reader, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await ReadableAsync<SignedScan>(db, id, reader, ct) is not { } found) return null;
        var scan = found.Scans.First(s => s.Id == id);
        return await db.ScanContents.AsNoTracking().Where(c => c.ScanId == id).Select(c => c.Bytes).FirstOrDefaultAsync(ct) is { } bytes
            ? Copy(found, reader, new(found.Id, scan.FileName, scan.MediaType, scan.Digest, bytes)) : null;
    }

    // Where and with what a photo was taken is not for the other side; those who handle the case get the file as it came, with its digest.
    private static StoredFile Copy(MediationCase @case, Actor reader, StoredFile file) => CaseAccess.RelationOf(reader, @case).HasFlag(CaseRelation.Party)
        ? file with { Bytes = PhotoCopy.WithoutNotes(file.Bytes) } : file;

    private static async Task<MediationCase?> ReadableAsync<T>(MediationDbContext db, Guid id, Actor reader, CancellationToken ct) where T : class =>
        await OwningCase.OfAsync<T>(db, id, ct) is { } known && await CaseLoader.LoadAsync(db, known, withCaucus: false, ct) is { } found && CaseAccess.LevelOf(reader, found) == ReadLevel.Full ? found : null;
}
