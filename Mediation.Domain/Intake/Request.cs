using System.Globalization;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Rules;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Intake;

/// <summary>来件: somebody asked for mediation and no case is open yet. It ends as a case, with an answer, or at another body's door.</summary>
public sealed class Request
{
    /// <summary>Identity.</summary>
    public Guid Id { get; private set; }

    /// <summary>Counts the changes; a writer who saw an older one is refused.</summary>
    public int Version { get; internal set; }

    /// <summary>（某镇）来件〔2026〕第0001号: in the committee's own series, anew each year.</summary>
    public string Number { get; private set; } = "";

    /// <summary>With it and the telephone's last four digits the applicant looks it up; the case that comes of it keeps it.</summary>
    public string QueryCode { get; private set; } = "";

    /// <summary>The form it came from: the same form sent twice is one request.</summary>
    public Guid CommandId { get; private set; }

    /// <summary>When it was received, UTC. The limitation of the claim is interrupted from then on (SPC limitation provisions art. 12).</summary>
    public DateTime ReceivedAt { get; private set; }

    /// <summary>By when the applicant gets a first answer, UTC.</summary>
    public DateTime AnswerDueAt { get; private set; }

    /// <summary>How it came in.</summary>
    public RequestChannel Channel { get; private set; }

    /// <summary>The committee that answers.</summary>
    public Guid CommitteeId { get; private set; }

    /// <summary>The room; null if none was named.</summary>
    public Guid? RoomId { get; private set; }

    /// <summary>The clerk who wrote it down; empty if the applicant did.</summary>
    public string TakenDownBy { get; private set; } = "";

    /// <summary>What happened, in the applicant's words.</summary>
    public string Words { get; private set; } = "";

    /// <summary>What they would like; empty if not said.</summary>
    public string Wish { get; private set; } = "";

    /// <summary>The applicant's name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Their telephone, normalised.</summary>
    public string Phone { get; private set; } = "";

    /// <summary>The other side; empty if not said.</summary>
    public string OtherName { get; private set; } = "";

    /// <summary>The other side's telephone, normalised; null if not said.</summary>
    public string? OtherPhone { get; private set; }

    /// <summary>The mediator they asked for (People's Mediation Law art. 19); empty leaves it to the committee.</summary>
    public string NamedMediator { get; private set; } = "";

    /// <summary>What they need: large print, a dialect, a visit; empty if nothing.</summary>
    public string Needs { get; private set; } = "";

    /// <summary>Great, small or private matter; null while nobody could tell.</summary>
    public Triage? Triage { get; internal set; }

    /// <summary>Why it is sorted so; empty where the applicant chose.</summary>
    public string TriageReason { get; internal set; } = "";

    /// <summary>Who sorted it; empty where the applicant chose.</summary>
    public string SortedBy { get; internal set; } = "";

    /// <summary>Where it stands.</summary>
    public RequestState State { get; private set; } = RequestState.Received;

    /// <summary>When the applicant had a first answer, UTC: reached, answered, sent elsewhere or taken as a case. Null while they wait.</summary>
    public DateTime? FirstAnsweredAt { get; internal set; }

    /// <summary>When they were last reached, UTC; null if never.</summary>
    public DateTime? ContactedAt { get; internal set; }

    /// <summary>What the applicant was told at the end; empty while it is open or if it became a case.</summary>
    public string Answer { get; private set; } = "";

    /// <summary>Where it was sent; null unless it was.</summary>
    public Destination? Destination { get; internal set; }

    /// <summary>The office it was sent to; empty if only the kind was named.</summary>
    public string DestinationOffice { get; internal set; } = "";

    /// <summary>Who dealt with it; empty while it is open.</summary>
    public string HandledBy { get; private set; } = "";

    /// <summary>When, UTC; null while it is open.</summary>
    public DateTime? HandledAt { get; private set; }

    /// <summary>The case that came of it; null if none did.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>Whether it waits for the committee.</summary>
    public bool IsOpen => State == RequestState.Received;

    /// <summary>Whether the first answer is late at a moment.</summary>
    public bool IsOverdueAt(DateTime now) => (FirstAnsweredAt ?? now) > AnswerDueAt;

    /// <summary>The series its number comes from.</summary>
    public static string SeriesOf(Guid committeeId, DateOnly today) => string.Create(CultureInfo.InvariantCulture, $"request:{committeeId:N}:{today.Year}");

    /// <summary>Receives a request whose input was checked.</summary>
    /// <param name="input">What was said.</param>
    /// <param name="place">Where it came in.</param>
    /// <param name="number">Its number in the committee's series.</param>
    /// <param name="commandId">The form.</param>
    /// <param name="context">Who writes it down, when, under which settings.</param>
    public static Request Receive(RequestInput input, RequestPlace place, int number, Guid commandId, StepContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(context);
        return new()
        {
            Id = Guid.CreateVersion7(), Number = string.Create(CultureInfo.InvariantCulture, $"（{place.Committee.ShortName}）来件〔{context.Today.Year:D4}〕第{number:D4}号"),
            QueryCode = Cases.QueryCode.New(), CommandId = commandId, ReceivedAt = context.Now, AnswerDueAt = FirstAnswer.DueAt(context), Channel = place.Channel,
            CommitteeId = place.Committee.Id, RoomId = place.Room?.Id, TakenDownBy = place.Channel is RequestChannel.Desk or RequestChannel.Telephone ? context.Actor.Name : "",
            Words = PlainText.Tidy(input.Words), Wish = PlainText.Tidy(input.Wish), Name = PlainText.Tidy(input.Name), Phone = PhoneNumber.Parse(input.Phone).Value.Value,
            OtherName = PlainText.Tidy(input.OtherName), OtherPhone = PlainText.Tidy(input.OtherPhone).Length == 0 ? null : PhoneNumber.Parse(input.OtherPhone).Value.Value,
            NamedMediator = PlainText.Tidy(input.NamedMediator), Needs = PlainText.Tidy(input.Needs), Triage = input.Triage,
        };
    }

    /// <summary>Why nothing can be done with it any more; null while it is open.</summary>
    public Refusal? WhyNot() => IsOpen ? null : new("request.over", State == RequestState.TakenAsCase
        ? new($"这件来件{HandledBy}已经登记成案件了，没有重复登记。", $"{HandledBy} has taken this request as a case already; nothing was done twice.")
        : new($"这件来件{HandledBy}已经办结了，没有任何改动。", $"{HandledBy} has closed this request already; nothing was changed."), Law.Pml17);

    /// <summary>Does what a clerk decided; call it only after its check found nothing and <see cref="WhyNot"/> is null.</summary>
    /// <returns>What happened, for the history.</returns>
    public Text Do(RequestAction action, Actor actor, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(action);
        if (!IsOpen) throw new InvalidOperationException("The request is over.");
        Version++;
        return action.Apply(this, actor, now);
    }

    internal void TakeAs(Guid caseId, Actor actor, DateTime now)
    {
        Version++;
        CaseId = caseId;
        Close(RequestState.TakenAsCase, "", actor, now);
    }

    internal void Close(RequestState state, string answer, Actor actor, DateTime now)
    {
        (State, Answer, HandledBy, HandledAt) = (state, answer, actor.Name, now);
        FirstAnsweredAt ??= now;
    }
}
