using System.Globalization;
using System.Security.Claims;
using Mediation.Web.Data;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Mediation.Web.Account;

/// <summary>
/// Whether somebody who signed in may go on: 30 minutes without a request or 12 hours in all end it, and so do signing out anywhere,
/// a new password and closing the account, which change the account's stamp.
/// </summary>
public sealed class SessionRules(IDbContextFactory<MediationDbContext> contexts, IOptions<IdentityOptions> options, TimeProvider clock)
{
    /// <summary>Without a request.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>In all.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>The claim with the moment of signing in, in seconds since 1970.</summary>
    public const string SinceClaim = "since";

    /// <summary>A claim for now.</summary>
    public static Claim Since(DateTimeOffset now) => new(SinceClaim, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether the signed-in user still stands.</summary>
    public async Task<bool> HoldsAsync(ClaimsPrincipal user, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (!long.TryParse(user.FindFirstValue(SinceClaim), CultureInfo.InvariantCulture, out var since)
            || clock.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(since) > Longest) return false;
        var claims = options.Value.ClaimsIdentity;
        if (user.FindFirstValue(claims.UserIdClaimType) is not { } id || user.FindFirstValue(claims.SecurityStampClaimType) is not { } stamp) return false;
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Users.AnyAsync(a => a.Id == id && a.SecurityStamp == stamp && !a.IsDisabled, ct);
    }

    /// <summary>Drops a cookie that no longer stands. Styles and scripts are served to everybody and are not asked about.</summary>
    internal static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is not null) return;
        var rules = context.HttpContext.RequestServices.GetRequiredService<SessionRules>();
        if (context.Principal is { } user && await rules.HoldsAsync(user, context.HttpContext.RequestAborted)) return;
        context.RejectPrincipal();
        context.Options.CookieManager.DeleteCookie(context.HttpContext, context.Options.Cookie.Name!, context.Options.Cookie.Build(context.HttpContext));
    }
}
