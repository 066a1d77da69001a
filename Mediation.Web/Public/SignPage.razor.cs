using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Cases;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Public;

/// <summary>A party reads what it would be bound to and signs it by hand with a code of its own, bound to this text.</summary>
public partial class SignPage(ResidentDesk desk, NavigationManager navigation, IStringLocalizer<Texts> t)
{
    private Resident? resident;
    private SigningView? view;
    private IReadOnlyList<InputFault> faults = [];
    private Text? wrong;
    private bool sent;
    private bool changed;

    [CascadingParameter] private HttpContext Http { get; set; } = default!;
    // Which of those who sign for this side was sent a code, by place: names do not stand in addresses.
    [SupplyParameterFromQuery(Name = "to")] private int? To { get; set; }
    [SupplyParameterFromForm(Name = "command", FormName = "send-code")] private Guid? SendCommand { get; set; }
    [SupplyParameterFromForm(Name = "who", FormName = "send-code")] private string? SendTo { get; set; }
    [SupplyParameterFromForm(Name = "command", FormName = "sign")] private Guid? SignCommand { get; set; }
    [SupplyParameterFromForm(Name = "who", FormName = "sign")] private string? Signer { get; set; }
    [SupplyParameterFromForm(Name = "digest", FormName = "sign")] private string? Digest { get; set; }
    [SupplyParameterFromForm(Name = "code", FormName = "sign")] private string? Code { get; set; }
    [SupplyParameterFromForm(Name = "understood", FormName = "sign")] private bool Understood { get; set; }
    [SupplyParameterFromForm(Name = "agrees", FormName = "sign")] private bool Agrees { get; set; }
    [SupplyParameterFromForm(Name = "strokes", FormName = "sign")] private string? Strokes { get; set; }

    private bool AsksCode => resident!.Speaks && Mine.Count > 0 && view!.OnPaper is null;

    private bool AsksSignature => AsksCode && sent;

    private IReadOnlyList<Signatory> Mine => view?.Open ?? [];

    private string? Chosen => (Mine.FirstOrDefault(s => s.Reference == (Signer ?? SendTo ?? SentTo)) ?? (Mine.Count > 0 ? Mine[0] : null))?.Reference;

    private string? SentTo => To is { } place && resident!.Signatories.ElementAtOrDefault(place) is { } signatory ? signatory.Reference : null;

    private string ChosenName => Mine.FirstOrDefault(s => s.Reference == Chosen)?.Name ?? "";

    // What was drawn stays when something else has to be put right; the script does not draw it again.
    private string? Drawn => Handwriting.Parse(Strokes) is { Ok: true } drawn ? drawn.Value.Path() : null;

    private string Heading => view is null ? t["签协议"] : Mine.Count == 0 && view.Signed.Count > 0 ? t["您这边签好了"] : t["请看协议，再签名"];

    private string Where => StatusView.Of(resident!.Context, resident.Party, resident.Representative).Contact is var c
        ? string.Join(t["，"], new[] { c.Committee, c.Room, c.Phone }.Where(p => p is { Length: > 0 })) : "";

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        resident = await desk.EnterAsync(Http, navigation, "sign");
        view = resident is null ? null : SigningView.Of(resident, desk.SendsCodes);
        sent = resident is not null && view is not null && Mine.FirstOrDefault(s => s.Reference == Chosen) is { } who && await desk.HoldsCodeAsync(resident, who, view.Digest, Http.RequestAborted);
    }

    private async Task SendAsync()
    {
        if (resident is null || Chosen is not { } who) return;
        var told = await desk.TakeAsync(resident, "send-agreement-code", new SendCodeInput { Signatory = who }, SendCommand ?? Guid.CreateVersion7(), Http.RequestAborted);
        if (told.Status == StepStatus.Done)
        {
            navigation.NavigateTo($"status/sign?to={resident.Signatories.ToList().FindIndex(s => s.Reference == who)}");
            return;
        }
        // No fault of the signature: one that was sent a moment ago is still good.
        wrong = told.Status == StepStatus.Invalid ? told.Faults[0].Sentence : told.Happened;
        await ReloadAsync();
    }

    private async Task SignAsync()
    {
        sent = true;
        if (resident is null) return;
        if (view is null || view.Digest != Digest)
        {
            // Not a stroke of it is taken over to words that were not read.
            (changed, sent, Strokes) = (view is not null, false, null);
            return;
        }
        var input = new SignInput
        {
            Signatory = Signer, Method = SigningMethod.OnScreen, Understood = Understood, AgreesToScreen = Agrees, Identified = Identification.OneTimeCode, Code = Code, Strokes = Strokes,
        };
        var told = await desk.TakeAsync(resident, "sign-agreement", input, SignCommand ?? Guid.CreateVersion7(), Http.RequestAborted);
        if (told.Status == StepStatus.Done)
        {
            navigation.NavigateTo("status/sign");
            return;
        }
        Say(told);
        await ReloadAsync();
    }

    private void Say(StepAnswer told)
    {
        faults = told.Status == StepStatus.Invalid ? [.. told.Faults.DistinctBy(f => f.Sentence)] : [];
        wrong = told.Status switch
        {
            StepStatus.Invalid => null,
            StepStatus.Conflict => new("就在这时，案子里有别的改动，所以没有办。您的签名没有丢，请再点一次。", "Something else in the case changed at that moment, so nothing was done. Your signature is kept: press once more."),
            _ => told.Happened,
        };
    }

    private async Task ReloadAsync()
    {
        resident = await desk.FindAsync(Http, Http.RequestAborted);
        view = resident is null ? null : SigningView.Of(resident, desk.SendsCodes);
    }
}
