using Mediation.Domain.Access;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Cases;

/// <summary>Keeps what somebody is typing, as they type it: theirs alone, one text for a case and a box.</summary>
public sealed class DraftStore(IDbContextFactory<MediationDbContext> contexts, TimeProvider clock, CaseChanges changes)
{
    private const string Record = "record";

    private static readonly HashSet<string> Boxes = [Record, "arithmetic"];

    /// <summary>Longest draft in characters.</summary>
    public const int MaxLength = 20_000;

    /// <summary>The draft, or the empty string.</summary>
    public async Task<string> FindAsync(Actor owner, Guid caseId, string box, CancellationToken ct = default)
    {
        var key = Key(caseId, box);
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Drafts.Where(d => d.OwnerId == owner.Id && d.Key == key).Select(d => d.Words).FirstOrDefaultAsync(ct) ?? "";
    }

    /// <summary>Keeps the text; an empty one forgets the draft. False if the case is not the owner's to work on or the text is too long.</summary>
    public async Task<bool> SaveAsync(Actor owner, Guid caseId, string box, string text, CancellationToken ct = default)
    {
        if (text.Length > MaxLength || !Boxes.Contains(box) || owner.MediatorId is null) return false;
        var key = Key(caseId, box);
        await using var db = await contexts.CreateDbContextAsync(ct);
        // Whoever mediates the case keeps drafts: the one who presides and those who joined.
        if (!await db.Cases.Where(CaseAccess.Visible(owner)).AnyAsync(c => c.Id == caseId
            && (c.LeadMediatorId == owner.MediatorId || c.CoMediators.Any(m => m.MediatorId == owner.MediatorId && m.ReleasedAt == null)), ct)) return false;
        if (text.Length == 0)
        {
            await db.Drafts.Where(d => d.OwnerId == owner.Id && d.Key == key).ExecuteDeleteAsync(ct);
            return true;
        }
        // Sums done aside are not the record: nobody is told that somebody writes.
        if (box == Record) changes.TellWriting(caseId, owner.Id, owner.Name);
        var now = clock.GetUtcNow().UtcDateTime;
        var changed = await db.Drafts.Where(d => d.OwnerId == owner.Id && d.Key == key)
            .ExecuteUpdateAsync(s => s.SetProperty(d => d.Words, text).SetProperty(d => d.SavedAt, now), ct);
        if (changed == 0)
        {
            db.Drafts.Add(new Draft { OwnerId = owner.Id, Key = key, Words = text, SavedAt = now });
            await db.SaveChangesAsync(ct);
        }
        return true;
    }

    private static string Key(Guid caseId, string box) => $"{caseId:N}:{box}";
}
