using Mediation.Web.Account;
using Microsoft.AspNetCore.Localization;

namespace Mediation.Web.Shell;

/// <summary>How somebody reads: language and size of the letters, kept in two cookies that say nothing about the person.</summary>
internal static class Reading
{
    private const string LanguageCookie = "language";
    private const string SizeCookie = "text-size";
    private const string Large = "large";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>Whether the letters are large.</summary>
    public static bool IsLarge(HttpContext? http) =>
        http is not null && http.Request.Cookies[http.RequestServices.GetRequiredService<SecureOrigin>().Name(SizeCookie)] == Large;

    /// <summary>Chinese, unless the cookie says English: what a browser is set to says little about who stands at the counter.</summary>
    public static void Configure(RequestLocalizationOptions options, SecureOrigin origin)
    {
        options.SetDefaultCulture("zh-CN").AddSupportedCultures("zh-CN", "en").AddSupportedUICultures("zh-CN", "en");
        options.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = origin.Name(LanguageCookie), Options = options }];
    }

    public static void MapPreferences(this IEndpointRouteBuilder app)
    {
        app.MapGet("/language/{to:regex(^(zh|en)$)}", (string to, string? returnUrl, HttpContext http, SecureOrigin origin) =>
            Keep(http, origin, LanguageCookie, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(to == "en" ? "en" : "zh-CN")), returnUrl));
        app.MapGet("/text-size/{to:regex(^(normal|large)$)}", (string to, string? returnUrl, HttpContext http, SecureOrigin origin) =>
            Keep(http, origin, SizeCookie, to, returnUrl));
    }

    private static IResult Keep(HttpContext http, SecureOrigin origin, string name, string value, string? returnUrl)
    {
        http.Response.Cookies.Append(origin.Name(name), value, new CookieOptions
        {
            HttpOnly = true, Secure = origin.IsRequired || http.Request.IsHttps, SameSite = SameSiteMode.Lax, MaxAge = Kept, Path = "/", IsEssential = true,
        });
        return Results.LocalRedirect(LocalUrl.Of(returnUrl));
    }
}
