using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Desk;

/// <summary>One running deadline in the reader's sight.</summary>
public sealed record DeadlineLine(
    Guid CaseId, string FileNumber, string Parties, string Subject, Text Name, Text Who, string? WhoName, Text OnExpiry, Citation Source,
    DateOnly Due, bool Provisional, DateOnly? PausedOn, bool IsMine, DateOnly Today)
{
    /// <summary>The group on the page: overdue, soon, this week, this month, later, standing still.</summary>
    public string Group => PausedOn is not null ? "paused" : (Due.DayNumber - Today.DayNumber) switch { < 0 => "over", <= 3 => "soon", <= 7 => "week", <= 30 => "month", _ => "later" };
}

/// <summary>A reminder of today.</summary>
public sealed record ReminderLine(Guid CaseId, string Parties, Text Name, DateOnly Due, int Offset);

/// <summary>Reads deadlines across cases: what is due, whose it is, what follows.</summary>
public sealed class DeadlineQueries(IDbContextFactory<MediationDbContext> contexts, TimeProvider clock)
{
    /// <summary>How many are read at most; the most urgent come first.</summary>
    public const int Limit = 300;

    /// <summary>Every running deadline of the cases the reader may see, most urgent first.</summary>
    public async Task<IReadOnlyList<DeadlineLine>> ListAsync(Actor reader, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await db.Cases.Where(CaseAccess.Visible(reader)).SelectMany(c => c.Deadlines.Where(d => d.StoppedAt == null), (c, d) => new { CaseId = c.Id, d.Id, d.DueOn })
            .OrderBy(x => x.DueOn).ThenBy(x => x.Id).Take(Limit).ToListAsync(ct);
        var lines = await LinesAsync(db, reader, [.. found.Select(x => x.CaseId).Distinct()], ct);
        return [.. found.Select(x => lines.GetValueOrDefault(x.Id)).OfType<DeadlineLine>()];
    }

    /// <summary>The reminders of today in the cases the reader may see, the most urgent first.</summary>
    public async Task<IReadOnlyList<ReminderLine>> RemindersAsync(Actor reader, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var today = StepContext.DayOf(clock.GetUtcNow().UtcDateTime);
        var given = await db.Reminders.AsNoTracking().Where(r => r.On == today && db.Cases.Where(CaseAccess.Visible(reader)).Any(c => c.Id == r.CaseId))
            .OrderBy(r => r.Offset).ThenBy(r => r.DeadlineId).Take(Limit).ToListAsync(ct);
        if (given.Count == 0) return [];
        var lines = await LinesAsync(db, reader, [.. given.Select(g => g.CaseId).Distinct()], ct);
        return [.. given.Select(g => (Given: g, Line: lines.GetValueOrDefault(g.DeadlineId))).Where(x => x.Line is not null)
            .Select(x => new ReminderLine(x.Given.CaseId, x.Line!.Parties, x.Line.Name, x.Line.Due, x.Given.Offset))];
    }

    // The lines of the running deadlines of some cases, by deadline. Only what a line is made of is read, not the whole file.
    private async Task<Dictionary<Guid, DeadlineLine>> LinesAsync(MediationDbContext db, Actor reader, List<Guid> ids, CancellationToken ct)
    {
        var law = await LawData.LoadAsync(db, ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var found = await db.Cases.AsNoTracking().AsSplitQuery().Where(c => ids.Contains(c.Id))
            .Include(c => c.Parties).ThenInclude(p => p.Representatives).Include(c => c.CoMediators)
            .Include(c => c.Confirmations).Include(c => c.Enforcements).Include(c => c.Deadlines.Where(d => d.StoppedAt == null)).ToListAsync(ct);
        return found.Where(c => CaseAccess.LevelOf(reader, c) != ReadLevel.None)
            .SelectMany(c => c.Deadlines.Where(d => !d.HasLapsed(StepContext.DayOf(now))).Select(d => (d.Id, Line: Line(d, LawData.ContextFor(c, reader, now, law))))).ToDictionary(x => x.Id, x => x.Line);
    }

    private static DeadlineLine Line(Deadline d, StepContext c)
    {
        var mask = NameMask.For(c);
        var rule = DeadlineRules.Of(d.Kind);
        var parties = $"{CaseRow.Names(c.Case, Side.Applicant)} / {CaseRow.Names(c.Case, Side.Respondent)}";
        var who = c.Case.FindParty(d.PartyKey)?.Name;
        return new(c.Case.Id, c.Case.FileNumber ?? "", mask.Over(parties), mask.Over(c.Case.Subject), mask.Over(CaseRow.Named(d)), rule.Who, mask.Maybe(who), rule.OnExpiry, rule.Source,
            d.DueOn, d.IsProvisional, d.PausedOn, c.Actor.MediatorId is { } mediator ? c.Case.IsHandledBy(mediator) : CaseAccess.LevelOf(c.Actor, c.Case) == ReadLevel.Full, c.Today);
    }
}
