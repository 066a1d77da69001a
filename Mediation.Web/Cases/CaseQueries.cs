using System.Text;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Cases;

/// <summary>Reads cases for pages. Every method takes the reader and answers only what they may see.</summary>
public sealed class CaseQueries(IDbContextFactory<MediationDbContext> contexts, TimeProvider clock)
{
    private const int MostLooked = 4;

    /// <summary>One case as its reader may see it; null if there is none or it does not exist for them.</summary>
    public async Task<CaseView?> FindAsync(Guid id, Actor reader, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await CaseLoader.LoadAsync(db, id, withCaucus: false, ct);
        if (found is null || CaseAccess.LevelOf(reader, found) == ReadLevel.None) return null;
        var law = await LawData.LoadAsync(db, ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var context = LawData.ContextFor(found, reader, now, law, found.State == CaseState.Drafting ? await HistoryQueries.LoadAsync(db, found, now, ct) : null);
        var events = await db.Events.AsNoTracking().Where(e => e.CaseId == id && e.StepKey != CopyLog.Key && e.StepKey != PhoneBook.Key).OrderByDescending(e => e.Sequence).ToListAsync(ct);
        return CaseViews.Of(context, events) with
        {
            NextSitting = CaseAccess.LevelOf(reader, found) == ReadLevel.Full || CaseAccess.RelationOf(reader, found).HasFlag(CaseRelation.Referring)
                ? (await SittingTimes.NextAsync(db, [id], now, ct)).GetValueOrDefault(id) : null,
            MayReckon = CaseAccess.MayActAs(Role.Mediator, reader, found) && found.State is CaseState.Assigned or CaseState.Mediating or CaseState.Drafting or CaseState.Renegotiating,
            MayBook = Domain.Venues.BookingContext.MayBook(reader, found) && !CaseStages.IsOver(found.State) && found.AcceptedAt is not null,
        };
    }

    /// <summary>The domain context of a case the reader may read in full; null otherwise. For the pages that work on a whole file; those that run the checks ask for the history of the parties too.</summary>
    public async Task<StepContext?> FindContextAsync(Guid id, Actor reader, bool withCaucus = false, bool withHistory = false, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await CaseLoader.LoadAsync(db, id, withCaucus, ct);
        if (found is null || CaseAccess.LevelOf(reader, found) != ReadLevel.Full) return null;
        var now = clock.GetUtcNow().UtcDateTime;
        return LawData.ContextFor(found, reader, now, await LawData.LoadAsync(db, ct),
            withHistory || found.State == CaseState.Drafting ? await HistoryQueries.LoadAsync(db, found, now, ct) : null);
    }

    /// <summary>A context without a case, for the steps that create one.</summary>
    public async Task<StepContext> NewContextAsync(Actor reader, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return LawData.ContextFor(new MediationCase(), reader, clock.GetUtcNow().UtcDateTime, await LawData.LoadAsync(db, ct));
    }

    /// <summary>What the reader has to do: every visible case that is not closed, with its answers; those they handle are taken first, then the most urgent.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="search">A file number, query code or beginning of a party's name; null for everything.</param>
    /// <param name="closed">Whether closed cases are listed instead.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<CaseRow>> ListAsync(Actor reader, string? search = null, bool closed = false, int take = CaseListing.Length, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var visible = db.Cases.AsNoTracking().Where(CaseAccess.Visible(reader));
        var cases = Find(visible, search) ?? Standing(visible, closed);
        return (await PermittedAsync(db, Urgent(cases, reader, ownFirst: true), reader, PlainText.Tidy(search), Math.Clamp(take, 1, 100), ct)).Rows;
    }

    /// <summary>One page of the list of cases, most urgent first.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="asked">What is looked for.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<CaseListing> ListPageAsync(Actor reader, CaseSearch asked, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var visible = db.Cases.AsNoTracking().Where(CaseAccess.Visible(reader));
        if (asked.Own) visible = visible.Where(CaseAccess.Handled(HandlerOf(reader)));
        if (Find(visible, asked.Words) is { } found)
        {
            // How many there are in all is not said of a search: names that are hidden from the reader may be among them.
            var (hits, isCut) = await PermittedAsync(db, Urgent(found, reader, ownFirst: true), reader, PlainText.Tidy(asked.Words), CaseListing.Length, ct);
            return new(hits, 1, 1, null, isCut);
        }

