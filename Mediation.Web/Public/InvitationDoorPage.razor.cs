using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Public;

/// <summary>The address on the letter that asks for consent: the same door as the status page, with the same answers.</summary>
public partial class InvitationDoorPage(StatusQueries queries, ResidentPasses passes, NavigationManager navigation)
{
    private IReadOnlyList<StatusSide> sides = [];
    private bool wrong;
    private bool isHeld;

    [CascadingParameter] private HttpContext Http { get; set; } = default!;
    [SupplyParameterFromForm(Name = "code", FormName = "invitation")] private string? Code { get; set; }
    [SupplyParameterFromForm(Name = "digits", FormName = "invitation")] private string? Digits { get; set; }
    [SupplyParameterFromForm(Name = "side", FormName = "invitation")] private string? Side { get; set; }
    [SupplyParameterFromForm(Name = "phone", FormName = "invitation")] private string? Phone { get; set; }

    private async Task AskAsync()
    {
        var answer = await queries.AskAsync(new(Code, Digits, Side, Phone), $"{Http.Connection.RemoteIpAddress}", Http.RequestAborted);
        (var pass, _, sides) = answer;
        isHeld = answer.IsHeld;
        if (pass is not null)
        {
            passes.Write(Http, pass);
            navigation.NavigateTo("status/invitation");
        }
        wrong = pass is null && (sides.Count == 0 || Side is { Length: > 0 });
    }
}
