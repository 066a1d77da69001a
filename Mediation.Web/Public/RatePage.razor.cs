using Mediation.Domain;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Fulfilment;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Cases;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Public;

/// <summary>What one side thinks of the service, once, in its own words.</summary>
public partial class RatePage(ResidentDesk desk, NavigationManager navigation)
{
    private Resident? resident;
    private Text? refused;

    private Rating? Rated => resident?.Case.Ratings.FirstOrDefault(r => r.PartyKey == resident.Party.Key);

    // As the page branches: only then the form stands in it.
    private bool IsAsked => Rated is null && resident!.Speaks && ResidentActions.MayRate(resident);

    private bool IsFollowedUp => resident!.Case.Deadlines.Any(d => d.Kind == DeadlineKind.D31Rating && d.PartyKey == resident.Party.Key && d.StoppedAt is null);

    [CascadingParameter] private HttpContext Http { get; set; } = default!;
    [SupplyParameterFromForm(Name = "command", FormName = "rate")] private Guid? Command { get; set; }
    [SupplyParameterFromForm(Name = "level", FormName = "rate")] private Satisfaction? Level { get; set; }
    [SupplyParameterFromForm(Name = "words", FormName = "rate")] private string? Words { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync() => resident = await desk.EnterAsync(Http, navigation, "rate");

    private async Task RateAsync()
    {
        if (resident is not { IsProved: true }) return;
        var told = await desk.TakeAsync(resident, "rate-service", new RateServiceInput { Party = resident.Party.Key, Level = Level, Words = Words }, Command ?? Guid.CreateVersion7(), Http.RequestAborted);
        refused = told.Status == StepStatus.Done ? null : Level is null ? new("请选一个满意程度。", "Choose how satisfied you are.") : told.Happened;
        if (refused is null) navigation.NavigateTo("status/rate");
        else resident = await desk.FindAsync(Http, Http.RequestAborted);
    }
}
