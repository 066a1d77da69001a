using System.Globalization;
using System.Security.Cryptography;
using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Evidence;
using Mediation.Domain.Workflow;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Cases;

/// <summary>What became of a file handed in.</summary>
/// <param name="File">The file as laid aside; null if it was not taken.</param>
/// <param name="Fault">Why not; null if the case is not the sender's to add to, or there is none.</param>
public sealed record UploadAnswer(StagedFile? File, Text? Fault);

/// <summary>
/// Takes a file, looks at its content and lays it aside for its sender and its case. Nothing else points at it until a step takes it;
/// what no step took within a day is cleared away.
/// </summary>
public sealed class UploadStore(IDbContextFactory<MediationDbContext> contexts, WriteUnit unit, TimeProvider clock) : IDisposable
{
    private const int MostWaiting = 30;
    private const int LongestName = 80;
    private const int ArrivingAtOnce = 16;
    private const int LookedAtAtOnce = 4;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestOnTheWay = TimeSpan.FromMinutes(10);
    private static readonly string[] Steps = ["add-evidence", "keep-signed-scan", "supply", "bring-further"];
    private static readonly Text Cut = new("文件没有传完，没有收下。请再传一次，其他内容都在。", "The file did not arrive whole and was not taken. Send it again; everything else is kept.");

    // What arrives is in memory, however slowly it comes; looking at it takes more, and is over soon. Neither waits for the other.
    private readonly SemaphoreSlim arriving = new(ArrivingAtOnce, ArrivingAtOnce);
    private readonly SemaphoreSlim lookedAt = new(LookedAtAtOnce, LookedAtAtOnce);

    /// <summary>Takes the file, or says why not.</summary>
    /// <param name="sender">Who hands it in.</param>
    /// <param name="caseId">For which case.</param>
    /// <param name="name">Its name as the browser gives it.</param>
    /// <param name="length">Its length as announced; null if it was not.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<UploadAnswer> TakeAsync(Actor sender, Guid caseId, string name, long? length, Stream content, CancellationToken ct = default)
    {
        if (!await MayAsync(sender, caseId, ct)) return new(null, null);
        if (!await arriving.WaitAsync(Patience, ct)) return new(null, StoreBusyException.TryAgain);
        try
        {
            if (await ArriveAsync(content, ct) is not { } bytes || (length is { } announced && announced <= FileContent.MostBytes && bytes.Length != announced)) return new(null, Cut);
            await lookedAt.WaitAsync(ct);
            try
            {
                return await LookAtAsync(sender, caseId, name, bytes, ct);
            }
            finally
            {
                lookedAt.Release();
            }
        }
        finally
        {
            arriving.Release();
        }
    }

    /// <summary>Clears away what no step took within a day.</summary>
    /// <returns>How many files.</returns>
    public static Task<int> ClearAsync(MediationDbContext db, DateTime now, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var before = now - Kept;
        return db.Uploads.Where(u => u.At < before).ExecuteDeleteAsync(ct);
    }

    public void Dispose()
    {
        arriving.Dispose();
        lookedAt.Dispose();
    }

    private async Task<bool> MayAsync(Actor sender, Guid caseId, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await CaseLoader.LoadAsync(db, caseId, withCaucus: false, ct) is { } found && Steps.Any(s => CaseAccess.MayTake(CaseWorkflow.Find(s)!, sender, found));
    }

    // Null if it took longer than anybody waits for.
    private static async Task<byte[]?> ArriveAsync(Stream content, CancellationToken ct)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(ct);
        late.CancelAfter(LongestOnTheWay);
        try
        {
            return await ReadAsync(content, late.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<UploadAnswer> LookAtAsync(Actor sender, Guid caseId, string name, byte[] bytes, CancellationToken ct)
    {
        var type = FileContent.Read(bytes);
        if (!type.Ok) return new(null, type.Fault!.Sentence);
        try
        {
            return await unit.RunAsync((db, token) => KeepAsync(db, sender, caseId, NameOf(name, type.Value), type.Value, bytes, token), ct);
        }
        catch (StoreBusyException)
        {
            return new(null, StoreBusyException.TryAgain);
        }
    }

    private async Task<UploadAnswer> KeepAsync(MediationDbContext db, Actor sender, Guid caseId, string name, string type, byte[] bytes, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var waiting = await db.Uploads.Where(u => u.CaseId == caseId && u.OwnerId == sender.Id)
            .Select(u => new StagedFile(u.Id, u.FileName, u.MediaType, u.Size, u.Digest)).ToListAsync(ct);
        // Sent twice, it is there once.
        if (waiting.FirstOrDefault(f => f.Digest == digest) is { } same) return new(same, null);
        if (waiting.Count >= MostWaiting) return new(null, new("传上来还没有登记的文件太多了。请先登记证据，再传新的。", "Too many files wait to be listed. List them as evidence first."));
        var upload = new Upload
        {
            Id = Guid.CreateVersion7(), OwnerId = sender.Id, CaseId = caseId, FileName = name, MediaType = type, Size = bytes.Length, Digest = digest, At = now, Bytes = bytes,
        };
        db.Uploads.Add(upload);
        await db.SaveChangesAsync(ct);
        return new(new(upload.Id, name, type, upload.Size, digest), null);
    }

    private static async Task<byte[]> ReadAsync(Stream content, CancellationToken ct)
    {
        using var kept = new MemoryStream();
        var room = new byte[81_920];
        // One byte more than is taken, so that too much is seen as too much.
        for (int read; kept.Length <= FileContent.MostBytes && (read = await content.ReadAsync(room, ct)) > 0;) kept.Write(room, 0, read);
        return kept.ToArray();
    }

    /// <summary>The last part of the name, without what file systems refuse or readers do not see, and with the ending of its real type.</summary>
    internal static string NameOf(string sent, string type)
    {
        var last = sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..];
        var dot = last.LastIndexOf('.');
        var plain = string.Concat((dot > 0 ? last[..dot] : last).EnumerateRunes()
            .Where(r => System.Text.Rune.GetUnicodeCategory(r) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
            .Where(r => r.Value is not (':' or '*' or '?' or '"' or '<' or '>' or '|' or ';' or 0xFFFD)).Select(r => r.ToString())).Trim(' ', '.');
        var whole = new StringInfo(plain);
        if (whole.LengthInTextElements > LongestName) plain = whole.SubstringByTextElements(0, LongestName);
        var ending = type switch { "application/pdf" => ".pdf", "image/png" => ".png", _ => ".jpg" };
        return (plain.Length > 0 ? plain : "file") + ending;
    }
}
