using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Confirmation;

/// <summary>Keeps a judge's ticks: theirs alone, on the server, so that they are there after a reload and in another browser.</summary>
public sealed class TickStore(WriteUnit unit, TimeProvider clock)
{
    private static readonly Text NotYours = new("这件申请不归您审查，没有记。", "This application is not yours to review; nothing was kept.");
    private static readonly Text Closed = new("现在不在审查，没有记。", "It is not under review now; nothing was kept.");
    private static readonly Text Changed = new("案卷刚才变了，没有记。请看最新情况再勾。", "The file has just changed; nothing was kept. Look at it as it stands, then tick.");
    private static readonly Text NotQuestioned = new("还没有通知各方一并核实。", "The parties have not been questioned together yet.");

    /// <summary>Keeps or takes back a tick; null if it was done, otherwise why not.</summary>
    /// <param name="judge">Whose.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="version">The version the judge saw.</param>
    /// <param name="item">Code of the item.</param>
    /// <param name="basis">What it rests on, as the judge saw it.</param>
    /// <param name="on">Whether it is ticked.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Text?> KeepAsync(Actor judge, Guid caseId, int version, string item, string basis, bool on, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(judge);
        try
        {
            return await unit.RunAsync((db, token) => KeepAsync(db, judge, caseId, version, item, basis, on, token), ct);
        }
        catch (StoreBusyException)
        {
            return StoreBusyException.TryAgain;
        }
    }

    private async Task<Text?> KeepAsync(MediationDbContext db, Actor judge, Guid caseId, int version, string item, string basis, bool on, CancellationToken ct)
    {
        if (!judge.Is(Role.Judge)) return NotYours;
        var found = await db.Cases.Where(c => c.Id == caseId).Where(CaseAccess.Visible(judge)).SelectMany(c => c.Confirmations, (c, a) => new { c.Version, a.Id, a.Number, a.State, a.CourtId, a.QuestionedAt })
            .OrderByDescending(a => a.Number).FirstOrDefaultAsync(ct);
        if (found is null || found.CourtId != judge.HostBodyId) return NotYours;
        if (found.State is not (ConfirmationState.UnderReview or ConfirmationState.FurtherEvidence)) return Closed;
        if (found.Version != version) return Changed;
        if (item == "356" && found.QuestionedAt is null) return NotQuestioned;
        var kept = await db.JudgeTicks.FirstOrDefaultAsync(t => t.ApplicationId == found.Id && t.JudgeId == judge.Id && t.Item == item, ct);
        if (!on && kept is not null) db.JudgeTicks.Remove(kept);
        if (on && kept is null) db.JudgeTicks.Add(kept = new JudgeTick { ApplicationId = found.Id, JudgeId = judge.Id, Item = item });
        if (on) (kept!.JudgeName, kept.At, kept.Basis) = (judge.Name, clock.GetUtcNow().UtcDateTime, basis);
        await db.SaveChangesAsync(ct);
        return null;
    }
}
