using System.Security.Cryptography;
using System.Text;
using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Intake;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Documents;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Intake;

/// <summary>Where a request is to go, as it was typed or scanned.</summary>
/// <param name="CommitteeId">The committee chosen; null if none.</param>
/// <param name="RoomId">One of its rooms; null if none was named.</param>
/// <param name="Channel">How it comes in.</param>
public sealed record RequestRoad(Guid? CommitteeId, Guid? RoomId, RequestChannel Channel);

/// <summary>
/// Writes requests: receives them once, and does what a clerk decided. Each change is one transaction with its event. A request becomes a
/// case by the step draft-application alone.
/// </summary>
public sealed class RequestRegister(WriteUnit unit, VerifyAddress site, TimeProvider clock)
{
    private const string ReceivedKey = "request-received";

    // How long the acknowledgement is worth sending.
    private static readonly TimeSpan Worth = TimeSpan.FromHours(12);

    // Somebody without an account.
    private static readonly Actor Applicant = new("", "申请人", new HashSet<Role>());

    private static readonly Text NoCommittee = new("请选离您最近的调委会。", "Choose the committee nearest to you.");

    /// <summary>What is wrong with the form itself, said without the store: nobody waits for a form that is not filled in.</summary>
    public IReadOnlyList<InputFault> Check(RequestInput input, RequestRoad road, Actor? clerk = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(road);
        var faults = RequestInput.Check(LawData.ContextFor(new MediationCase(), clerk ?? Applicant, clock.GetUtcNow().UtcDateTime, LawData.None), input).ToList();
        if (road.CommitteeId is null) faults.Add(new("committee", NoCommittee));
        return faults;
    }

    /// <summary>Whether a request holds what a form says, so that the form sent again asks for nothing new.</summary>
    internal static bool IsSame(Request request, RequestInput input, Guid? committeeId) =>
        request.Words == PlainText.Tidy(input.Words) && request.CommitteeId == committeeId && PhoneNumber.Parse(input.Phone) is { Ok: true } phone && request.Phone == phone.Value.Value;

    /// <summary>The number under which a form is kept that was changed and sent again after it went through: the same for the same content.</summary>
    internal static Guid ChangedId(Guid commandId, RequestInput input, Guid? committeeId) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{commandId:N} {committeeId:N} {PhoneNumber.Parse(input.Phone) switch { { Ok: true } phone => phone.Value.Value, _ => "" }} {PlainText.Tidy(input.Words)}")).AsSpan(0, 16));

