using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Confirmation;

/// <summary>What became of a request or a comment: faults beside their fields, refusals with their article, or nothing.</summary>
public sealed record PreReviewAnswer(IReadOnlyList<InputFault> Faults, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>It was done.</summary>
    public static PreReviewAnswer Done { get; } = new([], []);

    /// <summary>Whether it was done.</summary>
    public bool Ok => Faults.Count == 0 && Refusals.Count == 0;
}

/// <summary>Writes what passes between a room and a court before an application: the request, the comments, the end. It decides nothing.</summary>
public sealed class PreReviewStore(WriteUnit unit, TimeProvider clock)
{
    private const int LongestNote = 2000;
    private static readonly Refusal NotYours = new("role", new("这件案子不归您办，没有任何改动。", "This case is not yours to handle; nothing was changed."), Law.Pml15);
    private static readonly Refusal Busy = new("busy", StoreBusyException.TryAgain, Citations.OwnSetting);
    private static readonly Refusal Over = new("over", new("这次请法院先看已经结束：已经提交申请，或者文字改过。", "This has ended: the application was filed, or the text was changed."), Law.Cpl205);

    /// <summary>Asks a court to look on. Asking the same court twice for the same text is one request.</summary>
    public Task<PreReviewAnswer> AskAsync(Actor mediator, Guid caseId, string? court, bool everyoneConsents, string? consentNote, CancellationToken ct = default) => RunAsync(async (db, token) =>
    {
        if (await ContextAsync(db, caseId, mediator, token) is not { } c || !CaseAccess.MayActAs(Role.Mediator, mediator, c.Case)) return new([], [NotYours]);
        if (PreReview.WhyNot(c) is { Count: > 0 } refusals) return new([], refusals);
        var faults = Faults(c, court, everyoneConsents, consentNote).ToList();
        if (faults.Count > 0) return new(faults, []);
        var host = c.Directory.FindCourt(court)!;
        var (agreement, open) = (c.Agreement!, await db.PreReviews.Where(p => p.CaseId == caseId && p.EndedAt == null).ToListAsync(token));
        if (open.Any(p => p.CourtId == host.Id && p.TextDigest == agreement.TextDigest)) return PreReviewAnswer.Done;
        foreach (var old in open) (old.EndedAt, old.Version) = (c.Now, old.Version + 1);
        db.PreReviews.Add(new PreReview
        {
            Id = Guid.CreateVersion7(), CaseId = caseId, AgreementId = agreement.Id, TextDigest = agreement.TextDigest!, CourtId = host.Id, CourtName = host.Name, AskedAt = c.Now,
            AskedByName = mediator.Name, ConsentNote = PlainText.Tidy(consentNote),
        });
        await LogAsync(db, c, "pre-review-asked", new($"各方同意，请{host.Name}先看协议，不作决定", $"With every party's consent {host.Name} was asked to look on; nothing is decided"), token);
        return PreReviewAnswer.Done;
    }, ct);

    /// <summary>Writes a comment of the court, or of the room in answer.</summary>
    public Task<PreReviewAnswer> NoteAsync(Actor writer, Guid preReviewId, int? clause, string? words, CancellationToken ct = default) => RunAsync(async (db, token) =>
    {
        var found = await db.PreReviews.FirstOrDefaultAsync(p => p.Id == preReviewId, token);
        if (found is null || await ContextAsync(db, found.CaseId, writer, token) is not { } c) return new([], [NotYours]);
        var fromCourt = IsOfCourt(writer, found);
        if (!fromCourt && !CaseAccess.MayActAs(Role.Mediator, writer, c.Case)) return new([], [NotYours]);
        if (!found.IsLive(c.Case)) return new([], [Over]);
        var faults = NoteFaults(c, clause, words).ToList();
        if (faults.Count > 0) return new(faults, []);
        db.Add(new PreReviewNote { Id = Guid.CreateVersion7(), PreReviewId = found.Id, Clause = clause, Words = PlainText.Tidy(words), ByName = writer.Name, FromCourt = fromCourt, At = c.Now });
        found.Version++;
        var where = clause is { } n ? new Text($"第{n}条", $" on clause {n}") : new Text("", "");
        await LogAsync(db, c, "pre-review-noted", fromCourt ? new($"{found.CourtName}先看协议，{where.Zh}有意见", $"{found.CourtName} commented{where.En}") : new($"调解室回复{found.CourtName}", $"The room answered {found.CourtName}"), token);
        return PreReviewAnswer.Done;
    }, ct);

