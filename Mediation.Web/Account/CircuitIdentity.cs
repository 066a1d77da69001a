using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace Mediation.Web.Account;

/// <summary>Asks each minute whether the person at an open page may go on; if not, the page turns into the sign-in page.</summary>
internal sealed class CircuitIdentity(ILoggerFactory loggers, SessionRules rules) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        rules.HoldsAsync(authenticationState.User, cancellationToken);
}
