using System.Linq.Expressions;
using System.Security.Cryptography;
using Mediation.Domain;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow;
using Mediation.Web.Account;
using Mediation.Web.Data;
using Mediation.Web.Data.Mappings;
using Mediation.Web.Documents.Signing;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Public;

/// <summary>
/// Says whether a paper was issued here, by its code or by its file. Whatever is wrong, the answer is nothing: it does not say whether
/// there is such a code, nor whether there were too many tries. A file is looked at and forgotten.
/// </summary>
public sealed class VerifyQueries(IDbContextFactory<MediationDbContext> contexts, Attempts attempts)
{
    /// <summary>Wrong codes, and files, of one address before it is closed for a while: a whole office may share one.</summary>
    public const int TriesOfAnAddress = 30;

    /// <summary>How long it stays closed.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromMinutes(15);

    private const string NoCode = "------------";

    /// <summary>The paper of a code; null if there is none, or the address tried too often.</summary>
    public async Task<VerifyView?> FindAsync(string? typed, string address, CancellationToken ct = default)
    {
        var from = $"verify-from:{address}";
        var closed = attempts.AreTooMany(from, TriesOfAnAddress);
        // The same one query for a code that exists, one that does not and one that cannot: the time tells nothing.
        var code = PaperCode.Normalise(typed) ?? NoCode;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await OneAsync(db, d => d.Code == code && d.Digest != null, ct);
        if (found is null && !closed) attempts.Add(from, Hold);
        return closed ? null : found;
    }

    /// <summary>The paper a file is: byte for byte as it was issued, or with nothing but further signatures behind. Null if it is none.</summary>
    public async Task<VerifyView?> CheckAsync(ReadOnlyMemory<byte> file, string address, CancellationToken ct = default)
    {
        var from = $"verify-file:{address}";
        if (attempts.AreTooMany(from, TriesOfAnAddress)) return null;
        attempts.Add(from, Hold);
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await OfDigestAsync(db, file.Span, ct) is { } whole) return whole with { IsByFile = true };
        foreach (var length in PdfSignatureReader.Before(file))
            if (await OfDigestAsync(db, file.Span[..length], ct) is { } issued) return issued with { IsByFile = true, IsSignedFurther = true };
        return null;
    }

    private static Task<VerifyView?> OfDigestAsync(MediationDbContext db, ReadOnlySpan<byte> bytes, CancellationToken ct)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return OneAsync(db, d => d.Digest == digest, ct);
    }

    private static async Task<VerifyView?> OneAsync(MediationDbContext db, Expression<Func<IssuedDocument, bool>> which, CancellationToken ct)
    {
        // From the papers' own indexes: a stranger's question never walks through the cases.
        var documents = db.Set<IssuedDocument>().AsNoTracking();
        if (await documents.Where(which).Select(d => new { CaseId = EF.Property<Guid>(d, CaseMapping.CaseId), d.Kind, d.IssuedAt, d.Number }).FirstOrDefaultAsync(ct) is not { } paper) return null;
        var replaced = await documents.Where(d => EF.Property<Guid>(d, CaseMapping.CaseId) == paper.CaseId && d.Replaces == paper.Number)
            .OrderByDescending(d => d.Number).Select(d => (DateTime?)d.IssuedAt).FirstOrDefaultAsync(ct);
        return new(paper.Kind.Term(), StepContext.DayOf(paper.IssuedAt), false, false, replaced is { } at ? StepContext.DayOf(at) : null);
    }
}
