using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Public;

/// <summary>Where a case stands, for its parties, without an account. Code and digits travel in the body of a form, never in an address; a short-lived cookie carries on from there.</summary>
public partial class StatusPage(StatusQueries queries, ResidentDesk desk, ResidentPasses passes)
{
    private StatusView? view;
    private Resident? resident;
    private IReadOnlyList<ResidentAction> actions = [];
    private RequestStatus? request;
    private IReadOnlyList<StatusSide> sides = [];
    private bool wrong;
    private bool isHeld;

    [CascadingParameter] private HttpContext Http { get; set; } = default!;
    [SupplyParameterFromForm(Name = "code", FormName = "status")] private string? Code { get; set; }
    [SupplyParameterFromForm(Name = "digits", FormName = "status")] private string? Digits { get; set; }
    [SupplyParameterFromForm(Name = "side", FormName = "status")] private string? Side { get; set; }
    [SupplyParameterFromForm(Name = "phone", FormName = "status")] private string? Phone { get; set; }

    [SupplyParameterFromQuery(Name = "late")] private bool Late { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        if (HttpMethods.IsGet(Http.Request.Method)) Show(await desk.FindAsync(Http, Http.RequestAborted));
    }

    private async Task AskAsync()
    {
        var answer = await queries.AskAsync(new(Code, Digits, Side, Phone), $"{Http.Connection.RemoteIpAddress}", Http.RequestAborted);
        (var pass, request, sides) = answer;
        isHeld = answer.IsHeld;
        if (pass is not null)
        {
            passes.Write(Http, pass);
            Show(await desk.FindAsync(pass, Http.RequestAborted));
        }
        wrong = view is null && request is null && (sides.Count == 0 || Side is { Length: > 0 });
    }

    private void Show(Resident? found)
    {
        if (found is null) return;
        (resident, view, actions) = (found, StatusView.Of(found.Context, found.Party, found.Representative, found.NextSitting), ResidentActions.Of(found));
    }
}
