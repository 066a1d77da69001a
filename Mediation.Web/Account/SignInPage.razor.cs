using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Account;

/// <summary>The only door for staff.</summary>
public partial class SignInPage(SignInDesk desk, StaffSignIn staff, DemonstrationDoor demonstration, NavigationManager navigation)
{
    private IReadOnlyList<DemonstrationOffer> offers = [];
    private bool wrong;

    [CascadingParameter] private HttpContext Http { get; set; } = default!;
    [SupplyParameterFromQuery] private string? ReturnUrl { get; set; }
    [SupplyParameterFromForm(Name = "user", FormName = "sign-in")] private string? UserName { get; set; }
    [SupplyParameterFromForm(Name = "pass", FormName = "sign-in")] private string? Password { get; set; }
    [SupplyParameterFromForm(Name = "own", FormName = "sign-in")] private bool OwnComputer { get; set; }
    [SupplyParameterFromForm(Name = "as", FormName = "demonstration")] private string? As { get; set; }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        offers = await demonstration.ListAsync();
        if (HttpMethods.IsPost(Http.Request.Method) && !demonstration.IsOpen && Http.Request.HasFormContentType && Http.Request.Form.ContainsKey("as")) navigation.NotFound();
    }

    private async Task SignInAsync()
    {
        if (await desk.CheckAsync(UserName, Password, Http) is { } account) await EnterAsync(account, OwnComputer);
        else wrong = true;
    }

    private async Task EnterDemonstrationAsync()
    {
        if (await demonstration.FindAsync(As) is { } account) await EnterAsync(account, ownComputer: false);
        else navigation.NotFound();
    }

    private async Task EnterAsync(Account account, bool ownComputer)
    {
        await staff.EnterAsync(Http, account, ownComputer);
        navigation.NavigateTo(LocalUrl.Of(ReturnUrl));
    }
}
