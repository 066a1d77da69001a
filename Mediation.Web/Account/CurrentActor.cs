using Mediation.Domain.Access;
using Microsoft.AspNetCore.Components.Authorization;

namespace Mediation.Web.Account;

/// <summary>
/// The reader of this request or circuit, read from the database at every question: a role taken away or an account closed counts
/// at once. A circuit that reconnects as somebody else gets nothing.
/// </summary>
public sealed class CurrentActor(AuthenticationStateProvider authentication, ActorSource actors)
{
    private string? first;

    /// <summary>The reader; null if nobody is signed in, the account was closed, or the person changed while the page was open.</summary>
    public async Task<Actor?> FindAsync()
    {
        var state = await authentication.GetAuthenticationStateAsync();
        if (await actors.FromAsync(state.User) is not { } actor) return null;
        first ??= actor.Id;
        return first == actor.Id ? actor : null;
    }
}
