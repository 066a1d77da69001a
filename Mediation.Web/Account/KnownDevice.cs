using Microsoft.AspNetCore.DataProtection;

namespace Mediation.Web.Account;

/// <summary>A computer somebody called their own after signing in: a cookie only this site can read says whose. It signs nobody in.</summary>
public sealed class KnownDevice(IDataProtectionProvider protection, SecureOrigin origin)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(180);
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Mediation.KnownDevice").ToTimeLimitedDataProtector();

    private string Name => origin.Name("own-computer");

    /// <summary>Notes that this computer is the account's own.</summary>
    public void Note(HttpContext http, Account account)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(account);
        http.Response.Cookies.Append(Name, protector.Protect(account.Id, Lasts), new CookieOptions
        {
            HttpOnly = true, Secure = origin.IsRequired || http.Request.IsHttps, SameSite = SameSiteMode.Strict, MaxAge = Lasts, Path = "/", IsEssential = true,
        });
    }

    /// <summary>Whether it is.</summary>
    public bool IsOf(HttpContext http, Account account)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(account);
        if (http.Request.Cookies[Name] is not { Length: > 0 and < 2000 } value) return false;
        try
        {
            return protector.Unprotect(value) == account.Id;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return false;
        }
    }
}
