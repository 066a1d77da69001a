using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mediation.Web.Account;
using Microsoft.AspNetCore.DataProtection;

namespace Mediation.Web.Public;

/// <summary>What lets somebody go from one residents' page to the next: one case, one side, one person, for a short while.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="PartyId">The party.</param>
/// <param name="RepresentativeId">Which of those who act for it; null for the party itself.</param>
/// <param name="IsProved">Whether a one-time code showed that they hold the telephone on file.</param>
/// <param name="Phone">The mark of that telephone, as <see cref="MarkOf"/> writes it: with another one on file the pass is over.</param>
public sealed record ResidentPass(Guid CaseId, Guid PartyId, Guid? RepresentativeId, bool IsProved, string Phone)
{
    private const int MarkBytes = 8;

    /// <summary>When it was first handed out, UTC; null of one that is handed out now.</summary>
    public DateTime? Since { get; init; }

    /// <summary>What tells one telephone from another without naming it.</summary>
    public static string MarkOf(string? phone) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(phone ?? "")).AsSpan(0, MarkBytes));
}

/// <summary>Keeps the pass in an encrypted cookie for these pages alone: never in an address, never readable by script, never sent from another site.</summary>
public sealed class ResidentPasses(IDataProtectionProvider protection, SecureOrigin origin, TimeProvider clock)
{
    /// <summary>The pages that see it.</summary>
    public const string Path = "/status";

    /// <summary>How long it lasts after the last page.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(20);

    /// <summary>How long it lasts at most, however often it is renewed.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(2);

    private const int Parts = 7;
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
            var now = clock.GetUtcNow().UtcTicks;
            if (parts.Length != Parts || long.Parse(parts[3], CultureInfo.InvariantCulture) <= now) return null;
            var since = long.Parse(parts[6], CultureInfo.InvariantCulture);
            if (since + Longest.Ticks <= now) return null;
            return new(Guid.Parse(parts[0]), Guid.Parse(parts[1]), parts[2] == "-" ? null : Guid.Parse(parts[2]), parts[4] == "1", parts[5]) { Since = new(since, DateTimeKind.Utc) };
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
        var now = clock.GetUtcNow();
        var (until, since) = ((now + Lifetime).UtcTicks, (pass.Since ?? now.UtcDateTime).Ticks);
        var words = string.Create(CultureInfo.InvariantCulture, $"{pass.CaseId:N} {pass.PartyId:N} {(pass.RepresentativeId is { } r ? r.ToString("N") : "-")} {until} {(pass.IsProved ? 1 : 0)} {pass.Phone} {since}");
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