    /// <summary>Receives a request. The same form sent again gives the same request.</summary>
    /// <param name="input">What was said.</param>
    /// <param name="road">Where it is to go.</param>
    /// <param name="commandId">Made once for each form.</param>
    /// <param name="clerk">The clerk who writes it down; null if the applicant does.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<RequestAnswer> ReceiveAsync(RequestInput input, RequestRoad road, Guid commandId, Actor? clerk = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(road);
        if (road.Channel is RequestChannel.Desk or RequestChannel.Telephone && (clerk is null || RequestAccess.CommitteeOf(clerk) is not { } own || own != road.CommitteeId)) return RequestAnswer.Nothing;
        if (Check(input, road, clerk) is { Count: > 0 } faults) return RequestAnswer.Wrong(faults);
        var now = EventLog.Moment(clock.GetUtcNow().UtcDateTime);
        try
        {
            return await unit.RunAsync((db, token) => ReceiveAsync(db, input, road, commandId, clerk ?? Applicant, now, token), ct);
        }
        catch (StoreBusyException)
        {
            return RequestAnswer.Busy;
        }
    }

    /// <summary>Does what a clerk decided about a request of their committee, if nobody was faster.</summary>
    /// <param name="id">The request.</param>
    /// <param name="version">The version they saw.</param>
    /// <param name="action">What they decided.</param>
    /// <param name="actor">Who.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<RequestAnswer> DoAsync(Guid id, int version, RequestAction action, Actor actor, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(actor);
        var now = EventLog.Moment(clock.GetUtcNow().UtcDateTime);
        try
        {
            return await unit.RunAsync((db, token) => DoAsync(db, id, version, action, actor, now, token), ct);
        }
        catch (StoreBusyException)
        {
            return RequestAnswer.Busy;
        }
    }

    private async Task<RequestAnswer> ReceiveAsync(MediationDbContext db, RequestInput input, RequestRoad road, Guid commandId, Actor actor, DateTime now, CancellationToken ct)
    {
        var law = await LawData.LoadAsync(db, ct);
        var context = LawData.ContextFor(new MediationCase(), actor, now, law);
        if (law.Directory.Committee(road.CommitteeId) is not { IsActive: true } committee) return RequestAnswer.Wrong([new("committee", NoCommittee)]);

        var changed = ChangedId(commandId, input, committee.Id);
        var earlier = await db.Requests.Where(r => r.CommandId == commandId || r.CommandId == changed).ToListAsync(ct);
        if (earlier.FirstOrDefault(r => IsSame(r, input, committee.Id)) is { } same) return RequestAnswer.Done(same);
        // The same page, changed and sent again after it went through: nothing of it is lost, and the clerk is shown that the two are alike.
        if (earlier.Count > 0) commandId = changed;
        var room = law.Directory.Room(road.RoomId) is { } named && named.CommitteeId == committee.Id ? named : null;
        var number = await CaseNumbers.DrawAsync(db, Request.SeriesOf(committee.Id, context.Today), commandId, now, ct);
        var request = Request.Receive(input, new(committee, room, road.Channel), number, commandId, context);
        db.Requests.Add(request);
        if (Acknowledgement(request) is { } message) db.Outbox.Add(message);
        if (TextLengths.TooLong(db) is { Count: > 0 } tooLong) return RequestAnswer.Wrong(tooLong);
        await EventLog.AppendAsync(db, new(request.Id, actor, now, ReceivedKey, "", request.State.ToString(),
            new($"收到{request.Number}（{request.Channel.Term().Zh}）", $"Request {request.Number} received ({request.Channel.Term().En})"), EventData.Of(input), commandId), ct);
        await db.SaveChangesAsync(ct);
        return RequestAnswer.Made(request);
    }

    private static async Task<RequestAnswer> DoAsync(MediationDbContext db, Guid id, int version, RequestAction action, Actor actor, DateTime now, CancellationToken ct)
    {
        if (await db.Requests.FirstOrDefaultAsync(r => r.Id == id, ct) is not { } request || !RequestAccess.MayHandle(actor, request)) return RequestAnswer.Nothing;
        if (request.WhyNot() is { } over) return RequestAnswer.Refused(over.Sentence);
        if (request.Version != version)
        {
            var last = await db.Events.AsNoTracking().Where(e => e.CaseId == id).OrderByDescending(e => e.Sequence).FirstAsync(ct);
            return RequestAnswer.Refused(new($"{last.ActorName}刚改过这件来件，您看到的是旧的。您填的都在，没有覆盖任何人。请看最新情况后再按一次。",
                $"{last.ActorName} has just changed this request; you have the older one. What you entered is kept and overwrote nobody. Look at it and press again."));
        }
        var context = LawData.ContextFor(new MediationCase(), actor, now, await LawData.LoadAsync(db, ct));
        if (action.Check(request, context).ToList() is { Count: > 0 } faults) return RequestAnswer.Wrong(faults);
        var before = request.State;
        var happened = request.Do(action, actor, now);
        if (TextLengths.TooLong(db) is { Count: > 0 } tooLong) return RequestAnswer.Wrong(tooLong);
        await EventLog.AppendAsync(db, new(id, actor, now, action.Key, before.ToString(), request.State.ToString(), happened, EventData.Of(action)), ct);
        await db.SaveChangesAsync(ct);
        return RequestAnswer.Done(request);
    }

    private OutboxMessage? Acknowledgement(Request request)
    {
        if (!PhoneNumber.Parse(request.Phone).Value.IsMobile) return null;
        var where = site.Site is { } address ? $"查进度：{address}/status" : "查进度请到调委会的网页";
        return new()
        {
            Id = Guid.CreateVersion7(), Phone = request.Phone, CreatedAt = request.ReceivedAt, ValidUntil = request.ReceivedAt + Worth, NextAttemptAt = request.ReceivedAt,
            Words = $"【人民调解】收到您的申请，{request.Number}。{StepContext.LocalOf(request.AnswerDueAt):M月d日HH:mm}前答复您。{where}，查询码{QueryCode.Show(request.QueryCode)}，加手机号后四位。调解不收费。",
        };
    }
}