        var cases = Standing(visible, asked.Closed);
        var total = await cases.CountAsync(ct);
        var pages = Math.Max(1, (total + CaseListing.Length - 1) / CaseListing.Length);
        var page = Math.Clamp(asked.Page, 1, pages);
        var ids = await Urgent(cases, reader, ownFirst: false).Skip((page - 1) * CaseListing.Length).Take(CaseListing.Length).ToListAsync(ct);
        return new([.. InOrder(await RowsAsync(db, ids, reader, "", ct))], page, pages, total, false);
    }

    /// <summary>The rows of some cases; those that do not exist for the reader are left out.</summary>
    public async Task<IReadOnlyList<CaseRow>> ListAsync(Actor reader, IReadOnlyCollection<Guid> ids, CancellationToken ct = default)
    {
        if (ids.Count == 0) return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        return [.. InOrder(await RowsAsync(db, await db.Cases.Where(CaseAccess.Visible(reader)).Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToListAsync(ct), reader, "", ct))];
    }

    /// <summary>The sittings of a day in the rooms of the reader's committee, of cases whose file they read, in order of time; a mediator's own only.</summary>
    public async Task<IReadOnlyList<SittingTime>> ListSittingsAsync(DateOnly day, Actor reader, CancellationToken ct = default)
    {
        if (!Domain.Venues.BookingContext.MayBook(reader, null)) return [];
        var (begin, end) = (StepContext.UtcOf(day.ToDateTime(default)), StepContext.UtcOf(day.AddDays(1).ToDateTime(default)));
        await using var db = await contexts.CreateDbContextAsync(ct);
        var bookings = db.Bookings.Where(b => b.CommitteeId == reader.CommitteeId && b.From >= begin && b.From < end);
        if (reader.MediatorId is { } mediator) bookings = bookings.Where(b => b.People.Any(p => p.MediatorId == mediator));
        var found = await SittingTimes.ListAsync(db, bookings, ct);
        var ids = found.Select(s => s.CaseId).Distinct().ToList();
        var open = (await CaseLoader.Whole(db, withCaucus: false).AsNoTracking().Where(c => ids.Contains(c.Id)).ToListAsync(ct)).Where(c => CaseAccess.LevelOf(reader, c) == ReadLevel.Full).Select(c => c.Id).ToHashSet();
        return [.. found.Where(s => open.Contains(s.CaseId))];
    }

    /// <summary>How many visible cases are open.</summary>
    public async Task<int> CountOpenAsync(Actor reader, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Standing(db.Cases.Where(CaseAccess.Visible(reader)), closed: false).CountAsync(ct);
    }

    private static IQueryable<MediationCase> Standing(IQueryable<MediationCase> cases, bool closed) => closed
        ? cases.Where(c => !(c.State != CaseState.Closed && c.State != CaseState.Archived && c.State != CaseState.NotAccepted || c.Referral != null && c.Referral.RepliedAt == null))
        : cases.Where(c => c.State != CaseState.Closed && c.State != CaseState.Archived && c.State != CaseState.NotAccepted || c.Referral != null && c.Referral.RepliedAt == null);

    private static Guid? HandlerOf(Actor reader) => reader.Is(Role.Mediator) ? reader.MediatorId : null;

    private static IQueryable<Guid> Urgent(IQueryable<MediationCase> cases, Actor reader, bool ownFirst)
    {
        var ordered = ownFirst && HandlerOf(reader) is { } mediator
            ? cases.OrderByDescending(CaseAccess.Handled(mediator)).ThenBy(c => c.Deadlines.Where(d => d.StoppedAt == null && d.PausedOn == null).Min(d => (DateOnly?)d.DueOn) ?? DateOnly.MaxValue)
            : cases.OrderBy(c => c.Deadlines.Where(d => d.StoppedAt == null && d.PausedOn == null).Min(d => (DateOnly?)d.DueOn) ?? DateOnly.MaxValue);
        return ordered.ThenBy(c => c.Id).Select(c => c.Id);
    }

    // A case found by a name hidden from the reader makes room for the next one, so that it is not counted either. After so many that are hidden the
    // rest is left: what the reader handles came first.
    private async Task<(IReadOnlyList<CaseRow> Rows, bool IsCut)> PermittedAsync(MediationDbContext db, IQueryable<Guid> ordered, Actor reader, string typed, int take, CancellationToken ct)
    {
        var rows = new List<CaseRow>();
        for (var (from, looked) = (0, 1); ; (from, looked) = (from + take + 1, looked + 1))
        {
            var ids = await (from == 0 ? ordered : ordered.Skip(from)).Take(take + 1).ToListAsync(ct);
            rows.AddRange(await RowsAsync(db, ids, reader, typed, ct));
            if (rows.Count > take) return ([.. InOrder(rows.Take(take))], true);
            if (ids.Count <= take || looked == MostLooked) return ([.. InOrder(rows)], rows.Count > 0 && ids.Count > take);
        }
    }

    // In the order of the identities.
    private async Task<IReadOnlyList<CaseRow>> RowsAsync(MediationDbContext db, List<Guid> ids, Actor reader, string typed, CancellationToken ct)
    {
        if (ids.Count == 0) return [];
        var law = await LawData.LoadAsync(db, ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var rows = new List<CaseRow>();
        var full = new List<Guid>();
        var place = ids.Index().ToDictionary(x => x.Item, x => x.Index);
        foreach (var found in (await CaseLoader.Whole(db, withCaucus: false).AsNoTracking().Where(c => ids.Contains(c.Id)).ToListAsync(ct)).OrderBy(c => place[c.Id]))
        {
            var context = LawData.ContextFor(found, reader, now, law);
            if (!MayFind(context, typed)) continue;
            rows.Add(CaseRow.Of(context));
            if (CaseAccess.LevelOf(reader, found) == ReadLevel.Full && reader.CommitteeId == found.CommitteeId) full.Add(found.Id);
        }
        var next = await SittingTimes.NextAsync(db, [.. full], now, ct);
        return [.. rows.Select(r => r with { NextSitting = next.GetValueOrDefault(r.Id) })];
    }

    private static IOrderedEnumerable<CaseRow> InOrder(IEnumerable<CaseRow> rows) => rows.OrderBy(r => r.Due ?? DateOnly.MaxValue);

    // Nobody finds by a name what their own view does not show: a hit alone would say who is party to it.
    private static bool MayFind(StepContext c, string typed)
    {
        var k = c.Case;
        if (typed.Length == 0 || k.FileNumber == NumberOf(typed) || k.QueryCode == QueryCode.Normalise(typed)) return true;
        if (EndingOf(typed) is { } ending) return k.FileNumber?.EndsWith(ending, StringComparison.Ordinal) is true;
        var mask = NameMask.For(c);
        return k.Parties.Any(p => mask.Over(p.Name).StartsWith(typed, StringComparison.OrdinalIgnoreCase));
    }

    // However its brackets were typed.
    private static string NumberOf(string typed) => CaseNumber.Parse(typed) is { Ok: true, Value: { } number } ? number.ToString() : typed;

    // People say the short number: 19, 0019, 第19号.
    private static string? EndingOf(string typed) =>
        typed.Normalize(NormalizationForm.FormKC).Trim('第', '号') is { Length: > 0 and <= 6 } digits && digits.All(char.IsAsciiDigit) ? $"第{digits.PadLeft(4, '0')}号" : null;

    // A name is searched by its beginning, so that the index serves; a file number or query code exactly, a short number by the end of the file number.
    private static IQueryable<MediationCase>? Find(IQueryable<MediationCase> cases, string? search)
    {
        var typed = PlainText.Tidy(search);
        if (typed.Length == 0) return null;
        var code = QueryCode.Normalise(typed);
        // Only within what the reader may see, so a committee's own cases are gone through.
        if (EndingOf(typed) is { } ending) return cases.Where(c => c.FileNumber != null && EF.Functions.Like(c.FileNumber, "%" + ending));
        var number = NumberOf(typed);
#pragma warning disable CA1310 // The database compares; it takes no StringComparison.
        return cases.Where(c => c.FileNumber == number || c.QueryCode == code || c.Parties.Any(p => p.Name.StartsWith(typed)));
#pragma warning restore CA1310
    }
}
