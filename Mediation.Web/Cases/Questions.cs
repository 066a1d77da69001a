using System.Globalization;
using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Cases;

/// <summary>A question as its reader sees it.</summary>
public sealed record QuestionView(Guid Id, string Party, string AskedBy, string Words, DateTime AskedAt, string? Answer, string? AnsweredBy, DateTime? AnsweredAt);

/// <summary>A case whose questions wait for an answer.</summary>
public sealed record OpenQuestions(Guid CaseId, string Title, int Count, DateTime Since);

/// <summary>Questions of the parties and their answers: asked by somebody of one side, answered by the staff who handle the case, each with an event.</summary>
public sealed class Questions(IDbContextFactory<MediationDbContext> contexts, WriteUnit unit, TimeProvider clock)
{
    private const int MostOpen = 5;

    /// <summary>How many cases with open questions are listed at most.</summary>
    public const int MostListed = 20;

    private static readonly TimeSpan WorthSending = TimeSpan.FromDays(3);

    /// <summary>The questions of a case for the staff who may answer them, the open ones first; empty for everybody else.</summary>
    public async Task<IReadOnlyList<QuestionView>> ListAsync(Actor reader, Guid caseId, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await CaseLoader.LoadAsync(db, caseId, withCaucus: false, ct) is not { } found || !MayAnswer(reader, found)) return [];
        return [.. (await ReadAsync(db, caseId, null, found, ct)).OrderBy(q => q.AnsweredAt is not null).ThenByDescending(q => q.AskedAt)];
    }

    /// <summary>The cases with questions nobody has answered, for the staff who may answer them, the longest wait first: at most <see cref="MostListed"/>, and one more if there are more.</summary>
    public async Task<IReadOnlyList<OpenQuestions>> ListOpenAsync(Actor reader, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var cases = db.Cases.Where(CaseAccess.Visible(reader));
        if (!(reader.Is(Role.Registrar) || reader.Is(Role.Director))) cases = cases.Where(CaseAccess.Handled(reader.Is(Role.Mediator) ? reader.MediatorId : null));
        var waiting = await cases.Join(db.Questions.Where(q => q.AnsweredAt == null), c => c.Id, q => q.CaseId, (c, q) => new { q.CaseId, q.AskedAt })
            .GroupBy(q => q.CaseId).Select(g => new { CaseId = g.Key, Count = g.Count(), Since = g.Min(q => q.AskedAt) }).OrderBy(g => g.Since).ToListAsync(ct);
        var open = new List<OpenQuestions>();
        // Those that are not theirs take no place from those that are; one more than is listed says that there are more.
        foreach (var w in waiting)
        {
            if (open.Count > MostListed) break;
            if (await CaseLoader.LoadAsync(db, w.CaseId, withCaucus: false, ct) is { } found && MayAnswer(reader, found)) open.Add(new(w.CaseId, found.Title, w.Count, w.Since));
        }
        return open;
    }

    /// <summary>The questions one side asked, newest first.</summary>
    public async Task<IReadOnlyList<QuestionView>> ListOfAsync(MediationCase @case, string partyKey, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(@case);
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await ReadAsync(db, @case.Id, partyKey, @case, ct);
    }

    /// <summary>Keeps a question.</summary>
    /// <param name="asker">Who asks.</param>
    /// <param name="caseId">About which case.</param>
    /// <param name="partyKey">For which side.</param>
    /// <param name="id">Made once for each form.</param>
    /// <param name="words">The question.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The question that stands, and null; or what is wrong.</returns>
    public async Task<(Guid Id, Text? Wrong)> AskAsync(Actor asker, Guid caseId, string partyKey, Guid id, string? words, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(asker);
        if (Wrong(words) is { } wrong) return (id, wrong);
        var (kept, asked) = (id, PlainText.Tidy(words));
        var stopped = await RunAsync(async (db, token) =>
        {
            // The same words sent twice are asked once; words that were changed before the second tap are another question.
            if (await db.Questions.AsNoTracking().FirstOrDefaultAsync(q => q.CaseId == caseId && q.PartyKey == partyKey && q.AnsweredAt == null && q.Words == asked, token) is { } standing)
            {
                kept = standing.Id;
                return null;
            }
            kept = await db.Questions.AnyAsync(q => q.Id == id, token) ? Guid.CreateVersion7() : id;
            if (await db.Questions.CountAsync(q => q.CaseId == caseId && q.PartyKey == partyKey && q.AnsweredAt == null, token) >= MostOpen)
                return new Text($"您已经有{MostOpen}个问题在等答复。请等一等，或者打电话问。", $"{MostOpen} of your questions are waiting for an answer. Please wait, or call.");
            if (await CaseLoader.LoadAsync(db, caseId, withCaucus: false, token) is not { } found || found.FindParty(partyKey) is not { } party) return Gone;
            var now = EventLog.Moment(clock.GetUtcNow().UtcDateTime);
            db.Questions.Add(new PartyQuestion { Id = kept, CaseId = caseId, PartyKey = partyKey, AskedBy = asker.Name, Words = asked, AskedAt = now });
            var code = CaseWorkflow.Code(found);
            await EventLog.AppendAsync(db, new(caseId, asker, now, "question-asked", code, code, new($"{party.Name}在网上提了一个问题", $"{party.Name} asked a question on line")), token);
            await db.SaveChangesAsync(token);
            return null;
        }, ct);
        return (kept, stopped);
    }

    /// <summary>Answers a question, once; whoever asked gets a message that an answer is there.</summary>
    /// <returns>What is wrong; null if it was answered.</returns>
    public Task<Text?> AnswerAsync(Actor staff, Guid id, string? words, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(staff);
        if (Wrong(words) is { } wrong) return Task.FromResult<Text?>(wrong);
        return RunAsync(async (db, token) =>
        {
            if (await db.Questions.FirstOrDefaultAsync(q => q.Id == id, token) is not { } question
                || await CaseLoader.LoadAsync(db, question.CaseId, withCaucus: false, token) is not { } found || !MayAnswer(staff, found)) return Gone;
            if (question.AnsweredAt is not null)
                return new Text($"{question.AnsweredBy}已经答复过了，没有重复发出。", $"{question.AnsweredBy} has answered already; nothing was sent twice.");
            var now = EventLog.Moment(clock.GetUtcNow().UtcDateTime);
            (question.Answer, question.AnsweredBy, question.AnsweredAt) = (PlainText.Tidy(words), staff.Name, now);
            var party = found.FindParty(question.PartyKey);
            foreach (var phone in party?.SpeakingPhonesOn(StepContext.DayOf(now)) ?? [])
            {
                db.Outbox.Add(new OutboxMessage
                {
                    Id = Guid.CreateVersion7(), CaseId = found.Id, Phone = phone, CreatedAt = now, ValidUntil = now + WorthSending, NextAttemptAt = now,
                    Words = $"【人民调解】您提的问题，{found.CommitteeName}已经答复。请凭查询码和手机号后四位在网上看。",
                });
            }
            var code = CaseWorkflow.Code(found);
            await EventLog.AppendAsync(db, new(found.Id, staff, now, "question-answered", code, code, new($"答复了{party?.Name}的问题", $"Answered a question of {party?.Name}")), token);
            await db.SaveChangesAsync(token);
            return null;
        }, ct);
    }

    private async Task<Text?> RunAsync(Func<MediationDbContext, CancellationToken, Task<Text?>> work, CancellationToken ct)
    {
        try
        {
            return await unit.RunAsync(work, ct);
        }
        catch (StoreBusyException)
        {
            return StoreBusyException.TryAgain;
        }
    }

    private static readonly Text Gone = new("没有这个问题，或者它不归您答复。没有任何改动。", "There is no such question, or it is not yours to answer. Nothing changed.");

    private static bool MayAnswer(Actor actor, MediationCase found) =>
        CaseAccess.MayActAs(Role.Mediator, actor, found) || (CaseAccess.LevelOf(actor, found) == ReadLevel.Full && (CaseAccess.MayActAs(Role.Registrar, actor, found) || CaseAccess.MayActAs(Role.Director, actor, found)));

    private static Text? Wrong(string? words)
    {
        var tidy = PlainText.Tidy(words);
        if (tidy.Length == 0) return new("还没有写。请写一两句话。", "Nothing is written yet. Write a sentence or two.");
        return new StringInfo(tidy).LengthInTextElements is > PartyQuestion.Longest and var length
            ? new Text($"太长了：现在{length}个字，最多{PartyQuestion.Longest}个字。内容都在，请删短一些。", $"Too long: {length} characters, at most {PartyQuestion.Longest}. Nothing is lost; shorten it.")
            : PlainText.Flaw(tidy);
    }

    private static async Task<List<QuestionView>> ReadAsync(MediationDbContext db, Guid caseId, string? partyKey, MediationCase found, CancellationToken ct) =>
        [.. (await db.Questions.AsNoTracking().Where(q => q.CaseId == caseId && (partyKey == null || q.PartyKey == partyKey)).OrderByDescending(q => q.AskedAt).ToListAsync(ct))
            .Select(q => new QuestionView(q.Id, found.FindParty(q.PartyKey)?.Name ?? "", q.AskedBy, q.Words, q.AskedAt, q.Answer, q.AnsweredBy, q.AnsweredAt))];
}
