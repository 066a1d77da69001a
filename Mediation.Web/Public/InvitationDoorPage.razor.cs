using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Public;

/// <summary>The address on the letter that asks for consent: the same door as the status page, with the same answers.</summary>
public partial class InvitationDoorPage(StatusQueries queries, ResidentPasses passes, NavigationManager navigation)
{
    private bool wrong;

    [CascadingParameter] private HttpContext Http { get; set; } = default!;
    [SupplyParameterFromForm(Name = "code", FormName = "invitation")] private string? Code { get; set; }
    [SupplyParameterFromForm(Name = "digits", FormName = "invitation")] private string? Digits { get; set; }

    private async Task AskAsync()
    {
        if (await queries.PassAsync(Code, Digits, $"{Http.Connection.RemoteIpAddress}", Http.RequestAborted) is { } pass)
        {
            passes.Write(Http, pass);
            navigation.NavigateTo("status/invitation");
        }
        else wrong = true;
    }
}
