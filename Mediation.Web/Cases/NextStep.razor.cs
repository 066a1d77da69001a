using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Cases;

/// <summary>Chooses which step is the next one for the reader.</summary>
public partial class NextStep
{
    // These have pages of their own: the sitting and the agreement.
    private static readonly HashSet<string> Elsewhere = ["record-statement", "correct-statement", "note-caucus", "take-back-answer", "close-session", "draft-agreement", "confirm"];

    // While the step that leads on waits for something, this is the work that brings it; shown as a form, not as a link.
    private static readonly string[] Work = ["sign-agreement", "sign-as-mediator", "sign-application", "record-consent", "record-performance", "follow-up"];

    // Open from the day a matter comes in until its file is closed; they say nothing about what is left to do.
    private static readonly HashSet<string> Aside = ["report-danger", "report-clue", "grade", "serve-paper", "rate-service", "record-consent"];

    // Needed in few cases: they wait behind one fold, so that the page stays calm.
    private static readonly HashSet<string> Seldom =
        [.. Aside, "correct-parties", "order-material", "return-assignment", "add-mediator", "release-mediator", "request-recusal", "extend", "suspend", "withdraw",
         "waive-claim", "renegotiate", "urge-again", "change-court", "request-no-penalty", "object-to-ruling", "apply-for-enforcement", "extend-review", "reopen"];

    private string? opened;
    private int? takenFrom;

    [Inject] private IStringLocalizer<Texts> T { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    /// <summary>The case.</summary>
    [Parameter, EditorRequired] public required CaseView View { get; set; }

    /// <summary>Raised when a step was taken.</summary>
    [Parameter] public EventCallback<StepAnswer> Taken { get; set; }

    /// <summary>Raised when the reader asks for the newest state.</summary>
    [Parameter] public EventCallback Reload { get; set; }

    /// <summary>What the last step did.</summary>
    [Parameter] public string? Happened { get; set; }

    // A form that was opened stays for the next one of its kind, unless the road is free now or the step is gone.
    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        var isTaken = takenFrom is { } version && version != View.Version;
        if ((isTaken && Forward is { IsOpen: true }) || Others.All(o => o.Step.Key != opened)) opened = null;
        if (isTaken) takenFrom = null;
    }

    private Task TakenAsync(StepAnswer answer, CaseStep step)
    {
        takenFrom = View.Version;
        if (step.Key is not ("open-first-session" or "open-further-session")) return Taken.InvokeAsync(answer);
        Navigation.NavigateTo($"cases/{View.Id}/sitting");
        return Task.CompletedTask;
    }

    // The reader's own forward step, of either machine, before somebody else's.
    private StepOffer? Forward => View.Offers.Where(o => o.Step.IsForward && IsFirst(o))
        .OrderByDescending(o => o.IsOpen).ThenByDescending(o => o.IsMine).ThenBy(o => o.Step.Machine).FirstOrDefault();

    // Where two steps of one machine lead on, the first in the process is the road and the other a way out.
    private bool IsFirst(StepOffer offer) =>
        CaseWorkflow.Steps.First(s => View.Offers.Any(o => o.Step == s && s.IsForward && s.Machine == offer.Step.Machine)) == offer.Step;

    // Asking for consent is work only while it is being asked; later a change of mind is rare.
    private StepOffer? Doing => Forward is { IsOpen: true } ? null
        : View.Offers.Where(o => o.IsOpen && Work.Contains(o.Step.Key) && (o.Step.Key != "record-consent" || View.State == CaseState.AskingConsent))
            .MinBy(o => Array.IndexOf(Work, o.Step.Key));

    private static bool IsWayOut(CaseStep step) =>
        step.IsWayOut || step.To is CaseState.InDefault or CaseState.Closed || step.Key == "return-to-drafting";

    private IEnumerable<StepOffer> Others => View.Offers.Where(o => o.IsMine && o.Step.Key != Forward?.Step.Key && o.Step.Key != Doing?.Step.Key && !Elsewhere.Contains(o.Step.Key))
        .OrderByDescending(o => o.IsOpen).ThenBy(o => IsWayOut(o.Step)).ThenBy(o => Aside.Contains(o.Step.Key));

    // No step leads on: either the road has ended here, or something waits for somebody else.
    private string Heading => (Usual.Count > 0 || Doing is not null, View.State is CaseState.Closed or CaseState.Archived or CaseState.NotAccepted) switch
    {
        (true, _) => T["现在可以办"],
        (_, true) => T["这件案子已经办完"],
        _ => T["现在不用您办"],
    };

    private List<StepOffer> Usual => [.. Others.Where(o => o.IsOpen && !Seldom.Contains(o.Step.Key))];

    private List<StepOffer> Rare => [.. Others.Where(o => !o.IsOpen || Seldom.Contains(o.Step.Key))];
}
