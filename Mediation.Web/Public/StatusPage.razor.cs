using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Public;

/// <summary>Where a case stands, for its parties, without an account. Code and digits travel in the body of a form, never in an address; a short-lived cookie carries on from there.</summary>
public partial class StatusPage(StatusQueries queries, ResidentDesk desk, ResidentPasses passes)
{
    private StatusView? view;
    private Resident? resident;
    private IReadOnlyList<ResidentAction> actions = [];
    private RequestStatus? request;
    private bool wrong;

    [CascadingParameter] private HttpContext Http { get; set; } = default!;
    [SupplyParameterFromForm(Name = "code", FormName = "status")] private string? Code { get; set; }
    [SupplyParameterFromForm(Name = "digits", FormName = "status")] private string? Digits { get; set; }

    [SupplyParameterFromQuery(Name = "late")] private bool Late { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        if (HttpMethods.IsGet(Http.Request.Method)) Show(await desk.FindAsync(Http, Http.RequestAborted));
    }

    private async Task AskAsync()
    {
        (var pass, request) = await queries.AskAsync(Code, Digits, $"{Http.Connection.RemoteIpAddress}", Http.RequestAborted);
        if (pass is not null)
        {
            passes.Write(Http, pass);
            Show(await desk.FindAsync(pass, Http.RequestAborted));
        }
        wrong = view is null && request is null;
    }

    private void Show(Resident? found)
    {
        if (found is null) return;
        (resident, view, actions) = (found, StatusView.Of(found.Context, found.Party, found.Representative) with { NextSitting = found.NextSitting }, ResidentActions.Of(found));
    }
}