    /// <summary>Ends it: the parties have left, or the room needs it no longer.</summary>
    public Task<PreReviewAnswer> EndAsync(Actor mediator, Guid preReviewId, CancellationToken ct = default) => RunAsync(async (db, token) =>
    {
        var found = await db.PreReviews.FirstOrDefaultAsync(p => p.Id == preReviewId, token);
        if (found is null || await ContextAsync(db, found.CaseId, mediator, token) is not { } c || !CaseAccess.MayActAs(Role.Mediator, mediator, c.Case)) return new([], [NotYours]);
        if (found.EndedAt is not null) return PreReviewAnswer.Done;
        (found.EndedAt, found.Version) = (c.Now, found.Version + 1);
        await LogAsync(db, c, "pre-review-ended", new($"不再请{found.CourtName}先看", $"{found.CourtName} no longer looks on"), token);
        return PreReviewAnswer.Done;
    }, ct);

    private async Task<PreReviewAnswer> RunAsync(Func<MediationDbContext, CancellationToken, Task<PreReviewAnswer>> work, CancellationToken ct)
    {
        try
        {
            return await unit.RunAsync(work, ct);
        }
        catch (StoreBusyException)
        {
            return new([], [Busy]);
        }
    }

    /// <summary>Whether somebody belongs to the court that was asked.</summary>
    internal static bool IsOfCourt(Actor reader, PreReview asked) => reader.HostBodyId == asked.CourtId && (reader.Is(Role.Judge) || reader.Is(Role.CourtClerk));

    private static IEnumerable<InputFault> Faults(StepContext c, string? court, bool everyoneConsents, string? consentNote)
    {
        if (ConfirmationRoute.Choices(c.Case, c.Directory.Hosts, c.Directory.Bindings, c.Today).FirstOrDefault(x => x.CourtId == c.Directory.FindCourt(court)?.Id) is not { } choice)
            yield return new("court", new("请从列表里选一个法院。", "Choose a court from the list."));
        else if (!choice.Allowed) yield return new("court", new($"不能选{choice.Name}：{choice.Reason.Zh}。", $"{choice.Name} cannot be chosen: {choice.Reason.En}."));
        if (!everyoneConsents) yield return new("everyoneConsents", new("要各方都同意，法院才能先看。", "The court looks on only if every party agrees."));
        if (PlainText.Tidy(consentNote).Length is 0 or > 300) yield return new("consentNote", new("请写各方是怎么同意的，不超过300字。", "Say how they agreed, in at most 300 characters."));
    }

    private static IEnumerable<InputFault> NoteFaults(StepContext c, int? clause, string? words)
    {
        if (clause is { } n && c.Agreement!.Obligations.All(o => o.Number != n)) yield return new("clause", new($"协议没有第{n}条。", $"The agreement has no clause {n}."));
        var typed = PlainText.Tidy(words);
        if (typed.Length == 0) yield return new("words", new("请写意见。", "Write the comment."));
        else if (typed.Length > LongestNote) yield return new("words", new($"最多{LongestNote}字，现在{typed.Length}字。", $"At most {LongestNote} characters; there are {typed.Length}."));
        else if (PlainText.Flaw(typed) is { } flaw) yield return new("words", flaw);
    }

    private async Task<StepContext?> ContextAsync(MediationDbContext db, Guid caseId, Actor actor, CancellationToken ct) =>
        await CaseLoader.LoadAsync(db, caseId, withCaucus: false, ct) is { } found
            ? LawData.ContextFor(found, actor, EventLog.Moment(clock.GetUtcNow().UtcDateTime), await LawData.LoadAsync(db, ct)) : null;

    private static async Task LogAsync(MediationDbContext db, StepContext c, string key, Text happened, CancellationToken ct)
    {
        var state = c.Case.State.Code();
        await EventLog.AppendAsync(db, new(c.Case.Id, c.Actor, c.Now, key, state, state, happened), ct);
        await db.SaveChangesAsync(ct);
    }
}
