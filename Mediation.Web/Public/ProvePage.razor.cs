using Mediation.Domain;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Public;

/// <summary>A one-time code before anything that counts, or anything to take away.</summary>
public partial class ProvePage(ResidentDesk desk, IdentityCodes codes, NavigationManager navigation)
{
    // Only these; an address of somebody else's choosing is not followed.
    private static readonly Dictionary<string, string> Pages = new(StringComparer.Ordinal)
    {
        ["papers"] = "status", ["sign"] = "status/sign", ["invitation"] = "status/invitation", ["hand-in"] = "status/hand-in", ["rate"] = "status/rate", ["ask"] = "status/ask",
    };

    private Resident? resident;
    private Text? wrong;
    private bool sent;

    private ResidentDesk Desk => desk;

    [CascadingParameter] private HttpContext Http { get; set; } = default!;
    [SupplyParameterFromQuery(Name = "next")] private string? Next { get; set; }
    [SupplyParameterFromForm(Name = "digits", FormName = "enter")] private string? Digits { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync() => resident = await desk.EnterAsync(Http, navigation);

    private async Task SendAsync()
    {
        if (resident is null) return;
        wrong = await codes.SendAsync(resident, Http.RequestAborted);
        sent = wrong is null;
    }

    private async Task EnterAsync()
    {
        if (resident is null) return;
        sent = true;
        wrong = await codes.EnterAsync(resident, Digits, Http);
        if (wrong is null) navigation.NavigateTo(Pages.GetValueOrDefault(Next ?? "", "status"));
    }
}
