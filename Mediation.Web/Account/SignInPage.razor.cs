using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace Mediation.Web.Account;

/// <summary>The only door for staff.</summary>
public partial class SignInPage(SignInDesk desk, StaffSignIn staff, DemonstrationDoor demonstration, ActorSource actors, UserManager<Account> accounts, NavigationManager navigation)
{
    private IReadOnlyList<DemonstrationOffer> offers = [];
    private IReadOnlyList<string> freshFaults = [];
    private bool wrong;
    // Whoever is signed in and was led here from a page that is not theirs.
    private string? refused;
    private bool choosing;

    [CascadingParameter] private HttpContext Http { get; set; } = default!;
    [SupplyParameterFromQuery] private string? ReturnUrl { get; set; }
    [SupplyParameterFromQuery(Name = "denied")] private bool Denied { get; set; }
    [SupplyParameterFromForm(Name = "user", FormName = "sign-in")] private string? UserName { get; set; }
    [SupplyParameterFromForm(Name = "pass", FormName = "sign-in")] private string? Password { get; set; }
    [SupplyParameterFromForm(Name = "fresh", FormName = "sign-in")] private string? Fresh { get; set; }
    [SupplyParameterFromForm(Name = "again", FormName = "sign-in")] private string? Again { get; set; }
    [SupplyParameterFromForm(Name = "own", FormName = "sign-in")] private bool OwnComputer { get; set; }
    [SupplyParameterFromForm(Name = "as", FormName = "demonstration")] private string? As { get; set; }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        offers = await demonstration.ListAsync();
        if (Denied && HttpMethods.IsGet(Http.Request.Method)) refused = (await actors.FromAsync(Http.User, Http.RequestAborted))?.Name;
        if (HttpMethods.IsPost(Http.Request.Method) && !demonstration.IsOpen && Http.Request.HasFormContentType && Http.Request.Form.ContainsKey("as")) navigation.NotFound();
    }

    private async Task SignInAsync()
    {
        if (await desk.CheckAsync(UserName, Password, Http) is not { } account) wrong = true;
        else if (await HasOwnPasswordAsync(account)) await EnterAsync(account, OwnComputer);
        else choosing = true;
    }

    // A password somebody else made up opens nothing but the choice of an own one.
    private async Task<bool> HasOwnPasswordAsync(Account account)
    {
        if ((await accounts.GetClaimsAsync(account)).FirstOrDefault(FirstPassword.Is) is not { } mark) return true;
        if (string.IsNullOrEmpty(Fresh)) return false;
        if (Fresh != Again) freshFaults = [T["两遍不一样，请再输一次。"]];
        else if (Fresh == Password) freshFaults = [T["新密码不能和现在这个一样。"]];
        else
        {
            var changed = await accounts.ChangePasswordAsync(account, Password!, Fresh);
            freshFaults = [.. changed.Errors.Select(e => e.Description)];
            if (changed.Succeeded) await accounts.RemoveClaimAsync(account, mark);
        }
        return freshFaults.Count == 0;
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
