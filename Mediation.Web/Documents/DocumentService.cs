using System.Security.Cryptography;
using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Documents;
using Mediation.Web.Data;
using Mediation.Web.Data.Mappings;
using Mediation.Web.Documents.CaseFile;
using Mediation.Web.Documents.Signing;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Documents;

/// <summary>Makes the PDF files of issued papers, once each, and keeps them with their digest and an event in the chain.</summary>
public sealed partial class DocumentService(IDbContextFactory<MediationDbContext> contexts, WriteUnit unit, PaperSealer sealer, TimeProvider time, ILogger<DocumentService> log)
{
    /// <summary>The name of the event that says a paper was made.</summary>
    public const string MadeKey = "document-made";

    private static readonly Actor Clock = new("system", "系统", new HashSet<Role> { Role.System });

    /// <summary>
    /// Makes every paper of the case that has not been made. One that cannot be made stays queued, and the log says why.
    /// Returns how many were made.
    /// </summary>
    /// <exception cref="StoreBusyException">The store was busy; what was not stored stays queued.</exception>
    public async Task<int> MakeAsync(Guid caseId, DateTime? at = null, CancellationToken ct = default)
    {
        var made = 0;
        foreach (var document in await QueuedAsync(caseId, ct))
        {
            // Rendered before the store is locked: writers do not wait for a page layout.
            var moment = at ?? time.GetUtcNow().UtcDateTime;
            if (await TryRenderAsync(caseId, document, moment, ct) is { } paper && await unit.RunAsync((db, token) => KeepAsync(db, caseId, document.Id, paper, moment, token), ct)) made++;
        }

        return made;
    }

    /// <summary>The cases that have papers still to be made.</summary>
    public async Task<IReadOnlyList<Guid>> WaitingAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return [.. (await db.Set<IssuedDocument>().Where(d => d.Digest == null).Select(d => EF.Property<Guid>(d, CaseMapping.CaseId)).Distinct().ToListAsync(ct)).Order()];
    }

    private async Task<List<IssuedDocument>> QueuedAsync(Guid caseId, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Cases.AsNoTracking().Where(c => c.Id == caseId).SelectMany(c => c.Documents).Where(d => d.Digest == null).OrderBy(d => d.Number).ToListAsync(ct);
    }

    private async Task<RenderedPaper?> TryRenderAsync(Guid caseId, IssuedDocument document, DateTime moment, CancellationToken ct)
    {
        try
        {
            return document.Kind == DocumentKind.CaseFile ? await BindAsync(caseId, document, moment, ct) : sealer.Make(document, moment);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException))
        {
            var reason = e is PaperNotMadeException known ? known.Reason : new Text(e.Message, e.Message);
            NotMade(log, document.Kind.Term().Zh, caseId, reason.Zh, reason.En, e);
            return null;
        }
    }

    /// <summary>The case file is bound from the papers before it, so it waits until they have been made.</summary>
    private async Task<RenderedPaper> BindAsync(Guid caseId, IssuedDocument document, DateTime moment, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Cases.Where(c => c.Id == caseId).SelectMany(c => c.Documents).AnyAsync(d => d.Number < document.Number && d.Digest == null, ct))
            throw new PaperNotMadeException(new("卷内还有没生成的文书，生成以后再装订。", "A paper of the file has not been made yet; the file is bound after it."));
        var sourceOf = await CaseFileSources.LoadAsync(db, caseId, ct);
        return sealer.Make(document, moment, (model, marks) => new CaseFileBinder((CaseFilePaper)model, marks, sourceOf).Bind());
    }

    private static async Task<bool> KeepAsync(MediationDbContext db, Guid caseId, Guid documentId, RenderedPaper paper, DateTime at, CancellationToken ct)
    {
        var document = await db.Cases.Where(c => c.Id == caseId).SelectMany(c => c.Documents).FirstAsync(d => d.Id == documentId, ct);
        if (document.Digest is not null) return false;
        var state = (await db.Cases.Where(c => c.Id == caseId).Select(c => c.State).FirstAsync(ct)).Code();
        var digest = Convert.ToHexStringLower(SHA256.HashData(paper.Pdf));
        var now = EventLog.Moment(at);
        document.MadeAs(digest, paper.Pages, paper.SealOwner, paper.IsSealed);
        db.DocumentContents.Add(new DocumentContent { DocumentId = documentId, Bytes = paper.Pdf, Digest = digest, MadeAt = now });
        var (kind, pages) = (document.Kind.Term(), paper.Pages);
        var seal = paper.SealOwner is null ? new Text("", "") : paper.IsSealed ? new($"，{paper.SealOwner}电子盖章", $", sealed electronically by {paper.SealOwner}") : new("，未加盖电子印章", ", without an electronic seal");
        await EventLog.AppendAsync(db, new(caseId, Clock, now, MadeKey, state, state,
            new($"生成{kind.Zh}，{pages}页，校验码{digest[..16]}{seal.Zh}", $"{kind.En} made, {pages} page(s), digest {digest[..16]}{seal.En}"),
            $$"""{"document":"{{documentId}}","digest":"{{digest}}"}"""), ct);
        await db.SaveChangesAsync(ct);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Paper}没有生成，仍在队列中（案件 {CaseId}）：{Zh} Paper not made, still queued: {En}")]
    private static partial void NotMade(ILogger logger, string paper, Guid caseId, string zh, string en, Exception e);
}
