using System.Globalization;
using System.Security.Cryptography;
using Mediation.Web.Account;
using Microsoft.AspNetCore.DataProtection;

namespace Mediation.Web.Public;

/// <summary>What lets somebody go from one residents' page to the next: one case, one side, one person, for a short while.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="PartyId">The party.</param>
/// <param name="RepresentativeId">Which of those who act for it; null for the party itself.</param>
/// <param name="IsProved">Whether a one-time code showed that they hold the telephone on file.</param>
public sealed record ResidentPass(Guid CaseId, Guid PartyId, Guid? RepresentativeId, bool IsProved);

/// <summary>Keeps the pass in an encrypted cookie for these pages alone: never in an address, never readable by script, never sent from another site.</summary>
public sealed class ResidentPasses(IDataProtectionProvider protection, SecureOrigin origin, TimeProvider clock)
{
    /// <summary>The pages that see it.</summary>
    public const string Path = "/status";

    /// <summary>How long it lasts after the last page.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(20);

    private const int Parts = 5;
    private readonly IDataProtector protector = protection.CreateProtector("Mediation.Public.ResidentPass");

    // The prefix __Host- would ask for the whole site.
    private string Name => origin.IsRequired ? "__Secure-resident" : "resident";

    /// <summary>The pass that came with the request; null if there is none, it is over, or it is not ours.</summary>
    public ResidentPass? Read(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (http.Request.Cookies[Name] is not { Length: > 0 and < 4000 } kept) return null;
        try
        {
            var parts = protector.Unprotect(kept).Split(' ');
            if (parts.Length != Parts || long.Parse(parts[3], CultureInfo.InvariantCulture) <= clock.GetUtcNow().UtcTicks) return null;
            return new(Guid.Parse(parts[0]), Guid.Parse(parts[1]), parts[2] == "-" ? null : Guid.Parse(parts[2]), parts[4] == "1");
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Hands the pass out anew, for its whole time.</summary>
    public void Write(HttpContext http, ResidentPass pass)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(pass);
        var until = (clock.GetUtcNow() + Lifetime).UtcTicks;
        var words = string.Create(CultureInfo.InvariantCulture, $"{pass.CaseId:N} {pass.PartyId:N} {(pass.RepresentativeId is { } r ? r.ToString("N") : "-")} {until} {(pass.IsProved ? 1 : 0)}");
        http.Response.Cookies.Append(Name, protector.Protect(words), Options(http));
    }

    /// <summary>Takes the pass back.</summary>
    public void Drop(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Cookies.Delete(Name, Options(http));
    }

    // No age: the browser forgets it when it is closed, and the time inside counts.
    private CookieOptions Options(HttpContext http) => new()
    {
        Path = Path, HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = origin.IsRequired || http.Request.IsHttps, IsEssential = true,
    };
}
