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
        var address = $"{Http.Connection.RemoteIpAddress}";
        if (!string.IsNullOrEmpty(Website))
        {
            limits.CountRejected(address);
            refusal = Trapped;
            return;
        }
        // What was taken already is shown again, however many there were since; a form that says something else is another request.
        received = await queries.FindReceivedAsync(command, Input!, Place?.Id, Http.RequestAborted);
        if (received is not null || (refusal = limits.WhyNotFrom(address)) is not null) return;
        var road = new RequestRoad(Place?.Id, room?.Id, room is null ? RequestChannel.Online : RequestChannel.RoomCode);
        faults = register.Check(Input!, road);
        if (faults.Count > 0) limits.CountRejected(address);
        else await ReceiveAsync(road, address, PhoneNumber.Parse(Input!.Phone).Value.Value);
    }

    // The place is taken before the request is made, so that many at once get no further than one after another.
    private async Task ReceiveAsync(RequestRoad road, string address, string phone)
    {
        if ((refusal = limits.Take(address, phone)) is not null) return;
        var isNew = false;
        try
        {
            var answer = await register.ReceiveAsync(Input!, road, command, ct: Http.RequestAborted);
            (received, faults, refusal, isNew) = (answer.Request, answer.Faults, answer.Refusal, answer.IsNew);
        }
        finally
        {
            if (!isNew) limits.GiveBack(address, phone);
        }
    }
}
