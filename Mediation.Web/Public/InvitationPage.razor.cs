using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Cases;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Public;

/// <summary>What a party is asked before a case is taken, and its yes or no, as its own word.</summary>
public partial class InvitationPage(ResidentDesk desk, NavigationManager navigation, IStringLocalizer<Texts> t)
{
    private Resident? resident;
    private Text? refused;

    private bool IsAsked => resident!.Case.State == CaseState.AskingConsent;

    private bool MayAnswer => resident!.IsProved || !desk.SendsCodes;

    private bool ShowsAccept => resident!.Speaks && IsAsked && MayAnswer && Answer is not { Given: true };

    private bool ShowsDecline => resident!.Speaks && IsAsked && MayAnswer && Answer is not { Given: false };

    private Consent? Answer => resident!.Party.ConsentTo(ConsentKind.Mediation);

    private DateOnly? By => resident!.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D03 && d.StoppedAt is null)?.DueOn;

    private string Heading => Answer switch
    {
        { Given: true } => t["您答应了调解"],
        { Given: false } => t["您不愿意调解"],
        _ => IsAsked ? t["愿不愿意调解，由您决定"] : t["调解邀请"],
    };

    private string Afterwards => Answer is { Given: true }
        ? resident!.Case.InOrder.All(p => p.HasConsented(ConsentKind.Mediation)) ? t["各方都答应了。调委会受理以后会通知您。"] : t["还要等另一方答复。有了结果，调委会会和您联系。"]
        : t["调委会会告诉各方，不再调解。您不用再办什么。"];

    [CascadingParameter] private HttpContext Http { get; set; } = default!;
    [SupplyParameterFromForm(Name = "command", FormName = "accept")] private Guid? Accepting { get; set; }
    [SupplyParameterFromForm(Name = "command", FormName = "decline")] private Guid? Declining { get; set; }

    [SupplyParameterFromForm(Name = "seen", FormName = "accept")] private string? SeenAccepting { get; set; }
    [SupplyParameterFromForm(Name = "seen", FormName = "decline")] private string? SeenDeclining { get; set; }

    // Whoever asked is not named twice.
    private string? Others => Invitations.Others(resident!.Case, resident.Party, resident.Context.Today) is var names && string.Join('、', names) == Invitations.AskedBy(resident.Case, resident.Context.Today) ? null : string.Join(t["、"], names);

    // The answer that stood when the page was read: another telephone of the same side may have answered since.
    private string Seen => Answer is { } given ? $"{given.At.Ticks}" : "";

    /// <inheritdoc />
    protected override async Task OnInitializedAsync() => resident = await desk.EnterAsync(Http, navigation);

    private async Task AnswerAsync(bool agrees)
    {
        // Looked at, anybody with the query code may; to answer it takes the telephone on file too, where messages go out.
        if (resident is null || await desk.EnterAsync(Http, navigation, "invitation") is not { } sure) return;
        if (((agrees ? SeenAccepting : SeenDeclining) ?? Seen) != Seen && Answer!.Given != agrees)
        {
            refused = new("您看的时候，您这边已经有人答复了，没有改动。要改，请看清上面的答复再按一次。", "Somebody of your side has answered since you opened this page; nothing was changed. To change it, read the answer above and press once more.");
            return;
        }
        var input = new RecordConsentInput { Party = sure.Party.Key, Kind = ConsentKind.Mediation, Agrees = agrees, How = sure.How };
        var told = await desk.TakeAsync(sure, "record-consent", input, (agrees ? Accepting : Declining) ?? Guid.CreateVersion7(), Http.RequestAborted);
        refused = told.Status == StepStatus.Done ? null : told.Happened;
        if (refused is null) navigation.NavigateTo("status/invitation");
        else resident = await desk.FindAsync(Http, Http.RequestAborted);
    }

    private string At(DateTime utc) => $"{Tongue.Day(StepContext.DayOf(utc), resident!.Context.Today)} {Tongue.Clock(utc)}";
}
