using Mediation.Web.Account;

namespace Mediation.Web.Setup;

/// <summary>Headers on every answer, files and faults included.</summary>
internal static class SecurityHeaders
{
    // Styles may stand in the page because Radzen sizes its parts by style attributes; scripts may not. The base element needs 'self'.
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
        + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private const string OneYear = "max-age=31536000; includeSubDomains";

    public static void UseSecurityHeaders(this IApplicationBuilder app, SecureOrigin origin) => app.Use((http, next) =>
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            // A file handed out brings a stricter one.
            if (headers.ContentSecurityPolicy.Count == 0) headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            if (origin.IsRequired) headers.StrictTransportSecurity = OneYear;
            // Pages are about people: no copy stays behind in a browser or on the way. Styles and scripts have caching of their own.
            var isFile = http.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is not null;
            if (!isFile) headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(http);
    });

    /// <summary>Where HTTPS is required, nothing is served without it; the probes of the machine itself are let through.</summary>
    public static void UseHttpsOnly(this IApplicationBuilder app, SecureOrigin origin)
    {
        if (!origin.IsRequired) return;
        app.Use((http, next) =>
        {
            if (http.Request.IsHttps || http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)) return next(http);
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            http.Response.ContentType = "text/plain; charset=utf-8";
            return http.Response.WriteAsync("这个网站只走HTTPS，请用https://开头的地址打开。\nThis site is served over HTTPS only: open its address with https://.\n");
        });
    }
}
