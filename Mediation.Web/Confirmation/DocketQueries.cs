using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Enforcement;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Web.Data;
using Mediation.Web.Data.Mappings;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Confirmation;

/// <summary>Reads a court's docket: a few queries, however many applications lie on it.</summary>
public sealed class DocketQueries(IDbContextFactory<MediationDbContext> contexts, TimeProvider clock)
{
    private const int MostOpen = 300;
    private const int MostDecided = 50;

    private static readonly ConfirmationState[] Pending =
        [ConfirmationState.Filed, ConfirmationState.Supplement, ConfirmationState.UnderReview, ConfirmationState.FurtherEvidence, ConfirmationState.UnderObjection];

    private static readonly DeadlineKind[] CourtDays = [DeadlineKind.D33, DeadlineKind.D34, DeadlineKind.D35, DeadlineKind.D36];

    private static readonly DocumentKind[] Rulings = [.. Enum.GetValues<DocumentKind>().Where(PaperService.IsRuling)];

    private static readonly Text InTheRoom = new("当事人还在调解室", "the parties are still in the room");

    /// <summary>Every application the court of the reader has something to do with, and those it ruled on last; by group, the most urgent first.</summary>
    public async Task<IReadOnlyList<DocketRow>> ListAsync(Actor reader, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (reader.HostBodyId is not { } court || !(reader.Is(Role.Judge) || reader.Is(Role.CourtClerk))) return [];
        var today = StepContext.DayOf(clock.GetUtcNow().UtcDateTime);
        var morning = StepContext.UtcOf(today.ToDateTime(default));
        await using var db = await contexts.CreateDbContextAsync(ct);
        var applications = db.Cases.AsNoTracking().SelectMany(k => k.Confirmations, (k, a) => new
        {
            k.Id, k.Subject, a.Number, a.CourtId, a.State, a.CourtNumber, a.FiledAt, a.QuestionedAt, a.DecidedAt, a.JudgeName, a.JudgeId, IsProposed = a.ProposedGround != null,
            IsUnserved = k.State != CaseState.Archived && k.Documents.Any(d => Rulings.Contains(d.Kind) && d.IssuedAt >= a.PreparedAt && k.Services.Count(s => s.DocumentNumber == d.Number) < k.Parties.Count),
            IsLast = !k.Confirmations.Any(x => x.Number > a.Number && x.State != ConfirmationState.Preparing),
        }).Where(a => a.CourtId == court && a.IsLast);
        var open = await applications.Where(a => Pending.Contains(a.State)).OrderBy(a => a.FiledAt).Take(MostOpen).ToListAsync(ct);
        var unserved = await applications.Where(a => !Pending.Contains(a.State) && a.DecidedAt != null && a.IsUnserved).OrderBy(a => a.DecidedAt).Take(MostOpen).ToListAsync(ct);
        var decided = await applications.Where(a => !Pending.Contains(a.State) && a.DecidedAt != null && !a.IsUnserved).OrderByDescending(a => a.DecidedAt).Take(MostDecided).ToListAsync(ct);
        var enforced = await db.Cases.AsNoTracking().SelectMany(k => k.Enforcements, (k, e) => new { k.Id, k.Subject, e.CourtId, e.State, e.CourtNumber, e.AppliedAt })
            .Where(e => e.CourtId == court && e.State != EnforcementState.Ended).OrderBy(e => e.AppliedAt).Take(MostOpen).ToListAsync(ct);
        var asked = await db.PreReviews.AsNoTracking().Where(p => p.CourtId == court && p.EndedAt == null).Select(p => new { p.Id, p.CaseId, p.AskedAt, IsLive = db.Cases.Any(k => k.Id == p.CaseId && (k.State == CaseState.Signing || k.State == CaseState.Performing) && k.Agreements.Any(g => g.Id == p.AgreementId && g.TextDigest == p.TextDigest)
                    && !k.Confirmations.Any(a => a.AgreementId == p.AgreementId && a.State != ConfirmationState.Preparing)) })
            .Where(p => p.IsLive || p.AskedAt >= morning).OrderBy(p => p.AskedAt).Take(MostOpen).ToListAsync(ct);
        var looked = asked.Where(p => p.IsLive).ToList();
        var inRoom = asked.Where(p => !p.IsLive).Select(p => p.CaseId).ToHashSet();
        var ids = open.Concat(unserved).Select(a => a.Id).Concat(decided.Select(a => a.Id)).Concat(enforced.Select(e => e.Id)).Concat(looked.Select(l => l.CaseId)).Distinct().ToList();
        var people = await db.Set<Party>().AsNoTracking().Where(p => ids.Contains(EF.Property<Guid>(p, CaseMapping.CaseId)))
            .Select(p => new { CaseId = EF.Property<Guid>(p, CaseMapping.CaseId), p.Side, p.Ordinal, p.Name }).ToListAsync(ct);
        var names = people.ToLookup(p => p.CaseId);
        string Names(Guid id, Side side) => string.Join('、', names[id].Where(p => p.Side == side).OrderBy(p => p.Ordinal).Select(p => p.Name));
        var openIds = open.Select(a => a.Id).Concat(enforced.Select(e => e.Id)).ToList();
        var days = (await db.Set<Deadline>().AsNoTracking().Where(d => openIds.Contains(EF.Property<Guid>(d, CaseMapping.CaseId)) && d.StoppedAt == null && d.PausedOn == null)
            .Select(d => new { CaseId = EF.Property<Guid>(d, CaseMapping.CaseId), d.Kind, d.DueOn, d.IsProvisional }).ToListAsync(ct)).ToLookup(d => d.CaseId);
        (DateOnly? On, Text Name) Day(Guid id, DeadlineKind[] kinds) => days[id].Where(d => kinds.Contains(d.Kind)).MinBy(d => d.DueOn) is { } next
            ? (next.DueOn, DeadlineRules.Of(next.Kind).Name) : (null, new("", ""));
        bool IsOver(Guid id) => days[id].Any(d => d.Kind == DeadlineKind.D34 && d.DueOn < today && !d.IsProvisional);
        var lookedAt = looked.Select(l => l.CaseId).ToList();
        var subjects = lookedAt.Count == 0 ? [] : await db.Cases.AsNoTracking().Where(k => lookedAt.Contains(k.Id)).ToDictionaryAsync(k => k.Id, k => k.Subject, ct);

        IEnumerable<DocketRow> rows =
        [
            .. looked.Select(l => new DocketRow(l.Id, DocketGroup.InTheRoom, null, Names(l.CaseId, Side.Applicant), Names(l.CaseId, Side.Respondent), subjects.GetValueOrDefault(l.CaseId, ""),
                InTheRoom, null, null, new("", ""), l.AskedAt)),
            .. open.Concat(unserved).Select(a => (Application: a, Day: a.DecidedAt is null || a.State == ConfirmationState.UnderObjection ? Day(a.Id, CourtDays) : (null, new("", "")))).Select(x => new DocketRow(x.Application.Id,
                GroupOf(x.Application.State, x.Application.QuestionedAt, IsOver(x.Application.Id)), x.Application.CourtNumber, Names(x.Application.Id, Side.Applicant), Names(x.Application.Id, Side.Respondent),
                x.Application.Subject, x.Application.State.Term(), x.Application.JudgeName, x.Day.On, x.Day.Name, (Pending.Contains(x.Application.State) ? x.Application.FiledAt : x.Application.DecidedAt) ?? default)
            {
                IsInRoom = inRoom.Contains(x.Application.Id),
                IsToDo = CourtTurn.IsOf(reader, CourtTurn.Of(x.Application.State, x.Application.IsProposed, IsOver(x.Application.Id), !x.Application.IsUnserved), x.Application.State,
                    ConfirmationApplication.IsOpenTo(reader, x.Application.JudgeId, x.Application.JudgeName)),
            }),
            .. enforced.Select(e => (Enforcement: e, Day: Day(e.Id, [DeadlineKind.D40, DeadlineKind.D40Notice, DeadlineKind.D40Closing]))).Select(x => new DocketRow(x.Enforcement.Id, DocketGroup.Enforced, x.Enforcement.CourtNumber,
                Names(x.Enforcement.Id, Side.Applicant), Names(x.Enforcement.Id, Side.Respondent), x.Enforcement.Subject, x.Enforcement.State.Term(), null, x.Day.On, x.Day.Name, x.Enforcement.AppliedAt)),
            .. decided.Where(a => enforced.All(e => e.Id != a.Id)).Select(a => new DocketRow(a.Id, DocketGroup.Decided, a.CourtNumber, Names(a.Id, Side.Applicant), Names(a.Id, Side.Respondent), a.Subject, a.State.Term(),
                a.JudgeName, null, new("", ""), a.DecidedAt!.Value)),
        ];
        return [.. rows.OrderBy(r => r.Section).ThenBy(r => r.Due ?? DateOnly.MaxValue).ThenBy(r => r.Group == DocketGroup.Decided ? -r.At.Ticks : r.At.Ticks).ThenBy(r => r.Id)];
    }

