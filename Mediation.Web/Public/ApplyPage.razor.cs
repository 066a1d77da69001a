using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Intake;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Web.Intake;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Public;

/// <summary>Where somebody is on the way to a request.</summary>
public enum ApplyStep
{
    /// <summary>Choosing what kind of matter it is.</summary>
    Guide,
    /// <summary>Reading where a matter of the government goes.</summary>
    Great,
    /// <summary>Answering the three questions.</summary>
    Questions,
}

/// <summary>Asking for mediation without an account: first whose matter it is, then three questions. Names and telephones travel in the body of a form, never in an address.</summary>
public partial class ApplyPage(RequestQueries queries, RequestRegister register, ApplyLimits limits)
{
    internal const string Private = "private";
    internal const string Small = "small";
    internal const string Great = "great";
    internal const string GreatAnyway = "great-anyway";
    internal const string Unsure = "unsure";

    internal static readonly Text TooMany = new("这个地址或者这个电话刚才申请得太多了，这一次没有收下。您填的都在。请过15分钟再提交，或者打电话给调解室。",
        "There were too many requests from this address or telephone just now; this one was not taken. What you entered is kept. Try again in 15 minutes, or call the mediation room.");

    private static readonly Text Trapped = new("这一次没有收下。您填的都在，请再按一次“提交申请”。", "This was not taken. What you entered is kept; press the button once more.");

    private IReadOnlyList<InputFault> faults = [];
    private IReadOnlyList<CommitteeChoice> committees = [];
    private IReadOnlyList<string> mediators = [];
    private RoomChoice? room;
    private Request? received;
    private Text? refusal;
    private Guid command;
    private int hours;

    /// <summary>The room's code, from its poster.</summary>
    [Parameter] public string? Code { get; set; }

    [CascadingParameter] private HttpContext Http { get; set; } = default!;
    [SupplyParameterFromQuery(Name = "matter")] private string? Matter { get; set; }
    [SupplyParameterFromForm(FormName = "apply")] private RequestInput? Input { get; set; }
    [SupplyParameterFromForm(Name = "command", FormName = "apply")] private string? Command { get; set; }
    [SupplyParameterFromForm(Name = "committee", FormName = "apply")] private string? Committee { get; set; }
    [SupplyParameterFromForm(Name = "website", FormName = "apply")] private string? Website { get; set; }

    private ApplyStep Step => Matter switch { Private or Small or Unsure or GreatAnyway => ApplyStep.Questions, Great => ApplyStep.Great, _ => ApplyStep.Guide };

    private Triage? Sorted => Matter switch { Private => Triage.Private, Small => Triage.Small, GreatAnyway => Triage.Great, _ => null };

    private bool IsUnknownRoom => Code is not null && room is null;

    private CommitteeChoice? Place => room?.Committee ?? (committees.Count == 1 ? committees[0] : committees.FirstOrDefault(c => $"{c.Id}" == Committee));

    private string CallPhone => room?.Phone ?? Place?.Phone ?? "";

    private Text? WrongPlace => faults.FirstOrDefault(f => f.Field == "committee")?.Sentence;

    private string Here => Path(Matter ?? "");

    private string Path(string matter) => (Code is null ? "apply" : $"r/{Uri.EscapeDataString(Code)}") + (matter.Length > 0 ? $"?matter={Uri.EscapeDataString(matter)}" : "");

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Input ??= new();
        Input.Triage = Sorted;
        // The same form sent twice carries the same number; a new page has a new one.
        command = Guid.TryParse(Command, out var sent) ? sent : Guid.CreateVersion7();
        if (Code is not null) room = await queries.FindRoomAsync(Code, Http.RequestAborted);
        if (Step != ApplyStep.Questions) return;
        if (room is null) committees = await queries.ListCommitteesAsync(Http.RequestAborted);
        hours = await queries.FirstAnswerHoursAsync(Http.RequestAborted);
        if (Place is { } place) mediators = await queries.ListMediatorsAsync(place.Id, Http.RequestAborted);
    }

    private async Task SendAsync()
    {
        if (Step != ApplyStep.Questions) return;
        if (!string.IsNullOrEmpty(Website))
        {
            refusal = Trapped;
            return;
        }
        var address = $"{Http.Connection.RemoteIpAddress}";
        var phone = PhoneNumber.Parse(Input!.Phone) is { Ok: true } parsed ? parsed.Value.Value : null;
        // What was taken already is shown again, however many there were since.
        var isNew = !await queries.IsReceivedAsync(command, Http.RequestAborted);
        if (isNew && limits.AreTooMany(address, phone))
        {
            refusal = TooMany;
            return;
        }
        var answer = await register.ReceiveAsync(Input, new(Place?.Id, room?.Id, room is null ? RequestChannel.Online : RequestChannel.RoomCode), command, ct: Http.RequestAborted);
        (received, faults, refusal) = (answer.Request, answer.Faults, answer.Refusal);
        if (received is not null && isNew) limits.Count(address, received.Phone);
    }
}
