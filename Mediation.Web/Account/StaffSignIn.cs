using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Mediation.Web.Account;

/// <summary>Writes the cookie of somebody whose password was right.</summary>
public sealed class StaffSignIn(SignInManager<Account> signIn, KnownDevice device, TimeProvider clock)
{
    /// <summary>Signs in with a new cookie.</summary>
    public async Task EnterAsync(HttpContext http, Account account, bool ownComputer)
    {
        await signIn.SignInWithClaimsAsync(account, new AuthenticationProperties { IsPersistent = false }, [SessionRules.Since(clock.GetUtcNow())]);
        if (ownComputer) device.Note(http, account);
    }
}