    /// <summary>What an open docket compares: it changes when somebody asks the court to look on, stops asking or files, and with every step on what the docket lists; rulings of more than a quarter ago are left out.</summary>
    public async Task<string> FindMarkAsync(Actor reader, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (reader.HostBodyId is not { } court || !(reader.Is(Role.Judge) || reader.Is(Role.CourtClerk))) return "";
        await using var db = await contexts.CreateDbContextAsync(ct);
        var asked = await db.PreReviews.AsNoTracking().Where(p => p.CourtId == court && p.EndedAt == null).Select(p => p.Id).ToListAsync(ct);
        var filed = await db.Set<ConfirmationApplication>().AsNoTracking().Where(a => a.CourtId == court).MaxAsync(a => a.FiledAt, ct);
        var decided = await db.Set<ConfirmationApplication>().AsNoTracking().Where(a => a.CourtId == court).MaxAsync(a => a.DecidedAt, ct);
        var since = clock.GetUtcNow().UtcDateTime.AddDays(-90);
        var steps = await db.Cases.AsNoTracking().Where(c => c.Confirmations.Any(a => a.CourtId == court && (Pending.Contains(a.State) || a.DecidedAt > since))
            || c.Enforcements.Any(e => e.CourtId == court && e.State != EnforcementState.Ended)).SumAsync(c => c.Version, ct);
        return $"{string.Join(' ', asked.Order())} {filed:O} {decided:O} {steps}";
    }

    private static DocketGroup GroupOf(ConfirmationState state, DateTime? questionedAt, bool isSupplyOver) => state switch
    {
        ConfirmationState.Filed => DocketGroup.ToAccept,
        ConfirmationState.UnderReview when questionedAt is null => DocketGroup.ToQuestion,
        ConfirmationState.UnderReview or ConfirmationState.UnderObjection => DocketGroup.ToDecide,
        ConfirmationState.Supplement or ConfirmationState.FurtherEvidence => isSupplyOver ? DocketGroup.ToDecide : DocketGroup.Waiting,
        _ => DocketGroup.ToServe,
    };
}
