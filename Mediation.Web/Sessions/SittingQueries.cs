using Mediation.Domain.Access;
using Mediation.Domain.Sessions;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Sessions;

/// <summary>Reads the record of a case, and, for the handling mediator alone, the notes of separate talks.</summary>
public sealed class SittingQueries(CaseQueries cases, IDbContextFactory<MediationDbContext> contexts)
{
    /// <summary>The record; null for anybody who may not read the whole file.</summary>
    public async Task<SittingView?> FindAsync(Guid id, Actor reader, CancellationToken ct = default)
    {
        if (await cases.FindContextAsync(id, reader, ct: ct) is not { } context) return null;
        var mine = CaseAccess.RelationOf(reader, context.Case).HasFlag(CaseRelation.Handling);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var notes = mine ? await db.Cases.Where(c => c.Id == id).SelectMany(c => c.CaucusNotes).CountAsync(n => n.MediatorId == reader.MediatorId, ct) : 0;
        var proposals = mine ? await db.Cases.Where(c => c.Id == id).SelectMany(c => c.Proposals).CountAsync(ct) : 0;
        return SittingView.Of(context, notes, proposals);
    }

    /// <summary>One record to be read out and signed; null for anybody who may not read the whole file.</summary>
    public async Task<ReadBackView?> FindRecordAsync(Guid id, int number, Actor reader, CancellationToken ct = default) =>
        await cases.FindContextAsync(id, reader, ct: ct) is { } context ? ReadBackView.Of(context, number) : null;

    /// <summary>The version of a case, for pages that look now and then whether something changed; null if it does not exist for the reader.</summary>
    public async Task<int?> FindVersionAsync(Guid id, Actor reader, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Cases.Where(CaseAccess.Visible(reader)).Where(c => c.Id == id).Select(c => (int?)c.Version).FirstOrDefaultAsync(ct);
    }

    /// <summary>What was proposed and answered, in order; empty for everybody but the mediators of the case.</summary>
    public async Task<IReadOnlyList<Proposal>> ListProposalsAsync(Guid id, Actor reader, CancellationToken ct = default)
    {
        if (await cases.FindContextAsync(id, reader, withCaucus: true, ct: ct) is not { } context) return [];
        return CaseAccess.RelationOf(reader, context.Case).HasFlag(CaseRelation.Handling) ? [.. context.Case.Proposals.OrderBy(p => p.Number)] : [];
    }

    /// <summary>The reader's own working notes; empty for everybody but the mediators of the case.</summary>
    public async Task<IReadOnlyList<WorkNote>> ListWorkNotesAsync(Guid id, Actor reader, CancellationToken ct = default)
    {
        if (await cases.FindContextAsync(id, reader, withCaucus: true, ct: ct) is not { } context) return [];
        return CaseAccess.RelationOf(reader, context.Case).HasFlag(CaseRelation.Handling) ? [.. context.Case.WorkNotes.Where(n => n.MediatorId == reader.MediatorId).OrderBy(n => n.At)] : [];
    }

    /// <summary>The reader's own notes of separate talks; empty for everybody but the handling mediator.</summary>
    public async Task<IReadOnlyList<CaucusNote>> ListCaucusNotesAsync(Guid id, Actor reader, CancellationToken ct = default)
    {
        if (await cases.FindContextAsync(id, reader, withCaucus: true, ct: ct) is not { } context) return [];
        return CaseAccess.RelationOf(reader, context.Case).HasFlag(CaseRelation.Handling)
            ? [.. context.Case.CaucusNotes.Where(n => n.MediatorId == reader.MediatorId).OrderBy(n => n.At)]
            : [];
    }
}
