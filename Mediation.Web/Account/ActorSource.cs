using System.Security.Claims;
using Mediation.Domain.Access;
using Mediation.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Mediation.Web.Account;

/// <summary>Says who acts, read fresh from the database each time: a role taken away counts from the next question on.</summary>
public sealed class ActorSource(IDbContextFactory<MediationDbContext> contexts, IOptions<IdentityOptions> options)
{
    /// <summary>The actor behind a signed-in user; null for nobody, an unknown account or a disabled one.</summary>
    public async Task<Actor?> FromAsync(ClaimsPrincipal user, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (user.Identity is not { IsAuthenticated: true } || user.FindFirstValue(options.Value.ClaimsIdentity.UserIdClaimType) is not { } id) return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var account = await db.Users.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, ct);
        if (account is null or { IsDisabled: true }) return null;
        // Signing out and a new password change the stamp: an open page of before acts for nobody.
        if (user.FindFirstValue(options.Value.ClaimsIdentity.SecurityStampClaimType) is { } stamp && stamp != account.SecurityStamp) return null;
        var names = await db.UserRoles.Where(r => r.UserId == id).Join(db.Roles, r => r.RoleId, r => r.Id, (_, r) => r.Name).ToListAsync(ct);
        var roles = names.Select(n => Enum.TryParse<Role>(n, out var role) ? role : (Role?)null).OfType<Role>().ToHashSet();
        return new Actor(account.Id, account.Name, roles, account.CommitteeId, account.MediatorId, account.HostBodyId, account.RegionCode);
    }
}
