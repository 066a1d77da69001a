using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;

namespace Mediation.Web.Account;

/// <summary>Signing out, and word that somebody is still at an open page.</summary>
internal static class AccountEndpoints
{
    public static void MapAccount(this IEndpointRouteBuilder app)
    {
        app.MapPost("/account/sign-out", SignOutAsync).DisableAntiforgery();
        // Typing on an open page makes no requests: its script asks this, which prolongs the cookie.
        app.MapGet("/account/here", () => Results.NoContent()).RequireAuthorization();
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, IAntiforgery antiforgery, UserManager<Account> accounts, SignInManager<Account> signIn)
    {
        // A page may have been rendered before this person signed in; a stale token must not keep anybody signed in, a foreign one signs nobody out.
        if (!await antiforgery.IsRequestValidAsync(http)) return Results.BadRequest();
        // A new stamp ends this person's other cookies and open pages too: on a shared computer nothing stays behind.
        if (await accounts.GetUserAsync(http.User) is { } account) await accounts.UpdateSecurityStampAsync(account);
        await signIn.SignOutAsync();
        return Results.LocalRedirect("/account/sign-in");
    }
}
