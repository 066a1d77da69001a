using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Public;

/// <summary>Where a case stands, for its parties, without an account. Code and digits travel in the body of a form, never in an address.</summary>
public partial class StatusPage(StatusQueries queries)
{
    private StatusView? view;
    private RequestStatus? request;
    private bool wrong;

    [CascadingParameter] private HttpContext Http { get; set; } = default!;
    [SupplyParameterFromForm(Name = "code", FormName = "status")] private string? Code { get; set; }
    [SupplyParameterFromForm(Name = "digits", FormName = "status")] private string? Digits { get; set; }

    private async Task AskAsync()
    {
        (view, request) = await queries.AskAsync(Code, Digits, $"{Http.Connection.RemoteIpAddress}", Http.RequestAborted);
        wrong = view is null && request is null;
    }
}
