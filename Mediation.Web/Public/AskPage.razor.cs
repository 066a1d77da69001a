using Mediation.Domain;
using Mediation.Web.Cases;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Public;

/// <summary>A question to whoever handles the case, and what was answered.</summary>
public partial class AskPage(ResidentDesk desk, Questions questions, NavigationManager navigation)
{
    private Resident? resident;
    private IReadOnlyList<QuestionView> asked = [];
    private Text? wrong;

    private bool IsKept => asked.Any(q => q.Id == Sent);

    private static int Longest => Data.PartyQuestion.Longest;

    [CascadingParameter] private HttpContext Http { get; set; } = default!;
    [SupplyParameterFromQuery(Name = "sent")] private Guid? Sent { get; set; }
    [SupplyParameterFromForm(Name = "words", FormName = "ask")] private string? Words { get; set; }
    [SupplyParameterFromForm(Name = "command", FormName = "ask")] private Guid? Command { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        resident = await desk.EnterAsync(Http, navigation, "ask");
        if (resident is not null) asked = await questions.ListOfAsync(resident.Case, resident.Party.Key, Http.RequestAborted);
    }

    private async Task KeepAsync()
    {
        if (resident is null) return;
        (var kept, wrong) = await questions.AskAsync(resident.Actor, resident.Case.Id, resident.Party.Key, Command ?? Guid.CreateVersion7(), Words, Http.RequestAborted);
        // Seen by a page of its own: to reload it or to go back sends nothing again.
        if (wrong is null) navigation.NavigateTo($"status/ask?sent={kept}");
        else asked = await questions.ListOfAsync(resident.Case, resident.Party.Key, Http.RequestAborted);
    }
}
