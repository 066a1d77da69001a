using Mediation.Domain;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Public;

/// <summary>Hands a paper to a party who showed who they are, and writes down that it was handed out.</summary>
public sealed class PaperDownloads(WriteUnit unit, TimeProvider clock)
{
    /// <summary>The name of the event.</summary>
    public const string Key = "paper-downloaded";

    /// <summary>The paper and its bytes; null if it is not theirs, not made yet, or they have not shown who they are.</summary>
    public Task<(IssuedDocument Paper, byte[] Bytes)?> TakeAsync(Resident resident, Guid documentId, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(resident);
        if (!resident.IsProved || resident.Case.Documents.FirstOrDefault(d => d.Id == documentId) is not { } paper || !ResidentPapers.MayHave(paper, resident.Case, resident.Party))
            return Task.FromResult<(IssuedDocument, byte[])?>(null);
        return unit.RunAsync<(IssuedDocument, byte[])?>(async (db, token) =>
        {
            if (await db.DocumentContents.AsNoTracking().FirstOrDefaultAsync(c => c.DocumentId == documentId, token) is not { } content) return null;
            var (kind, state) = (paper.Kind.Term(), CaseWorkflow.Code(resident.Case));
            await EventLog.AppendAsync(db, new(resident.Case.Id, resident.Actor, clock.GetUtcNow().UtcDateTime, Key, state, state,
                new($"{resident.Name}下载了{kind.Zh}", $"{resident.Name} downloaded: {kind.En}"), $$"""{"document":"{{documentId}}"}"""), token);
            await db.SaveChangesAsync(token);
            return (paper, content.Bytes);
        }, ct);
    }
}
